using Microsoft.Bot.Builder.Dialogs;
using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Dialogs;

/// <param name="Row">Which candidate; null until it was said.</param>
/// <param name="Placed">For each file in turn the number of the expected document, 0 for any other, as far as it was said.</param>
internal sealed record HandInSaid(
    string CommandPrefix, IReadOnlyList<CommandedFile> Files, IReadOnlyList<HandInCandidate> Candidates, int? Row, IReadOnlyList<int> Placed);

internal sealed record CommandedFile(string CommandId, HandInFile File);

/// <summary>Asks which row files belong to, and what each one is, where that is not plain; ends in <see cref="HandInAnswers"/>.</summary>
internal sealed class HandInDialog(IntentRecognizer recognizer) : QuestionDialog<HandInSaid>(nameof(HandInDialog), recognizer)
{
    protected override Bilingual CalledOff => Sayings.NotKept;

    protected override Bilingual Gone => Sayings.NotKept;

    public static HandInSaid Begin(HandInRequest request) => new(
        request.CommandPrefix, Commanded(request), request.Candidates, request.Candidates.Count == 1 ? 0 : null, []);

    /// <summary>Adds files to those that are being asked about: how many were new; null when there was no room and none was added.</summary>
    public static int? Join(DialogInstance open, HandInRequest request, int most)
    {
        var said = Said(open);
        var known = said.Files.Select(f => f.CommandId).ToHashSet(StringComparer.Ordinal);
        var added = Commanded(request).Where(f => !known.Contains(f.CommandId)).ToList();
        if (said.Files.Count + added.Count > most) return null;
        Keep(open, said with { Files = [.. said.Files, .. added] });
        return added.Count;
    }

    private static IReadOnlyList<CommandedFile> Commanded(HandInRequest request) =>
        [.. request.Files.Select(f => new CommandedFile($"{request.CommandPrefix}/{f.Id}", f))];

    protected override string RunOf(HandInSaid said) => RunId.Of("files", said.CommandPrefix);

    protected override Question? Next(HandInSaid said)
    {
        var before = AsksRow(said) ? 1 : 0;
        if (said.Row is null) return new(Sayings.HandIn, Sayings.WhichRow, null, 1, 1, Numbered(said.Candidates.Select(c => c.Label)));
        if (!AsksDocuments(said) || said.Placed.Count == said.Files.Count) return null;
        var file = said.Files[said.Placed.Count].File;
        return new(
            Sayings.HandIn, Sayings.WhichDocument(file.Name), null, before + said.Placed.Count + 1, before + said.Files.Count,
            Numbered(Row(said).Expected.Select(e => e.Title).Append(Sayings.OtherDocument)));
    }

    protected override Taken<HandInSaid> Take(HandInSaid said, Question question, Heard heard)
    {
        if (Choosing.Of(question.Choices, heard) is not { } chosen) return new Faulty<HandInSaid>(Sayings.PickAnswer);
        var shown = question.Choices[chosen].Title;
        if (said.Row is null) return new Accepted<HandInSaid>(said with { Row = chosen }, shown);
        var document = chosen < Row(said).Expected.Count ? chosen + 1 : 0;
        return new Accepted<HandInSaid>(said with { Placed = [.. said.Placed, document] }, shown);
    }

    protected override (HandInSaid Said, string Answer)? Before(HandInSaid said)
    {
        if (said.Placed.Count > 0) return (said with { Placed = [.. said.Placed.SkipLast(1)] }, Title(said, said.Placed[^1]));
        return AsksRow(said) && said.Row is not null ? (said with { Row = null }, Row(said).Label) : null;
    }

    protected override object Result(HandInSaid said)
    {
        var row = Row(said);
        return new HandInAnswers(row.Case, row.Step, row.Visit, Respondent.Parse(row.Respondent),
            [.. said.Files.Select((f, i) => new PlacedFile(f.CommandId, f.File, KeyOf(row, Place(said, row, i))))]);
    }

    // One file for the one document that is missing needs no question, and where none is missing there is none to ask.
    private static bool AsksDocuments(HandInSaid said) => Row(said).Expected.Count switch { 0 => false, 1 => said.Files.Count > 1, _ => true };

    private static bool AsksRow(HandInSaid said) => said.Candidates.Count > 1;

    private static HandInCandidate Row(HandInSaid said) => said.Candidates[said.Row!.Value];

    private static int Place(HandInSaid said, HandInCandidate row, int file) =>
        AsksDocuments(said) ? said.Placed[file] : row.Expected.Count;

    private static string? KeyOf(HandInCandidate row, int place) => place == 0 ? null : row.Expected[place - 1].Key;

    private static string Title(HandInSaid said, int place) => place == 0 ? Sayings.OtherDocument : Row(said).Expected[place - 1].Title;

    // The numbers can be typed.
    private static IReadOnlyList<Choice> Numbered(IEnumerable<string> titles) =>
        [.. titles.Select((title, i) => new Choice(FormattableString.Invariant($"{i + 1}"), $"{ThaiFormat.Number(i + 1)}. {title}"))];
}
