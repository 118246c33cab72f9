using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>A link that looks at a row before it goes on: what was done by whom, endorse or send back.</summary>
internal static class EndorsementCard
{
    public static AdaptiveCard Draw(RowView row, Extent extent) => Sheet.Of(
        row.Spoken("โปรดพิจารณาเห็นชอบ"),
        [.. row.Top(extent), .. WhatWasDone(row, extent), .. row.Foot(extent)],
        row.Actions(
            Buttons.Primary(row.Endorse, "เห็นชอบ ส่งต่อ"),
            Forms.Return("ส่งกลับแก้ไข", CardData.Reason, row.SendBack)));

    /// <summary>The row's own work; of a row that only decides, what lies before it.</summary>
    private static IEnumerable<AdaptiveElement> WhatWasDone(RowView row, Extent extent)
    {
        if (row.Step.ChainIn(row.Visit.Round)[0].Kind != LinkKind.Work) return Petition.Of(row, extent);
        return
        [
            .. row.Visit.Worker is { } worker && row.IsOpen ? [Words.Fact("ผู้ดำเนินการ", Signed.By(worker, row.Office, extent.Line))] : (IEnumerable<AdaptiveElement>)[],
            .. row.Visit.Meeting is { } meeting ? MeetingCard.Facts(meeting, row.Visit.MeetingLink, extent) : [],
            .. row.Handbook(extent),
            .. CollectionCard.Respondents(row, extent),
            .. RowFiles.Of(row, extent),
        ];
    }
}
