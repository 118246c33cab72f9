using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Text;

/// <summary>Describes rounds of a repeating span, and attempts at a step within a round.</summary>
internal static class RoundText
{
    /// <summary>รอบ เดือนตุลาคม · รอบที่ ๑ จาก ๑๒; null outside a span.</summary>
    public static string? Describe(Procedure procedure, string? key) => procedure.Round(key) is { } round
        ? WordingTexts.RoundOf(Named(round), TextFormat.Number(Number(procedure, round)), TextFormat.Number(procedure.Rounds!.Rounds.Count))
        : null;

    /// <summary>รอบ เดือนตุลาคม.</summary>
    public static string Named(Round round) =>
        PlainText.Line(round.Title.Localized().StartsWith(WordingTexts.Round, StringComparison.Ordinal) ? round.Title.Localized() : WordingTexts.RoundNamed(round.Title.Localized()), 60);

    /// <summary>Suffix of a step's title: " (เดือนตุลาคม ครั้งที่ ๒)"; empty for a first attempt outside a span.</summary>
    public static string Suffix(CaseView view, StepVisit visit)
    {
        string?[] parts = [view.Procedure.Round(visit.Round) is { } round ? PlainText.Line(round.Title.Localized(), 60) : null, Attempt(view.Case.AttemptInRound(visit))];
        var joined = string.Join(' ', parts.Where(p => p is not null));
        return joined.Length == 0 ? "" : $" ({joined})";
    }

    /// <summary>ครั้งที่ ๒; null for the first attempt.</summary>
    public static string? Attempt(int attempt) => attempt > 1 ? WordingTexts.Attempt(TextFormat.Number(attempt)) : null;

    private static int Number(Procedure procedure, Round round) =>
        procedure.Rounds!.Rounds.TakeWhile(r => r.Key != round.Key).Count() + 1;
}
