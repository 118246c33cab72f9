using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>An outside body resolves; the officer records what, and attaches its minutes.</summary>
internal static class ResolutionCard
{
    public static AdaptiveCard Draw(RowView row, Extent extent)
    {
        var record = row.Now(new RecordTheResolution(row.Case.Number, row.Step.Key, row.Visit.Visit));
        return Sheet.Of(
            row.Spoken("บันทึกมติ"),
            [
                .. row.Top(extent),
                .. row.IsOpen ? [Words.Fact("รอมติ", Signed.Body(row.Link.Body!, row.Office, extent.Line))] : (IEnumerable<AdaptiveElement>)[],
                .. row.Handbook(extent),
                .. RowFiles.Of(row, extent),
                .. row.MayAct ? Form(row) : [],
                .. row.Foot(extent),
            ],
            row.Actions(Buttons.Send(record, "บันทึกมติ"), Buttons.Do(row.Attach, "แนบไฟล์")));
    }

    private static IEnumerable<AdaptiveElement> Form(RowView row) =>
    [
        Words.Heading("บันทึกมติ"),
        .. RowFiles.AreComplete(row) ? [] : (IEnumerable<AdaptiveElement>)[Words.Small("แนบรายงานการประชุมหรือหนังสือแจ้งมติก่อน แล้วจึงกรอก · Attach the minutes first")],
        .. ResolutionForm.Of(),
    ];
}
