using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Cases;

/// <summary>The case in the office's channel. Its only button opens the folder, because work is done in personal chats.</summary>
internal static class ChannelCard
{
    public static AdaptiveCard Draw(CaseView view, DetailLevel detail) => CardLayout.Create(
        $"{view.Case.Number} {view.Case.Subject}",
        [
            .. CaseHeader.Draw(view, view.Procedure.ShortTitle.Localized(), detail),
            CardText.Fact(CaseTexts.OpenedBy, $"{SignatureText.Describe(view.Case.OpenedBy, view.Office, detail.Line)} {TextFormat.ShortDate(view.Case.OpenedAt)}"),
            .. CaseStatusSection.Draw(view, detail),
            .. Last(view, detail),
        ],
        Buttons.Folder(view));

    private static IEnumerable<AdaptiveElement> Last(CaseView view, DetailLevel detail)
    {
        if (view.Case.Status != CaseStatus.Open || view.Case.Visits.LastOrDefault(v => v.FinishedAt is not null) is not { } last) return [];
        var step = view.Procedure.StepOf(last);
        var place = step is null ? last.Step : CaseHeader.StepNumber(step);
        return
        [
            CardText.Fact(CaseTexts.Latest,
                CaseTexts.LatestOutcome(place, PlainText.Line(OutcomeText.Describe(last, step), detail.Line), SignatureText.Describe(OutcomeSection.SignedBy(last), view.Office, detail.Line), TextFormat.ShortMoment(last.FinishedAt!.Value))),
        ];
    }
}
