using System.Globalization;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Handbook;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Editions;

/// <summary>A proposed edition of one procedure, beside the one in use.</summary>
/// <param name="Before">Null for a procedure that the bot does not have yet.</param>
/// <param name="Running">The subjects of the running cases, which keep the edition that they began under.</param>
public sealed record ProposedEdition(Procedure? Before, Procedure After, IReadOnlyList<string> Running)
{
    public IReadOnlyList<ProcedureChange> Changes { get; init; } = Before is null ? [] : ProcedureDiff.Compare(Before, After);
}

/// <summary>What an administrator sent, beside what is in use.</summary>
/// <param name="Editions">Only those that differ.</param>
/// <param name="Chapters">Null if the handbook's chapters stay as they are.</param>
public sealed record Proposal(IReadOnlyList<ProposedEdition> Editions, ProposedChapters? Chapters = null);

/// <summary>Proposed chapters of the handbook, beside those in use.</summary>
public sealed record ProposedChapters(HandbookFront Before, HandbookFront After)
{
    public IReadOnlyList<HandbookChange> Changes { get; } = HandbookDiff.Compare(Before, After);
}

/// <summary>Describes what differs between two editions, in the office's words instead of the file's keys.</summary>
internal static class EditionChanges
{
    /// <summary>How much of the unchanged text around a change is shown.</summary>
    private const int Context = 24;

    private static readonly Dictionary<string, Func<string>> Names = new(StringComparer.Ordinal)
    {
        ["position"] = () => EditionTexts.KeyPosition,
        ["endorsed-by"] = () => EditionTexts.KeyEndorsed,
        ["deciders"] = () => EditionTexts.KeyDeciders,
        ["responsible"] = () => EditionTexts.KeyResponsible,
        ["method"] = () => EditionTexts.KeyMethod,
        ["documents"] = () => EditionTexts.KeyDocuments,
        ["expects"] = () => EditionTexts.KeyExpects,
        ["laws"] = () => EditionTexts.KeyLaws,
        ["window"] = () => EditionTexts.KeyWindow,
        ["title"] = () => EditionTexts.KeyTitle,
        ["short-title"] = () => EditionTexts.KeyTitle,
        ["summary"] = () => EditionTexts.KeySummary,
        ["asked-as"] = () => EditionTexts.KeyAskedAs,
        ["number"] = () => EditionTexts.KeyNumber,
        ["row"] = () => EditionTexts.KeyRow,
        ["kind"] = () => EditionTexts.KeyKind,
        ["returns-to"] = () => EditionTexts.KeyReturns,
        ["outcomes"] = () => EditionTexts.KeyOutcomes,
        ["names"] = () => EditionTexts.KeyNames,
        ["nicknames"] = () => EditionTexts.KeyNicknames,
        ["printed-as"] = () => EditionTexts.KeyPrintedAs,
        ["spoken"] = () => EditionTexts.KeySpoken,
        ["opened-by"] = () => EditionTexts.KeyOpenedBy,
        ["opens"] = () => EditionTexts.KeyOpens,
        ["rounds"] = () => EditionTexts.KeyRounds,
        ["fields"] = () => EditionTexts.KeyFields,
        ["subject"] = () => EditionTexts.KeySubject,
        ["page"] = () => EditionTexts.KeyPage,
        ["pages"] = () => EditionTexts.KeyPage,
        ["flowchart"] = () => EditionTexts.KeyFlowchart,
        ["informs"] = () => EditionTexts.KeyInforms,
        ["form"] = () => EditionTexts.KeyForm,
        ["from"] = () => EditionTexts.KeyFrom,
        ["only-in"] = () => EditionTexts.KeyOnlyIn,
        ["checklist"] = () => EditionTexts.KeyChecklist,
        ["links"] = () => EditionTexts.KeyLinks,
        ["next"] = () => EditionTexts.KeyNext,
        ["nudge"] = () => EditionTexts.KeyNudge,
        ["edition"] = () => EditionTexts.KeyEdition,
        ["code"] = () => EditionTexts.KeyCode,
        ["reminders"] = () => EditionTexts.KeyReminders,
        ["text"] = () => EditionTexts.KeyText,
        ["short"] = () => EditionTexts.KeyAbbreviation,
        ["full"] = () => EditionTexts.KeyFull,
    };

    /// <summary>What changed: "ผู้ทำ". A key without a name of its own is shown as it stands in the file.</summary>
    public static string NameOf(string key) => Names.TryGetValue(key, out var name) ? name() : key;

    /// <summary>How it changed: "นักวิชาการ → เจ้าหน้าที่".</summary>
    public static string Describe(ProcedureChange change, ProposedEdition edition, OfficeView office)
    {
        var (before, after) = (Value(change, edition.Before, change.Before, office), Value(change, edition.After, change.After, office));
        return Describe(before, after);
    }

    public static string Describe(string before, string after)
    {
        if (before.Length == 0) return EditionTexts.Added(after);
        if (after.Length == 0) return EditionTexts.Removed(before);
        (before, after) = Shortened(before, after);
        return EditionTexts.ChangeFrom(before, after);
    }

    private static string Value(ProcedureChange change, Procedure? procedure, string value, OfficeView office) => change.Key switch
    {
        "position" or "endorsed-by" or "opened-by" or "informs" => string.Join(", ", value.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(p => SignatureText.Position(p, office))),
        "window" when change.Step is { } key && procedure?.Find(key)?.Window is { } window => WindowText.Describe(window, procedure, null),
        "returns-to" or "next" when value.Length > 0 && procedure?.Find(value) is { } step => step.Title.Localized(),
        _ => value,
    };

    /// <summary>The differing part of two long texts, with some context.</summary>
    private static (string Before, string After) Shortened(string before, string after)
    {
        var start = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start]) start++;
        var end = 0;
        while (end < before.Length - start && end < after.Length - start && before[^(end + 1)] == after[^(end + 1)]) end++;
        start = Math.Max(0, start - Context);
        end = Math.Max(0, end - Context);
        return (Cut(before, start, end), Cut(after, start, end));
    }

    private static string Cut(string text, int start, int end)
    {
        // A little earlier if a word, in Thai a phrase, begins there.
        if (start > 0 && text.LastIndexOf(' ', start) is var space && start - space < Context / 2) start = space + 1;
        while (start > 0 && BelongsToTheOneBefore(text[start])) start--;
        var last = text.Length - end;
        while (last < text.Length && BelongsToTheOneBefore(text[last])) last++;
        return $"{(start > 0 ? "…" : "")}{text[start..last]}{(last < text.Length ? "…" : "")}";
    }

    /// <summary>Thai vowels and tone marks above or below a consonant, and the second half of a surrogate pair.</summary>
    private static bool BelongsToTheOneBefore(char c) => char.IsLowSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
