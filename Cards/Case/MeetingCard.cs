using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>A meeting or ceremony: first the form, then the facts, which may be changed until the row is done.</summary>
internal static class MeetingCard
{
    public static AdaptiveCard Draw(RowView row, Extent extent)
    {
        var set = row.Now(new SetMeeting(row.Case.Number, row.Step.Key, row.Visit.Visit));
        return Sheet.Of(
            row.Spoken("กำหนดการ"),
            [
                .. row.Top(extent),
                .. row.Handbook(extent),
                .. row.Visit.Meeting is { } meeting ? Facts(meeting, row.Visit.MeetingLink, extent) : [],
                .. row.MayAct && row.Visit.Meeting is null ? MeetingForm.Of(null, row.Office) : [],
                .. RowFiles.Of(row, extent),
                .. row.Foot(extent),
            ],
            row.Visit.Meeting is null
                ? row.Actions(Buttons.Send(set, "บันทึกกำหนดการ"), Buttons.Do(row.Attach, "แนบไฟล์"))
                : row.Actions(
                    Buttons.Primary(row.Done, "เสร็จแล้ว"),
                    Buttons.Form("แก้ไขกำหนดการ", MeetingForm.Of(row.Visit.Meeting, row.Office), Buttons.Send(set, "บันทึกการแก้ไข")),
                    Buttons.Do(row.Now(new CancelTheMeeting(row.Case.Number, row.Step.Key, row.Visit.Visit)), "ยกเลิกกำหนดการ"),
                    Buttons.Do(row.Attach, "แนบไฟล์")));
    }

    internal static IEnumerable<AdaptiveElement> Facts(Meeting meeting, Uri? link, Extent extent) =>
    [
        Words.Heading("กำหนดการ"),
        Words.Fact("วัน", ThaiFormat.Date(meeting.Start)),
        Words.Fact("เวลา", ThaiFormat.Times(meeting.Start, meeting.End)),
        Words.Fact("สถานที่", PlainText.Line(meeting.Place, extent.Line)),
        .. Online(meeting, link),
        Words.Fact("ผู้เข้าร่วม", Signed.Names(meeting.People, extent.Items, extent.Line)),
    ];

    private static IEnumerable<AdaptiveElement> Online(Meeting meeting, Uri? link) =>
        !meeting.Online ? []
        : link is not null && Files.CanLinkTo(link) ? [Words.Line(Words.Subtle("ออนไลน์:"), Files.Linked("เข้าร่วมด้วย Teams", link, "เข้าร่วมประชุม"))]
        : [Words.Fact("ออนไลน์", "กำลังสร้างลิงก์ Teams…")];
}
