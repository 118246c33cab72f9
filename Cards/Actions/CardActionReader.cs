using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Actions;

/// <summary>
/// Parses a button's verb and data into a typed action. The input is untrusted: anything that is not an action of this bot
/// yields null, never an exception.
/// </summary>
public static class CardActionReader
{
    /// <summary>Parses an <c>Action.Execute</c>: its verb, and its data with the inputs merged in.</summary>
    public static CardAction? Read(string? verb, JObject? data)
    {
        var d = new CardDataReader(data ?? []);
        CardAction? action = verb switch
        {
            CardVerbs.Help => new AskHelp(),
            CardVerbs.Procedures => new AskProcedures(),
            CardVerbs.Procedure => new AskProcedure(d.Key(CardData.Choice)),
            CardVerbs.Search => new SearchProcedures(d.Input(CardData.Text)),
            CardVerbs.MyWork => new AskMyWork(),
            CardVerbs.Waiting => new AskWaiting(),
            CardVerbs.MyCases => new AskMyCases(),
            CardVerbs.Acting => new AskActing(),
            CardVerbs.SetActing => new SetActing(ActingPost.Parse(d.Input(CardData.Choice)), d.Input(CardData.People), d.Date(CardData.Start), d.Date(CardData.End)),
            CardVerbs.RevokeActing => new RevokeActing(d.Key(CardData.Choice)),
            CardVerbs.Doctor => new AskDoctor(),
            CardVerbs.Undelivered => new AskUndelivered(),
            CardVerbs.SendAgain => new SendAgain(d.Key(CardData.Choice)),
            CardVerbs.SendAllAgain => new SendAllAgain(),
            CardVerbs.Recurring => new AskRecurring(),
            CardVerbs.SetRecurring => new SetRecurring(RecurringChoice.Parse(d.Input(CardData.Choice)), d.Input(CardData.Reason)),
            CardVerbs.Holidays => new AskHolidays(),
            CardVerbs.AddHoliday => new AddHoliday(d.Date(CardData.Date), d.Input(CardData.Text), d.Input(CardData.Note)),
            CardVerbs.ChangeHoliday => new ChangeHoliday(d.Date(CardData.Choice), d.Date(CardData.End), d.Input(CardData.Reason)),
            CardVerbs.SetTarget => new SetTarget(d.Case(), TargetChoice.Parse(d.Input(CardData.Choice)), d.Date(CardData.Date), d.Input(CardData.Reason)),
            CardVerbs.Snooze => new SnoozeReminder(d.Case(), d.Key(CardData.Step), d.Count(), d.Days()),
            CardVerbs.Year => new AskYear(d.Year()),
            CardVerbs.Week => new AskWeek(d.Day()),
            CardVerbs.RenewLinks => new RenewYearLinks(d.Year()),
            CardVerbs.Status => new AskStatus(d.Case()),
            CardVerbs.History => new AskHistory(d.Case()),
            CardVerbs.Open => Open(d),
            CardVerbs.AskCancel => new AskCancel(d.Case()),
            CardVerbs.CancelCase => new CancelCaseAction(d.Case(), d.Input(CardData.Reason)),
            CardVerbs.Start => new StartProcedure(d.Key(CardData.Choice)),
            CardVerbs.Back => new DialogStep(d.Key(CardData.Step), d.Count(), DialogMove.Back, null),
            CardVerbs.CancelDialog => new DialogStep(d.Key(CardData.Step), d.Count(), DialogMove.Cancel, null),
            CardVerbs.Answer => new DialogStep(d.Key(CardData.Step), d.Count(), DialogMove.Choose, d.Key(CardData.Choice)),
            CardVerbs.Refresh => Refresh(d),
            CardVerbs.Seen => d.Input(CardData.Card) is { } card ? new MessageSeen(d.Key(CardData.Message), card) : null,
            CardVerbs.Choose => Choose(d),
            _ => ReadStepAction(verb, d),
        };
        if (action is StepAction step) action = step with { Stage = d.Stage() };
        if (action is null || !d.IsSound) return null;
        var own = CardActionWriter.Write(action).Data;
        return action with { Typed = d.Inputs(without: own), Unreadable = d.Unreadable };
    }

    /// <summary>Parses the <c>Action.Submit</c> that old clients send, with the verb in its data.</summary>
    public static CardAction? ReadSubmit(JObject? value) =>
        value?[CardData.Verb] is JValue { Value: string verb } ? Read(verb, value) : null;

