using AdaptiveCards;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Elements;

/// <summary>What the office added to a step: addresses, and the blank forms of its documents.</summary>
internal static class HandbookLinks
{
    public static IEnumerable<AdaptiveElement> Draw(Step step, OfficeView office, DetailLevel detail) =>
    [
        .. Addresses(step, detail),
        .. step.Expects.Select(e => (e.Title, Form: e.Template is { } form ? office.TemplateAddress(form) : null))
            .Where(e => e.Form is { } form && DocumentLines.CanLinkTo(form)).Take(detail.Items).Select(e => CardText.Line(
                CardText.Run("📎"), CardText.Subtle($"{ElementTexts.BlankForm}:"),
                DocumentLines.Linked(PlainText.Line(e.Title.Localized(), detail.Line), e.Form!, ElementTexts.OpenDocument))),
    ];

    public static IEnumerable<AdaptiveElement> Addresses(Step step, DetailLevel detail) =>
        step.Links.Where(l => DocumentLines.CanLinkTo(l.Address)).Take(detail.Items)
        .Select(l => CardText.Line(CardText.Run("🔗"), DocumentLines.Linked(PlainText.Line(l.Title, detail.Line), l.Address, ElementTexts.OpenWebsite)));
}
