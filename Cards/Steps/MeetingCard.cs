using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Meetings;

namespace OnesqaBot.Cards.Steps;

/// <summary>A meeting or ceremony: first the form, then its details, which can be changed until the step is completed.</summary>
internal sealed class MeetingCard : StepCard<MeetingStep>
{
    public override string KindOf(Step step) => "ประชุม";

    public override AdaptiveCard Draw(StepView view, DetailLevel detail)
    {
        var set = view.Now(new SetMeeting(view.Case.Number, view.Step.Key, view.Visit.VisitNumber));
        return CardLayout.Create(
            view.SpeakText("กำหนดการ"),
            [
                .. view.Top(detail),
                .. view.Handbook(detail),
                .. view.Visit.Meeting is { } meeting ? Facts(meeting, view.Visit.MeetingLink, detail) : [],
                .. view.Visit.Held is { } held ? Facts(held, detail) : [],
                .. view.MayAct && view.Visit is { Meeting: null, Held: null } ? MeetingForm.Draw(null, view.Office) : [],
                .. StepDocuments.Draw(view, detail),
                .. view.Footer(detail),
            ],
            view.Actions([.. OwnActions(view, set)]));
    }

    private static IEnumerable<AdaptiveAction> OwnActions(StepView view, CardAction set)
    {
        var held = view.Now(new AskHeldMeeting(view.Case.Number, view.Step.Key, view.Visit.VisitNumber));
        var attach = Buttons.Do(view.Attach, "แนบไฟล์");
        var done = Buttons.Primary(view.Done, "เสร็จแล้ว");
        return view.Visit switch
        {
            { Held: not null } => [done, Buttons.Do(held, "แก้ไขวันที่จัด"), attach],
            { Meeting: { } meeting } =>
            [
                done,
                Buttons.Form("แก้ไขกำหนดการ", MeetingForm.Draw(meeting, view.Office), Buttons.Send(set, "บันทึกการแก้ไข")),
                Buttons.Do(view.Now(new CancelMeetingAction(view.Case.Number, view.Step.Key, view.Visit.VisitNumber)), "ยกเลิกกำหนดการ"),
                attach,
                Buttons.More(held, "จัดไปแล้ววันอื่น"),
            ],
            _ => [Buttons.Send(set, "บันทึกกำหนดการ"), Buttons.Do(held, "จัดไปแล้ว"), attach],
        };
    }

    private static IEnumerable<AdaptiveElement> Facts(HeldMeeting held, DetailLevel detail) =>
    [
        CardText.Heading("จัดไปแล้ว"),
        CardText.Fact("เมื่อ", ThaiFormat.Date(held.On)),
        .. held.Place is null ? [] : (IEnumerable<AdaptiveElement>)[CardText.Fact("สถานที่", PlainText.Line(held.Place, detail.Line))],
        .. held.People.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[CardText.Fact("ผู้เข้าร่วม", SignatureText.Names(held.People, detail.Items, detail.Line))],
    ];

    internal static IEnumerable<AdaptiveElement> Facts(Meeting meeting, Uri? link, DetailLevel detail) =>
    [
        CardText.Heading("กำหนดการ"),
        CardText.Fact("วัน", ThaiFormat.Date(meeting.Start)),
        CardText.Fact("เวลา", ThaiFormat.Times(meeting.Start, meeting.End)),
        CardText.Fact("สถานที่", PlainText.Line(meeting.Place, detail.Line)),
        .. Online(meeting, link),
        CardText.Fact("ผู้เข้าร่วม", SignatureText.Names(meeting.People, detail.Items, detail.Line)),
    ];

    private static IEnumerable<AdaptiveElement> Online(Meeting meeting, Uri? link) =>
        !meeting.Online ? []
        : link is not null && DocumentLines.CanLinkTo(link) ? [CardText.Line(CardText.Subtle("ออนไลน์:"), DocumentLines.Linked("เข้าร่วมด้วย Teams", link, "เข้าร่วมประชุม"))]
        : [CardText.Fact("ออนไลน์", "กำลังสร้างลิงก์ Teams…")];
}
