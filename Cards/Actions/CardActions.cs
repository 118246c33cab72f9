using System.Collections.Frozen;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Recalls;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Time;
using static OnesqaBot.Cards.Actions.CardActionKind;

namespace OnesqaBot.Cards.Actions;

/// <summary>All kinds of buttons. A new one is a record in <see cref="CardAction"/>, a line here, and an entry in the bot's handlers.</summary>
public static class CardActions
{
    private static readonly IReadOnlyList<CardActionKind> All =
    [
        .. Pages(),
        .. Administration(),
        .. Dialogs(),
        .. Cases(),
        .. Steps(),
    ];

    private static readonly FrozenDictionary<string, CardActionKind> ByVerb = All.ToFrozenDictionary(k => k.Verb, StringComparer.Ordinal);

    private static readonly ILookup<Type, CardActionKind> ByType = All.ToLookup(k => k.ActionType);

    public static IEnumerable<Type> ActionTypes => All.Select(k => k.ActionType);

    /// <summary>The actions that make a command on a step.</summary>
    public static IEnumerable<Type> StepCommands { get; } = [.. All.Where(k => k.Command is not null && k.ActionType.IsSubclassOf(typeof(StepAction))).Select(k => k.ActionType)];

    /// <summary>The command that a button makes.</summary>
    /// <returns>Null if it only shows something or belongs to a dialog.</returns>
    public static Command? CommandOf(CardAction action, string id) => KindOf(action).Command?.Invoke(action, id);

    public static string VerbOf(CardAction action) => KindOf(action).Verb;

    /// <summary>Identifies what the button does, if the same person does it only once; otherwise null.</summary>
    public static string? OnceAs(CardAction action) => KindOf(action).OnceAs?.Invoke(action);

    internal static CardActionKind? Find(string? verb) => verb is null ? null : ByVerb.GetValueOrDefault(verb);

    internal static CardActionKind KindOf(CardAction action) => ByType[action.GetType()].First(k => k.Is(action));

    private static IEnumerable<CardActionKind> Pages() =>
    [
        Create(CardVerbs.Help, _ => new AskHelp()),
        Create(CardVerbs.Procedures, _ => new AskProcedures()),
        Create(CardVerbs.Procedure, d => new AskProcedure(d.Key(CardData.Choice)), (a, data) => data[CardData.Choice] = a.Procedure),
        Create(
            CardVerbs.HandbookRow, d => new AskHandbookRow(d.Key(CardData.Choice), d.Count(), d.Has(CardData.Days)),
            (a, data) =>
            {
                data[CardData.Choice] = a.Procedure;
                data[CardData.Visit] = a.Row;
                if (a.Turns) data[CardData.Days] = 1;
            }),
        Create(CardVerbs.Search, d => new SearchProcedures(d.Input(CardData.Text))),
        Create(CardVerbs.MyWork, _ => new AskMyWork()),
        Create(CardVerbs.Waiting, _ => new AskWaiting()),
        Create(CardVerbs.MyCases, _ => new AskMyCases()),
        Create(CardVerbs.AskApproveSeveral, _ => new AskApproveSeveral()),
        Create(CardVerbs.ApproveSeveral, d => new ApproveSeveralAction(d.Fields())),
        Create(CardVerbs.Year, d => new AskYear(d.Year(), d.Has(CardData.Days)), (a, data) =>
        {
            data[CardData.Choice] = Text($"{a.Year}");
            if (a.Mine) data[CardData.Days] = 1;
        }),
        Create(CardVerbs.Week, d => new AskWeek(d.Day()), (a, data) => data[CardData.Choice] = Text($"{a.Monday:yyyy-MM-dd}")),
        Create(CardVerbs.Cases, d => new AskCases(d.Key(CardData.Choice)), (a, data) => data[CardData.Choice] = a.Query),
        Create(CardVerbs.HandbookAnswer, d => new AskAnswer(d.Key(CardData.Choice)), (a, data) => data[CardData.Choice] = a.Question),
        Create(CardVerbs.Statistics, d => new AskStatistics(d.Year()), (a, data) => data[CardData.Choice] = Text($"{a.Year}")),
        Create(CardVerbs.Late, _ => new AskLate()),
        Create(CardVerbs.RenewLinks, d => new RenewYearLinks(d.Year()), (a, data) => data[CardData.Choice] = Text($"{a.Year}")),
    ];

