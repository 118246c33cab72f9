using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Editions;

/// <summary>Shows what proposed editions change, step by step, before they are used for new cases.</summary>
public static class ProposalCard
{
    public static string Title => EditionTexts.Proposal;

    /// <param name="proposed">What was sent.</param>
    /// <param name="proposal">Names the proposal to the host.</param>
    public static DrawnCard Draw(Proposal proposed, string proposal, OfficeView office) => DetailLevel.Fit(detail => CardLayout.Create(
        Title,
        [
            .. proposed.Editions.SelectMany(e => Edition(e, office, detail)),
            .. proposed.Chapters is { } chapters ? Handbook(chapters, detail) : [],
            CardText.Hint(EditionTexts.ChangesNothingElse),
        ],
        [Buttons.Primary(new AdoptEdition(proposal))]));

    private static IEnumerable<AdaptiveElement> Edition(ProposedEdition edition, OfficeView office, DetailLevel detail)
    {
        foreach (var title in CardLayout.Title(EditionTexts.ProposalOf(PlainText.Line(edition.After.ShortTitle.Localized(), detail.Line)))) yield return title;
        if (edition.Before is null)
        {
            yield return CardText.Plain(EditionTexts.NewProcedure);
            yield break;
        }

        foreach (var part in edition.Changes.Take(detail.Items * 2).GroupBy(c => c.Step))
        {
            if (part.First() is { Key: null } whole)
            {
                yield return CardText.Heading(whole.Kind == ProcedureChangeKind.Added ? EditionTexts.StepAdded(StepName(edition, part.Key!, detail)) : EditionTexts.StepRemoved(StepName(edition, part.Key!, detail)));
                continue;
            }

            yield return CardText.Heading(part.Key is { } step ? StepName(edition, step, detail) : EditionTexts.ProcedureItself);
            foreach (var change in part)
            {
                foreach (var line in CardText.Long($"{EditionChanges.NameOf(change.Key!)}:", EditionChanges.Describe(change, edition, office), detail)) yield return line;
            }
        }

        foreach (var rest in CardLayout.Rest(edition.Changes.Count - detail.Items * 2, EditionTexts.ChangesCounter, "")) yield return rest;
        yield return CardText.Small(edition.Running.Count == 0
            ? EditionTexts.NoRunning
            : EditionTexts.KeepsRunning(edition.Running.Count, string.Join(", ", edition.Running.Take(detail.Lines).Select(r => PlainText.Line(r, detail.Line)))));
    }

    /// <summary>The handbook's chapters and abbreviations. No case depends on them.</summary>
    private static IEnumerable<AdaptiveElement> Handbook(ProposedChapters chapters, DetailLevel detail)
    {
        foreach (var title in CardLayout.Title(EditionTexts.ProposalOf(EditionTexts.Chapters))) yield return title;
        foreach (var part in chapters.Changes.Take(detail.Items * 2).GroupBy(c => c.Part))
        {
            yield return CardText.Heading(PlainText.Line(part.Key, detail.Line));
            foreach (var line in part.SelectMany(c => CardText.Long($"{EditionChanges.NameOf(c.Key)}:", EditionChanges.Describe(c.Before, c.After), detail))) yield return line;
        }

        foreach (var rest in CardLayout.Rest(chapters.Changes.Count - detail.Items * 2, EditionTexts.ChangesCounter, "")) yield return rest;
    }

    private static string StepName(ProposedEdition edition, string key, DetailLevel detail) =>
        CaseHeader.NumberAndTitle((edition.After.Find(key) ?? edition.Before!.Find(key))!, detail);
}
