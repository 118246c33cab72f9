using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Tells whoever takes part in a meeting what it is about, when and where; afterwards that it moved or was cancelled.</summary>
internal static class InvitationCard
{
    public static AdaptiveCard Draw(CaseView view, CardRef card, Extent extent)
    {
        var title = Title(view, card);
        var step = view.Procedure.Find(card.Step);
        return Sheet.Of(
            $"{view.Case.Number} {title.Th}",
            [
                .. CaseHeader.Of(view, title, extent),
                .. step is null ? [] : (IEnumerable<AdaptiveElement>)[Words.Line(Words.Bold(PlainText.Line(step.Title.Th, extent.Line)))],
                .. Visit(view, card) is { } visit && Meeting(view, visit) is { } meeting
                    ? Invited(view, meeting) ? MeetingCard.Facts(meeting, visit.MeetingLink, extent) : []
                    : [],
            ],
            [Buttons.Do(new AskStatus(view.Case.Number), "ดูทั้งเรื่อง")]);
    }

    public static Bilingual Title(CaseView view, CardRef card) =>
        Visit(view, card) is not { } visit || Meeting(view, visit) is not { } meeting ? new("ยกเลิกกำหนดการแล้ว ไม่ต้องเข้าร่วม", "The meeting was cancelled")
        : !Invited(view, meeting) ? new("ท่านไม่ได้อยู่ในรายชื่อผู้เข้าร่วมแล้ว", "You are no longer on the list")
        : new("ขอเชิญเข้าร่วม", "You are invited");

    /// <summary>The meeting stays the same when its row comes back: what holds is that of the last time.</summary>
    private static StepVisit? Visit(CaseView view, CardRef card) => view.Case.Visit(card.Step, card.Visit) is { } first
        ? view.Case.Visits.FindLast(v => v.Step == first.Step && v.Round == first.Round)
        : null;

    private static Meeting? Meeting(CaseView view, StepVisit visit) =>
        view.Case is { Status: CaseStatus.Cancelled, EndedAt: { } ended } && visit.Meeting?.End > ended ? null : visit.Meeting;

    private static bool Invited(CaseView view, Meeting meeting) =>
        view.Viewer.Person is not { } viewer || meeting.People.Any(p => Attendee.Find(p, view.Office.Directory)?.Id == viewer.Id);
}