    private static IEnumerable<CardActionKind> Administration() =>
    [
        Create(CardVerbs.Acting, _ => new AskActing()),
        Create(CardVerbs.SetActing, d => new SetActing(ActingPost.Parse(d.Input(CardData.Choice)), d.Input(CardData.People), d.Date(CardData.Start), d.Date(CardData.End), d.Has(CardData.Step) ? d.Key(CardData.Step) : null), (a, data) =>
        {
            if (a.RequestedBy is not null) data[CardData.Step] = a.RequestedBy;
        }),
        Create(CardVerbs.RequestActing, d => new RequestActing(ActingPost.Parse(d.Input(CardData.Choice)), d.Input(CardData.People), d.Date(CardData.Start), d.Date(CardData.End))),
        Create(CardVerbs.TransferWork, d => new TransferWork(d.Key(CardData.Choice), d.Key(CardData.Step)), (a, data) => (data[CardData.Choice], data[CardData.Step]) = (a.From, a.To)),
        Create(CardVerbs.RevokeActing, d => new RevokeActing(d.Key(CardData.Choice)), (a, data) => data[CardData.Choice] = a.Order),
        Create(CardVerbs.Doctor, _ => new AskDoctor()),
        Create(CardVerbs.Undelivered, _ => new AskUndelivered()),
        Create(CardVerbs.SendAgain, d => new SendAgain(d.Key(CardData.Choice)), (a, data) => data[CardData.Choice] = a.Key),
        Create(CardVerbs.SendAllAgain, _ => new SendAllAgain()),
        Create(CardVerbs.Recurring, _ => new AskRecurring()),
        Create(CardVerbs.SetRecurring, d => new SetRecurring(RecurringChoice.Parse(d.Input(CardData.Choice)), d.Input(CardData.Reason))),
        Create(CardVerbs.AdoptEdition, d => new AdoptEdition(d.Key(CardData.Choice)), (a, data) => data[CardData.Choice] = a.Proposal),
        Create(CardVerbs.TakeBackEdition, d => new TakeBackEdition(d.Key(CardData.Choice)), (a, data) => data[CardData.Choice] = a.Edition),
        Create(CardVerbs.AskMoveEdition, d => new AskMoveEdition(d.Key(CardData.Choice), d.CaseIfAny()), (a, data) =>
        {
            data[CardData.Choice] = a.Procedure;
            if (a.Case is { } number) Put(data, number);
        }),
        Create(CardVerbs.MoveEdition, d => new MoveEdition(d.Key(CardData.Choice), d.Key(CardData.Step), d.CaseIfAny()), (a, data) =>
        {
            (data[CardData.Choice], data[CardData.Step]) = (a.Procedure, a.Revision);
            if (a.Case is { } number) Put(data, number);
        }),
        Create(CardVerbs.ChangeWord, d => new ChangeWord(d.Key(CardData.Choice), d.Has(CardData.Step) ? d.Key(CardData.Step) : null), (a, data) =>
        {
            data[CardData.Choice] = a.Word;
            if (a.Procedure is not null) data[CardData.Step] = a.Procedure;
        }),
        Create(CardVerbs.Holidays, _ => new AskHolidays()),
        Create(CardVerbs.AddHoliday, d => new AddHoliday(d.Date(CardData.Date), d.Input(CardData.Text), d.Input(CardData.Note))),
        Create(CardVerbs.ChangeHoliday, d => new ChangeHoliday(d.Date(CardData.Choice), d.Date(CardData.End), d.Input(CardData.Reason))),
    ];

