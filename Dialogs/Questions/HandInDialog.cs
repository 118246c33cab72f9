using System.Text.Json.Serialization;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

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

    /// <summary>
    /// For each file in order, the number of its place among the expected documents and then the files that it may replace, or 0 for any
    /// other document; only as far as answered.
    /// </summary>
    [JsonPropertyName("placed")]
    public IReadOnlyList<int> Placed { get; init; } = [];

    internal override Bilingual Cancelled => DialogTexts.NotKept;

    internal override Bilingual Gone => DialogTexts.NotKept;

    /// <param name="commandPrefix">Each file's command id is this prefix, a slash and the file's id.</param>
    /// <param name="replaces">Id of the document that the person asked to replace; otherwise null.</param>
    internal static HandInDialog Begin(
        string commandPrefix, IReadOnlyList<HandInFile> files, IReadOnlyList<HandInCandidate> candidates, string? replaces = null)
    {
        var replaced = candidates is [var only] && files.Count == 1 && replaces is not null ? only.Filled.ToList().FindIndex(f => f.Document == replaces) : -1;
        return new()
        {
            Run = DialogId.Create("files", commandPrefix),
            Files = WithCommandIds(commandPrefix, files),
            Candidates = candidates,
            Candidate = candidates.Count == 1 ? 0 : null,
            Placed = replaced < 0 ? [] : [candidates[0].Expected.Count + replaced + 1],
        };
    }

    /// <summary>Adds files, skipping known ones; null if there would be too many.</summary>
    internal HandInDialog? Join(string commandPrefix, IReadOnlyList<HandInFile> files, int most)
    {
        var known = Files.Select(f => f.CommandId).ToHashSet(StringComparer.Ordinal);
        var added = WithCommandIds(commandPrefix, files).Where(f => !known.Contains(f.CommandId)).ToList();
        return Files.Count + added.Count > most ? null : this with { Files = [.. Files, .. added] };
    }

    /// <summary>Asks again, before a step is handed on without the files; null if they cannot belong to it.</summary>
    /// <param name="respondent">Whose submission is sent; null for the step itself.</param>
    public DialogMessage? AskBefore(CaseNumber @case, string step, int visit, Respondent? respondent, ProcedureLibrary procedures, DateTimeOffset now)
    {
        var possible = Candidate is { } chosen ? [Candidates[chosen]] : Candidates;
        return possible.Any(c => (c.Case, c.Step, c.Visit, c.Respondent) == (@case, step, visit, respondent?.ToString())) ? Ask(procedures, now, DialogTexts.PlaceFirst.Localized()) : null;
    }

    /// <summary>The command, if nothing is left to ask; otherwise null.</summary>
    internal HandInCommand? CompletedCommand => Candidate is null || (AsksDocuments && Placed.Count < Files.Count) ? null
        : new HandInCommand(Chosen.Case, Chosen.Step, Chosen.Visit, Chosen.Respondent, [.. Files.Select(Place)]);

    internal override DialogMessage Ask(ProcedureLibrary procedures, DateTimeOffset now, string? notice)
    {
        var (ask, choices) = Question();
        var before = AsksStep ? 1 : 0;
        if (Candidate is not null && Files.Count - Placed.Count > 1)
            return new PlacementMessage(HasPasted ? DialogTexts.HandInFor(Chosen.Label) : DialogTexts.HandIn, DialogTexts.WhichDocuments, Run, Asked, [.. Files.Skip(Placed.Count).Select(f => f.File.Name)], before + Placed.Count > 0, choices, notice);
        return Candidate is null
            ? new QuestionMessage(DialogTexts.HandIn, ask, null, Run, Asked, 1, 1, false, choices, notice)
            : new QuestionMessage(
                // For a pasted picture nobody chose the step, so name it.
                HasPasted ? DialogTexts.HandInFor(Chosen.Label) : DialogTexts.HandIn,
                ask, null, Run, Asked, before + Placed.Count + 1, before + Files.Count, before + Placed.Count > 0, choices, notice);
    }

    internal override AnswerResult Answer(ProcedureLibrary procedures, QuestionAnswer answer, DateTimeOffset now)
    {
        var (ask, choices) = Question();
        if (answer is ChosenAnswers { Keys: var keys }) return PlaceAll(keys, choices);
        if (ChoiceMatcher.Match(choices, answer) is not { } chosen) return new InvalidAnswer(DialogTexts.PickAnswer);
        return Continue(Candidate is null ? this with { Candidate = chosen } : this with { Placed = [.. Placed, PlaceOf(chosen)] }, new AnsweredMessage(DialogTexts.HandIn, ask.Localized(), choices[chosen].Title));
    }

    /// <summary>Places all remaining files at once.</summary>
    /// <param name="keys">The key of the choice for each of them.</param>
    private AnswerResult PlaceAll(IReadOnlyList<string> keys, IReadOnlyList<Choice> choices)
    {
        var chosen = keys.Select(k => choices.ToList().FindIndex(c => c.Key == k)).ToList();
        if (Candidate is null || chosen.Count != Files.Count - Placed.Count || chosen.Contains(-1)) return new InvalidAnswer(DialogTexts.PickAnswer);
        var shown = string.Join('\n', Files.Skip(Placed.Count).Zip(chosen, (f, c) => $"{f.File.Name}: {Title(PlaceOf(c))}"));
        return Continue(this with { Placed = [.. Placed, .. chosen.Select(PlaceOf)] }, new AnsweredMessage(DialogTexts.HandIn, DialogTexts.WhichDocuments.Localized(), shown));
    }

    private static AnswerResult Continue(HandInDialog answered, AnsweredMessage shown) =>
        answered with { Asked = answered.Asked + 1 } is var next && next.CompletedCommand is { } command
        ? new CompletedDialog(command, shown)
        : new AcceptedAnswer(next, shown);

    internal override (QuestionDialog Run, string? Answer)? GoBack(ProcedureLibrary procedures)
    {
        if (Placed.Count > 0) return (this with { Placed = [.. Placed.SkipLast(1)], Asked = Next }, Title(Placed[^1]));
        return AsksStep && Candidate is not null ? (this with { Candidate = null, Asked = Next }, Chosen.Label) : null;
    }

    internal override Bilingual Hint(ProcedureLibrary procedures) => DialogTexts.PickAnswer;

    private (Bilingual Ask, IReadOnlyList<Choice> Choices) Question() => Candidate is null
        ? (Files is [var only] ? DialogTexts.WhichStep(only.File.Name) : DialogTexts.WhichStepOfSeveral(Files[0].File.Name, TextFormat.Number(Files.Count - 1)), Numbered(Candidates.Select(c => c.Label)))
        : (Chosen.Expected.Count == 0 ? DialogTexts.OneMoreOrReplacement(Files[Placed.Count].File.Name) : DialogTexts.WhichDocument(Files[Placed.Count].File.Name), Numbered(Places.Select(p => p.Title)));

    /// <summary>The places that a file can take, in the order of their choices.</summary>
    private IEnumerable<(int Place, string Title)> Places =>
    [
        .. Chosen.Expected.Select((e, i) => (i + 1, e.Title)),
        .. Chosen.Filled.Index().Where(f => f.Item.Title is not null).Select(f => (Chosen.Expected.Count + f.Index + 1, DialogTexts.ReplaceFile(f.Item.FileName, f.Item.Title!).Localized())),
        (0, DialogTexts.OtherDocument.Localized()),
    ];

    private int PlaceOf(int choice) => Places.ElementAt(choice).Place;

    // One file for the only missing document needs no question; nor do files where no document is expected.
    private bool AsksDocuments =>
        HasPasted || Placed.Count > 0 || Chosen.Expected.Count switch { 0 => Chosen.Filled.Any(f => f.Title is not null), 1 => Files.Count > 1, _ => true };

    private bool HasPasted => Files.Any(f => f.File.IsPasted);

    private bool AsksStep => Candidates.Count > 1;

    private HandInCandidate Chosen => Candidates[Candidate!.Value];

    private PlacedFile Place(CommandedFile file, int index)
    {
        var place = AsksDocuments ? Placed[index] : Chosen.Expected.Count;
        if (place == 0) return new PlacedFile(file.CommandId, file.File, null);
        if (place <= Chosen.Expected.Count) return new PlacedFile(file.CommandId, file.File, Chosen.Expected[place - 1].Key);
        var replaced = Chosen.Filled[place - Chosen.Expected.Count - 1];
        return new PlacedFile(file.CommandId, file.File, replaced.Expected, replaced.Document);
    }

    private string Title(int place) => Places.First(p => p.Place == place).Title;

    private static IReadOnlyList<CommandedFile> WithCommandIds(string prefix, IReadOnlyList<HandInFile> files) =>
        [.. files.Select(f => new CommandedFile($"{prefix}/{f.Id}", f))];

    // Numbered, because people can type the number as an answer.
    private static IReadOnlyList<Choice> Numbered(IEnumerable<string> titles) =>
        [.. titles.Select((title, i) => new Choice(FormattableString.Invariant($"{i + 1}"), $"{TextFormat.Number(i + 1)}. {title}"))];
}

public sealed record CommandedFile([property: JsonPropertyName("commandId")] string CommandId, [property: JsonPropertyName("file")] HandInFile File);
