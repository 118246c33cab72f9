using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>The case as everyone in the office's channel sees it. Nothing to press but the folder: the work is done in personal chats.</summary>
internal static class ChannelCard
{
    public static AdaptiveCard Draw(CaseView view, Extent extent) => Sheet.Of(
        $"{view.Case.Number} {view.Case.Subject}",
        [
            .. CaseHeader.Of(view, view.Procedure.ShortTitle, extent),
            Words.Fact("เปิดเรื่องโดย", $"{Signed.By(view.Case.OpenedBy, view.Office, extent.Line)} {ThaiFormat.ShortDate(view.Case.OpenedAt)}"),
            .. Standing.Of(view, extent),
            .. Last(view, extent),
        ],
        Buttons.Folder(view));

    private static IEnumerable<AdaptiveElement> Last(CaseView view, Extent extent)
    {
        if (view.Case.Status != CaseStatus.Open || view.Case.Visits.LastOrDefault(v => v.FinishedAt is not null) is not { } last) return [];
        var step = view.Procedure.Find(last.Step);
        var row = step is null ? last.Step : CaseHeader.Row(step);
        return
        [
            Words.Fact("ล่าสุด",
                $"{row} {PlainText.Line(OutcomeText.Of(last, step).Th, extent.Line)} โดย {Signed.By(Decided.By(last), view.Office, extent.Line)} {ThaiFormat.ShortMoment(last.FinishedAt!.Value)}"),
        ];
    }
}