    private static IEnumerable<CardActionKind> Dialogs() =>
    [
        Create(CardVerbs.Start, d => new StartProcedure(d.Key(CardData.Choice)), (a, data) => data[CardData.Choice] = a.Procedure),
        Dialog(CardVerbs.Back, DialogMove.Back, _ => null),
        Dialog(CardVerbs.CancelDialog, DialogMove.Cancel, _ => null),
        Dialog(CardVerbs.Answer, DialogMove.Choose, d => d.Key(CardData.Choice)),
    ];

    private static CardActionKind Dialog(string verb, DialogMove move, Func<CardDataReader, string?> choice) => Create(
        verb,
        d => new DialogStep(d.Key(CardData.Step), d.Count(), move, choice(d)),
        (a, data) =>
        {
            (data[CardData.Step], data[CardData.Visit]) = (a.Dialog, a.Question);
            if (a.Choice is not null) data[CardData.Choice] = a.Choice;
        },
        when: a => a.Move == move);

    private static IEnumerable<CardActionKind> Cases() =>
    [
        Create(CardVerbs.Status, d => new AskStatus(d.Case()), (a, data) => Put(data, a.Case)),
        Create(CardVerbs.ShowShared, d => new ShowShared(d.Case()), (a, data) => Put(data, a.Case)),
        Create(CardVerbs.History, d => new AskHistory(d.Case()), (a, data) => Put(data, a.Case)),
        Create(CardVerbs.Open, d => d.Has(CardData.Step) ? new OpenWork(d.Case(), d.Key(CardData.Step), d.Count(), d.RespondentIfAny()) : new OpenWork(d.Case()), (a, data) =>
        {
            Put(data, a.Case);
            if (a.Step is null) return;
            (data[CardData.Step], data[CardData.Visit]) = (a.Step, a.Visit);
            if (a.Respondent is { } respondent) data[CardData.Choice] = respondent.ToString();
        }),
        Create(CardVerbs.AskCancel, d => new AskCancel(d.Case()), (a, data) => Put(data, a.Case)),
        Create(CardVerbs.AskCorrection, d => d.Fields().FirstOrDefault() is { Key: { } field, Value: var answer } ? new AskCorrection(d.Case(), field, answer) : new AskCorrection(d.Case()), (a, data) =>
        {
            Put(data, a.Case);
            if (a.Field is { } field) data[CardData.Field(field)] = a.Answer;
        }),
        Create(
            CardVerbs.CorrectCase, d => new CorrectCaseAction(d.Case(), d.Fields()), (a, data) => Put(data, a.Case),
            (a, id) => new CorrectCase(id, a.Case, a.Fields)),
        Create(
            CardVerbs.CancelCase, d => new CancelCaseAction(d.Case(), d.Input(CardData.Reason)), (a, data) => Put(data, a.Case),
            (a, id) => new CancelCase(id, a.Case, a.Reason ?? ""), a => $"{a.Case}/cancel"),
        Create(
            CardVerbs.SetTarget, d => new SetTarget(d.Case(), TargetChoice.Parse(d.Input(CardData.Choice)), d.Date(CardData.Date), d.Input(CardData.Reason)),
            (a, data) => Put(data, a.Case),
            (a, id) => new MoveTarget(id, a.Case, a.Step?.Step ?? "", a.Step?.Round, a.Date, a.Reason)),
        Create(
            CardVerbs.Snooze, d => new SnoozeReminder(d.Case(), d.Key(CardData.Step), d.Count(), d.Days()),
            (a, data) =>
            {
                Put(data, a.Case);
                (data[CardData.Step], data[CardData.Visit], data[CardData.Days]) = (a.Step, a.Visit, a.Days);
            },
            (a, id) => new SnoozeReminders(id, a.Case, a.Step, a.Visit, a.Days)),
        Create(
            CardVerbs.Watch, d => new WatchAction(d.Case(), d.Scope(), d.Has(CardData.Card) ? RefreshableCards.Read(d) : null),
            (a, data) =>
            {
                Put(data, a.Case);
                if (a.On is not null) RefreshableCards.Write(a.On, data);
                data[CardData.Choice] = a.Scope.ToString();
            },
            (a, id) => new Watch(id, a.Case, a.Scope)),
        // Only read: earlier versions offered to hear of the end.
        Create<WatchAction>(
            CardVerbs.EndNotice, d => new WatchAction(d.Case(), d.Has(CardData.Choice) ? WatchScope.None : WatchScope.End, new CardRef(CardKind.Step, d.Key(CardData.Step), d.Count())),
            command: (a, id) => new Watch(id, a.Case, a.Scope), when: _ => false),
        Create(CardVerbs.Refresh, d => RefreshableCards.Read(d) is { } card ? new RefreshCard(d.Case(), card) : null, (a, data) => RefreshableCards.Write(a, data)),
        Create(CardVerbs.Seen, d => d.Input(CardData.Card) is { } card ? new MessageSeen(d.Key(CardData.Message), card) : null, (a, data) =>
            (data[CardData.Message], data[CardData.Card]) = (a.Key, a.Card)),
    ];

