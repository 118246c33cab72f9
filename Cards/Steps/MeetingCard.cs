using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Meetings;

namespace OnesqaBot.Cards.Steps;

/// <summary>A meeting or ceremony: first the form, then its details, which can be changed until the step is completed.</summary>
internal sealed class MeetingCard : StepCard<MeetingStep>
{
    public override string KindOf(Step step) => GeneralTexts.KindMeeting;

    public override AdaptiveCard Draw(StepView view, DetailLevel detail)
    {
        var set = view.BindToStage(new SetMeeting(view.Case.Number, view.Step.Key, view.Visit.VisitNumber));
        AdaptiveAction[] own = [.. OwnActions(view, set, detail)];
        return CardLayout.Create(
            view.SpeakText(ElementTexts.Schedule),
            [
                .. view.Top(detail),
                .. view.Handbook(detail),
                .. view.Visit.Meeting is { } meeting ? Facts(meeting, view.Visit.MeetingLink, detail) : [],
                .. view is { IsOpen: true, Visit.Meeting: { } scheduled } ? CaseDays.Mismatch(view.View, scheduled, detail) : [],
                .. view.Visit.Held is { } held ? Facts(held, detail) : [],
                .. view.MayAct && view.Visit is { Meeting: null, Held: null } ? MeetingForm.Draw(null, view.View, detail) : [],
                .. StepDocuments.Draw(view, detail),
                .. view.Footer(detail, own),
            ],
            view.Actions(own));
    }

    private static IEnumerable<AdaptiveAction> OwnActions(StepView view, CardAction set, DetailLevel detail)
    {
        var held = view.BindToStage(new AskHeldMeeting(view.Case.Number, view.Step.Key, view.Visit.VisitNumber));
        var attach = FileButtons.SendHere(view.Attach);
        var done = view.Complete(CaseTexts.Done);
        return view.Visit switch
        {
            { Held: not null } => [.. done, Buttons.Plain(held, CaseTexts.ChangeHeldDate), attach],
            { Meeting: { } meeting } =>
            [
                .. done,
                Buttons.Form(CaseTexts.ChangeSchedule, MeetingForm.Draw(meeting, view.View, detail), Buttons.Send(set, CaseTexts.SaveChanges)),
                Buttons.Plain(view.BindToStage(new CancelMeetingAction(view.Case.Number, view.Step.Key, view.Visit.VisitNumber))),
                attach,
                Buttons.More(held, CaseTexts.HeldOnAnotherDay),
            ],
            _ => [Buttons.Send(set, CaseTexts.SaveSchedule), Buttons.Plain(held, CaseTexts.AlreadyHeld), attach],
        };
    }

    private static IEnumerable<AdaptiveElement> Facts(HeldMeeting held, DetailLevel detail) =>
    [
        CardText.Heading(CaseTexts.AlreadyHeld),
        CardText.Fact(CaseTexts.When, TextFormat.Date(held.On)),
        .. held.Place is null ? [] : (IEnumerable<AdaptiveElement>)[CardText.Fact(ElementTexts.Place, PlainText.Line(held.Place, detail.Line))],
        .. held.People.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[CardText.Fact(ElementTexts.Participants, SignatureText.Names(held.People, detail.Items, detail.Line))],
    ];

    internal static IEnumerable<AdaptiveElement> Facts(Meeting meeting, Uri? link, DetailLevel detail) =>
    [
        CardText.Heading(ElementTexts.Schedule),
        CardText.Fact(CaseTexts.Day, TextFormat.Date(meeting.Start)),
        CardText.Fact(CaseTexts.Time, TextFormat.Times(meeting.Start, meeting.End)),
        CardText.Fact(ElementTexts.Place, PlainText.Line(meeting.Place, detail.Line)),
        .. Online(meeting, link),
        CardText.Fact(ElementTexts.Participants, SignatureText.Names(meeting.People, detail.Items, detail.Line)),
    ];

    private static IEnumerable<AdaptiveElement> Online(Meeting meeting, Uri? link) =>
        !meeting.Online ? []
        : link is not null && DocumentLines.CanLinkTo(link) ? [CardText.Line(CardText.Subtle(CaseTexts.OnlineLabel), DocumentLines.Linked(CaseTexts.JoinWithTeams, link, CaseTexts.JoinMeeting))]
        : [CardText.Fact(CaseTexts.Online, CaseTexts.CreatingTeamsLink)];
}
