using System.Text.Json.Serialization;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs.Questions;

/// <summary>Asks which step files belong to, and which document each one is, unless that is clear.</summary>
public sealed record HandInDialog : QuestionDialog
{
    [JsonPropertyName("files")]
    public IReadOnlyList<CommandedFile> Files { get; init; } = [];

    [JsonPropertyName("candidates")]
    public IReadOnlyList<HandInCandidate> Candidates { get; init; } = [];

    /// <summary>Index of the chosen candidate; null until it is chosen.</summary>
    [JsonPropertyName("row")]
    public int? Candidate { get; init; }

    /// <summary>For each file in order, the number of its expected document, or 0 for any other; only as far as answered.</summary>
    [JsonPropertyName("placed")]
    public IReadOnlyList<int> Placed { get; init; } = [];

    internal override Bilingual Cancelled => DialogTexts.NotKept;

    internal override Bilingual Gone => DialogTexts.NotKept;

    /// <param name="commandPrefix">Each file's command id is this prefix, a slash and the file's id.</param>
    internal static HandInDialog Begin(string commandPrefix, IReadOnlyList<HandInFile> files, IReadOnlyList<HandInCandidate> candidates) => new()
    {
        Run = DialogId.Create("files", commandPrefix),
        Files = WithCommandIds(commandPrefix, files),
        Candidates = candidates,
        Candidate = candidates.Count == 1 ? 0 : null,
    };

    /// <summary>Adds files, skipping known ones; null if there would be too many.</summary>
    internal HandInDialog? Join(string commandPrefix, IReadOnlyList<HandInFile> files, int most)
    {
        var known = Files.Select(f => f.CommandId).ToHashSet(StringComparer.Ordinal);
        var added = WithCommandIds(commandPrefix, files).Where(f => !known.Contains(f.CommandId)).ToList();
        return Files.Count + added.Count > most ? null : this with { Files = [.. Files, .. added] };
    }

    /// <summary>The command, if nothing is left to ask; otherwise null.</summary>
    internal HandInCommand? CompletedCommand => Candidate is null || (AsksDocuments && Placed.Count < Files.Count) ? null
        : new HandInCommand(Chosen.Case, Chosen.Step, Chosen.Visit, Chosen.Respondent, [.. Files.Select((f, i) => new PlacedFile(f.CommandId, f.File, KeyOf(i)))]);

    internal override DialogMessage Ask(ProcedureLibrary procedures, DateTimeOffset now, string? notice)
    {
        var (ask, choices) = Question();
        var before = AsksStep ? 1 : 0;
        return Candidate is null
            ? new QuestionMessage(DialogTexts.HandIn, ask, null, Run, Asked, 1, 1, false, choices, notice)
            : new QuestionMessage(
                // For a pasted picture nobody chose the step, so name it.
                HasPasted ? DialogTexts.HandInFor(Chosen.Label) : DialogTexts.HandIn,
                ask, null, Run, Asked, before + Placed.Count + 1, before + Files.Count, before + Placed.Count > 0, choices, notice);
    }

    internal override AnswerResult Answer(ProcedureLibrary procedures, QuestionAnswer answer)
    {
        var (ask, choices) = Question();
        if (ChoiceMatcher.Match(choices, answer) is not { } chosen) return new InvalidAnswer(DialogTexts.PickAnswer);
        var shown = new AnsweredMessage(DialogTexts.HandIn, ask.Localized(), choices[chosen].Title);
        var next = Candidate is null ? this with { Candidate = chosen, Asked = Next }
            : this with { Placed = [.. Placed, chosen < Chosen.Expected.Count ? chosen + 1 : 0], Asked = Next };
        return next.CompletedCommand is { } command ? new CompletedDialog(command, shown) : new AcceptedAnswer(next, shown);
    }

    internal override (QuestionDialog Run, string? Answer)? Back(ProcedureLibrary procedures)
    {
        if (Placed.Count > 0) return (this with { Placed = [.. Placed.SkipLast(1)], Asked = Next }, Title(Placed[^1]));
        return AsksStep && Candidate is not null ? (this with { Candidate = null, Asked = Next }, Chosen.Label) : null;
    }

    internal override Bilingual Hint(ProcedureLibrary procedures) => DialogTexts.PickAnswer;

    private (Bilingual Ask, IReadOnlyList<Choice> Choices) Question() => Candidate is null
        ? (DialogTexts.WhichStep, Numbered(Candidates.Select(c => c.Label)))
        : (DialogTexts.WhichDocument(Files[Placed.Count].File.Name), Numbered(Chosen.Expected.Select(e => e.Title).Append(DialogTexts.OtherDocument.Localized())));

    // One file for the only missing document needs no question; nor do files when no document is missing.
    private bool AsksDocuments => HasPasted || Chosen.Expected.Count switch { 0 => false, 1 => Files.Count > 1, _ => true };

    private bool HasPasted => Files.Any(f => f.File.IsPasted);

    private bool AsksStep => Candidates.Count > 1;

    private HandInCandidate Chosen => Candidates[Candidate!.Value];

    private string? KeyOf(int file) => (AsksDocuments ? Placed[file] : Chosen.Expected.Count) is > 0 and var place ? Chosen.Expected[place - 1].Key : null;

    private string Title(int place) => place == 0 ? DialogTexts.OtherDocument.Localized() : Chosen.Expected[place - 1].Title;

    private static IReadOnlyList<CommandedFile> WithCommandIds(string prefix, IReadOnlyList<HandInFile> files) =>
        [.. files.Select(f => new CommandedFile($"{prefix}/{f.Id}", f))];

    // Numbered, because people can type the number as an answer.
    private static IReadOnlyList<Choice> Numbered(IEnumerable<string> titles) =>
        [.. titles.Select((title, i) => new Choice(FormattableString.Invariant($"{i + 1}"), $"{TextFormat.Number(i + 1)}. {title}"))];
}

public sealed record CommandedFile([property: JsonPropertyName("commandId")] string CommandId, [property: JsonPropertyName("file")] HandInFile File);