    private static IEnumerable<CardActionKind> Steps() =>
    [
        Step(CardVerbs.Attach, (d, at) => new AttachHere(at.Case, at.Step, at.Visit, d.RespondentIfAny()), choice: a => a.Respondent?.ToString()),
        Step(
            CardVerbs.ReplaceFile, (d, at) => new ReplaceFile(at.Case, at.Step, at.Visit, d.Key(CardData.Document), d.RespondentIfAny()), choice: a => a.Respondent?.ToString(),
            document: a => a.Document),
        Step(
            CardVerbs.RemoveFile, (d, at) => new RemoveFile(at.Case, at.Step, at.Visit, d.Key(CardData.Document), d.RespondentIfAny()),
            (a, id) => new WithdrawDocument(id, a.Case, a.Step, a.Visit, a.Document), a => a.Respondent?.ToString(), document: a => a.Document),
        Step(
            CardVerbs.Done, (d, at) => new MarkDone(at.Case, at.Step, at.Visit, d.Input(CardData.Reason), d.Input(CardData.Address), d.Input(CardData.Comment)),
            (a, id) => new CompleteStep(id, a.Case, a.Step, a.Visit, a.Reason, a.Address, a.Comment), once: true),
        Step(
            CardVerbs.Approve, (d, at) => new ApproveStep(at.Case, at.Step, at.Visit, d.Input(CardData.Comment)),
            (a, id) => new Approve(id, a.Case, a.Step, a.Visit, a.Comment), once: true),
        Step(CardVerbs.Chase, (_, at) => new ChaseAction(at.Case, at.Step, at.Visit), (a, id) => new Chase(id, a.Case, a.Step, a.Visit)),
        Step(CardVerbs.AskDelegation, (d, at) => new AskDelegation(at.Case, at.Step, at.Visit, d.RespondentIfAny()), choice: a => a.Respondent?.ToString()),
        Step(
            CardVerbs.Delegate, (d, at) => new DelegateAction(at.Case, at.Step, at.Visit, d.Input(CardData.People), d.Input(CardData.Note), d.RespondentIfAny()),
            (a, id) => new DelegateStep(id, a.Case, a.Step, a.Visit, a.To, a.Note, a.Respondent), a => a.Respondent?.ToString()),
        Step(
            CardVerbs.EndDelegation, (d, at) => new EndDelegationAction(at.Case, at.Step, at.Visit, d.RespondentIfAny()),
            (a, id) => new EndDelegation(id, a.Case, a.Step, a.Visit, a.Respondent), a => a.Respondent?.ToString()),
        Step(CardVerbs.AskRecall, (_, at) => new AskRecall(at.Case, at.Step, at.Visit)),
        Step(
            CardVerbs.Recall, (d, at) => new RecallAction(at.Case, at.Step, at.Visit, d.Input(CardData.Reason)),
            (a, id) => new Recall(id, a.Case, a.Step, a.Visit, a.Reason), once: true),
        Step(CardVerbs.TakeBack, (_, at) => new TakeBackAction(at.Case, at.Step, at.Visit), (a, id) => new TakeBack(id, a.Case, a.Step, a.Visit), once: true),
        Step(
            CardVerbs.Inquire, (d, at) => new InquireAction(at.Case, at.Step, at.Visit, d.Inquiry(), d.Input(CardData.Question)),
            (a, id) => new Inquire(id, a.Case, a.Step, a.Visit, a.Question), a => Text($"{a.Inquiry}"), once: true),
        Step(
            CardVerbs.AnswerInquiry, (d, at) => new AnswerInquiryAction(at.Case, at.Step, at.Visit, d.Inquiry(), d.Input(CardData.Answer)),
            (a, id) => new AnswerInquiry(id, a.Case, a.Step, a.Visit, a.Inquiry, a.Text), a => Text($"{a.Inquiry}"), once: true),
        Step(
            CardVerbs.WithdrawInquiry, (d, at) => new WithdrawInquiryAction(at.Case, at.Step, at.Visit, d.Inquiry()),
            (a, id) => new WithdrawInquiry(id, a.Case, a.Step, a.Visit, a.Inquiry), a => Text($"{a.Inquiry}"), once: true),
        Step(
            CardVerbs.Return, (d, at) => new ReturnStep(at.Case, at.Step, at.Visit, d.Input(CardData.Reason)),
            (a, id) => new Return(id, a.Case, a.Step, a.Visit, a.Reason), once: true),
        Step(
            CardVerbs.Choose,
            (d, at) => Choose(at, d.Key(CardData.Choice), d),
            (a, id) => new Choose(id, a.Case, a.Step, a.Visit, a.Outcome, a.Reason, [.. Picked(a.People), .. Typed(a.Outside)], a.Comment), a => a.Outcome, once: true),
        Step(
            CardVerbs.SetMeeting,
            (d, at) => new SetMeeting(
                at.Case, at.Step, at.Visit, d.Date(CardData.Date), d.Time(CardData.Start), d.Time(CardData.End), d.Input(CardData.Place), d.Input(CardData.People),
                d.Input(CardData.Online) == MeetingForm.Yes, d.Input(CardData.Picked)),
            (a, id) => new ScheduleMeeting(id, a.Case, a.Step, a.Visit, Meeting(a))),
        Step(CardVerbs.Acknowledge, (_, at) => new AcknowledgeAction(at.Case, at.Step, at.Visit), (a, id) => new Acknowledge(id, a.Case, a.Step, a.Visit), once: true),
        Step(CardVerbs.CancelMeeting, (_, at) => new CancelMeetingAction(at.Case, at.Step, at.Visit), (a, id) => new CancelMeeting(id, a.Case, a.Step, a.Visit)),
        Step(CardVerbs.AskHeldMeeting, (_, at) => new AskHeldMeeting(at.Case, at.Step, at.Visit)),
        Step(
            CardVerbs.RecordHeldMeeting,
            (d, at) => new RecordHeldMeetingAction(at.Case, at.Step, at.Visit, d.Date(CardData.Date), d.Input(CardData.Place), d.Input(CardData.People)),
            (a, id) => new RecordHeldMeeting(id, a.Case, a.Step, a.Visit, a.Date, VisibleText.Trim(a.Place), Typed(a.People))),
        Step(
            CardVerbs.EventDate, (d, at) => new SetEventDate(at.Case, at.Step, at.Visit, d.Date(CardData.Date)),
            (a, id) => new EnterEventDate(id, a.Case, a.Step, a.Visit, a.Date)),
        Step(
            CardVerbs.Record,
            (d, at) => new RecordResolutionAction(
                at.Case, at.Step, at.Visit, d.Input(CardData.Number), d.Input(CardData.Meeting), d.Date(CardData.Date), d.Result(), d.Input(CardData.Note),
                d.Input(CardData.Reason)),
            (a, id) => new RecordResolution(id, a.Case, a.Step, a.Visit, a.Number ?? "", a.Meeting ?? "", a.Date, a.Result, a.Note, a.Reason)),
        Step(
            CardVerbs.NamePeople, (d, at) => new NamePeople(at.Case, at.Step, at.Visit, d.Input(CardData.People), d.Input(CardData.Outside)),
            (a, id) => new NameParticipants(id, a.Case, a.Step, a.Visit, [.. Picked(a.People), .. Typed(a.Outside)])),
        Step(
            CardVerbs.Submit, (d, at) => new SubmitAction(at.Case, at.Step, at.Visit, d.Respondent(), d.Fields(), d.Input(CardData.Reason)),
            (a, id) => new Submit(id, a.Case, a.Step, a.Visit, a.Respondent, a.Fields, a.Reason), a => a.Respondent.ToString()),
        Step(CardVerbs.Discard, (d, at) => new DiscardDraft(at.Case, at.Step, at.Visit, d.RespondentIfAny()), choice: a => a.Respondent?.ToString()),
        Step(CardVerbs.ShowSubmission, (d, at) => new ShowSubmission(at.Case, at.Step, at.Visit, d.Respondent()), choice: a => a.Respondent.ToString()),
        Step(
            CardVerbs.Accept, (d, at) => new AcceptSubmissionAction(at.Case, at.Step, at.Visit, d.RespondentIfAny()),
            (a, id) => new AcceptSubmission(id, a.Case, a.Step, a.Visit, a.Respondent), a => a.Respondent?.ToString()),
        Step(
            CardVerbs.ReturnSubmission, (d, at) => new ReturnSubmissionAction(at.Case, at.Step, at.Visit, d.Respondent(), d.Input(CardData.Reason)),
            (a, id) => new ReturnSubmission(id, a.Case, a.Step, a.Visit, a.Respondent, a.Reason), a => a.Respondent.ToString()),
        Step(CardVerbs.Remind, (_, at) => new RemindAll(at.Case, at.Step, at.Visit), (a, id) => new RemindRespondents(id, a.Case, a.Step, a.Visit)),
    ];

