using AdaptiveCards;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Elements;

/// <summary>The handbook's text for a step, verbatim, for English readers after a summary: what to do, under which laws, and until when.</summary>
internal static class HandbookSection
{
    /// <summary>With this word the handbook's column usually starts.</summary>
    private const string PrintedLabel = "กฎหมายที่เกี่ยวข้อง";

    /// <param name="isOpen">Whether it is unfolded at first: for the person who does the work, not for the decider.</param>
    /// <param name="more">What follows the handbook's words, such as why the step is due when it is.</param>
    public static IEnumerable<AdaptiveElement> Draw(
        Step step, Procedure procedure, Round? round, OfficeView office, DetailLevel detail, bool isOpen, params IEnumerable<AdaptiveElement> more) =>
        FoldedSection.Draw(
        "handbook", ElementTexts.HandbookSays(TextFormat.Digits(procedure.Edition)), isOpen, [.. Words(step, procedure, round, office, detail), .. more], AdaptiveContainerStyle.Emphasis);

    private static IEnumerable<AdaptiveElement> Words(Step step, Procedure procedure, Round? round, OfficeView office, DetailLevel detail) =>
    [
        .. ReaderLanguage.Current == Language.English ? [CardText.Plain(PlainText.Line(step.Summary, detail.Text))] : (IEnumerable<AdaptiveElement>)[],
        .. HandbookCell.Draw(null, step.Method.Text, detail),
        .. MissingListNote.Draw(step),
        .. HandbookCell.Draw(ElementTexts.HandbookDocuments, step.Documents, detail),
        .. Laws(step.Laws, detail),
        .. HandbookLinks.Draw(step, office, detail),
        .. step.Window is { } window ? [CardText.Fact(ElementTexts.Window, WindowText.Describe(window, procedure, round))] : (IEnumerable<AdaptiveElement>)[],
    ];

    // The handbook's column usually starts with the word already.
    internal static IEnumerable<AdaptiveElement> Laws(HandbookText? laws, DetailLevel detail) =>
        HandbookCell.Draw(laws?.Text.StartsWith(PrintedLabel, StringComparison.Ordinal) is true ? null : ElementTexts.Laws, laws?.Text, detail);
}