    private static StepAction? ReadStepAction(string? verb, CardDataReader d) => verb switch
    {
        CardVerbs.Attach => new AttachHere(d.Case(), d.Key(CardData.Step), d.Count(), d.RespondentIfAny()),
        CardVerbs.Done => new MarkDone(d.Case(), d.Key(CardData.Step), d.Count(), d.Input(CardData.Reason), d.Input(CardData.Address)),
        CardVerbs.Approve => new ApproveStep(d.Case(), d.Key(CardData.Step), d.Count()),
        CardVerbs.Return => new ReturnStep(d.Case(), d.Key(CardData.Step), d.Count(), d.Input(CardData.Reason)),
        CardVerbs.SetMeeting => new SetMeeting(
            d.Case(), d.Key(CardData.Step), d.Count(), d.Date(CardData.Date), d.Time(CardData.Start),
            d.Time(CardData.End), d.Input(CardData.Place), d.Input(CardData.People), d.Input(CardData.Online) == MeetingForm.Yes),
        CardVerbs.CancelMeeting => new CancelMeetingAction(d.Case(), d.Key(CardData.Step), d.Count()),
        CardVerbs.AskHeldMeeting => new AskHeldMeeting(d.Case(), d.Key(CardData.Step), d.Count()),
        CardVerbs.RecordHeldMeeting => new RecordHeldMeetingAction(
            d.Case(), d.Key(CardData.Step), d.Count(), d.Date(CardData.Date), d.Input(CardData.Place), d.Input(CardData.People)),
        CardVerbs.EventDate => new SetEventDate(d.Case(), d.Key(CardData.Step), d.Count(), d.Date(CardData.Date)),
        CardVerbs.Record => new RecordResolutionAction(
            d.Case(), d.Key(CardData.Step), d.Count(), d.Input(CardData.Number), d.Input(CardData.Meeting), d.Date(CardData.Date),
            d.Result(), d.Input(CardData.Note), d.Input(CardData.Reason)),
        CardVerbs.NamePeople => new NamePeople(d.Case(), d.Key(CardData.Step), d.Count(), d.Input(CardData.People)),
        CardVerbs.Submit => new SubmitAction(d.Case(), d.Key(CardData.Step), d.Count(), d.Respondent(), d.Fields(), d.Input(CardData.Reason)),
        CardVerbs.Discard => new DiscardDraft(d.Case(), d.Key(CardData.Step), d.Count(), d.RespondentIfAny()),
        CardVerbs.ShowSubmission => new ShowSubmission(d.Case(), d.Key(CardData.Step), d.Count(), d.Respondent()),
        CardVerbs.Accept => new AcceptSubmissionAction(d.Case(), d.Key(CardData.Step), d.Count(), d.RespondentIfAny()),
        CardVerbs.ReturnSubmission => new ReturnSubmissionAction(
            d.Case(), d.Key(CardData.Step), d.Count(), d.Respondent(), d.Input(CardData.Reason)),
        CardVerbs.Remind => new RemindAll(d.Case(), d.Key(CardData.Step), d.Count()),
        _ => null,
    };

    private static OpenWork Open(CardDataReader d) => d.Has(CardData.Step)
        ? new(d.Case(), d.Key(CardData.Step), d.Count(), d.RespondentIfAny())
        : new(d.Case());

    private static ChooseOutcome Choose(CardDataReader d)
    {
        var outcome = d.Key(CardData.Choice);
        return new(d.Case(), d.Key(CardData.Step), d.Count(), outcome, d.Input(CardData.ReasonFor(outcome)), d.Input(CardData.PeopleFor(outcome)));
    }

    private static RefreshCard? Refresh(CardDataReader d) => RefreshableCards.Named(d.Key(CardData.Card)) switch
    {
        CardKind.Step => new(d.Case(), new CardRef(CardKind.Step, d.Key(CardData.Step), d.Count())),
        CardKind.Request => new(d.Case(), new CardRef(CardKind.Request, d.Key(CardData.Step), d.Count(), d.Respondent().ToString())),
        CardKind.Channel => new(d.Case(), new CardRef(CardKind.Channel)),
        CardKind.Vacant => new(d.Case(), new CardRef(CardKind.Vacant, d.Key(CardData.Step), d.Count(), d.Key(CardData.Choice))),
        CardKind.Closing => new(d.Case(), new CardRef(CardKind.Closing)),
        { } kind and (CardKind.Assigned or CardKind.Ended) => new(d.Case(), new CardRef(kind)),
        { } kind and (CardKind.Overdue or CardKind.TargetMoved or CardKind.Invitation) => new(d.Case(), new CardRef(kind, d.Key(CardData.Step), d.Count())),
        { } kind and (CardKind.FileLost or CardKind.FileDelayed or CardKind.Unreachable) => new(d.Case(), new CardRef(kind, Subject: d.Key(CardData.Choice))),
        _ => null,
    };
}
