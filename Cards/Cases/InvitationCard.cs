using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Steps;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Steps.Meetings;

namespace OnesqaBot.Cards.Cases;

/// <summary>Invites the participants of a meeting, and later shows whether it was moved or cancelled.</summary>
internal static class InvitationCard
{
    public static AdaptiveCard Draw(CaseView view, CardRef card, DetailLevel detail)
    {
        var title = Title(view, card);
        var step = view.StepAt(card.Step, card.Visit);
        return CardLayout.Create(
            $"{view.Case.Number} {title}",
            [
                .. CaseHeader.Draw(view, title, detail),
                .. step is null ? [] : (IEnumerable<AdaptiveElement>)[CardText.Line(CardText.Bold(PlainText.Line(step.Title.Localized(), detail.Line)))],
                .. Visit(view, card) is { } visit && Meeting(view, visit) is { } meeting
                    ? Invited(view, meeting) ? MeetingCard.Facts(meeting, visit.MeetingLink, detail) : []
                    : [],
            ],
            [Buttons.Plain(new AskStatus(view.Case.Number))]);
    }

    public static string Title(CaseView view, CardRef card) =>
        Visit(view, card) is not { } visit || Meeting(view, visit) is not { } meeting ? CaseTexts.InvitationCancelled
        : !Invited(view, meeting) ? CaseTexts.NoLongerInvited
        : CaseTexts.Invited;

    /// <summary>The latest visit in the round: a meeting is carried over when its step is visited again.</summary>
    private static StepVisit? Visit(CaseView view, CardRef card) => view.Case.FindVisit(card.Step, card.Visit) is { } first
        ? view.Case.Visits.FindLast(v => v.Step == first.Step && v.Round == first.Round)
        : null;

    private static Meeting? Meeting(CaseView view, StepVisit visit) =>
        view.Case is { Status: CaseStatus.Cancelled, EndedAt: { } ended } && visit.Meeting?.End > ended ? null : visit.Meeting;

    private static bool Invited(CaseView view, Meeting meeting) =>
        view.Viewer.Person is not { } viewer || meeting.People.Any(p => NamedPerson.MemberIn(p, view.Office.Directory)?.Id == viewer.Id);
}