    // Each outcome of a choice has its own inputs.
    private static ChooseOutcome Choose(StepPlace at, string outcome, CardDataReader d) =>
        new(at.Case, at.Step, at.Visit, outcome, d.Input(CardData.ReasonFor(outcome)), d.Input(CardData.PeopleFor(outcome)), d.Input(CardData.CommentFor(outcome)) ?? d.Input(CardData.Comment), d.Input(CardData.OutsideFor(outcome)));

    private static void Put(JObject data, CaseNumber number) => data[CardData.Case] = number.ToString();

    private static string Text(FormattableString value) => FormattableString.Invariant(value);

    /// <summary>Interprets the typed date and times in the office's time zone.</summary>
    private static Meeting? Meeting(SetMeeting form) => form is { Date: { } date, Start: { } start, End: { } end }
        ? new Meeting(At(date, start), At(date, end), VisibleText.Trim(form.Place), [.. Picked(form.Picked), .. Typed(form.People)], form.Online)
        : null;

    private static DateTimeOffset At(DateOnly date, TimeOnly time) => new(date.ToDateTime(time), ThaiTime.Offset);

    private static string[] Typed(string? people) =>
        [.. (people ?? "").Split(['\n', '\r', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(p => !VisibleText.IsEmpty(p))];

    // A multi-select input sends its values as one comma-separated string.
    private static string[] Picked(string? people) =>
        (people ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
