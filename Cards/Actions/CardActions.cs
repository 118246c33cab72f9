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

    private static readonly Dictionary<string, string> NoFields = [];

    private static readonly Uri AnyFile = new("about:blank");

    public static IEnumerable<Type> ActionTypes => All.Select(k => k.ActionType);

    /// <summary>The actions that make a command on a step.</summary>
    public static IEnumerable<Type> StepCommands { get; } = [.. All.Where(k => k.Command is not null && k.ActionType.IsSubclassOf(typeof(StepAction))).Select(k => k.ActionType)];

    /// <summary>The command that a button makes.</summary>
    /// <returns>Null if it only shows something or belongs to a dialog.</returns>
    public static Command? CommandOf(CardAction action, string id) => KindOf(action).Command?.Invoke(action, id);

    /// <summary>The command that tells who may press a button: the one that it makes or leads to.</summary>
    /// <returns>Null if anybody may who sees it.</returns>
    public static Command? PermittedBy(CardAction action) => KindOf(action) is var kind && kind.Command is { } make ? make(action, "") : kind.LeadsTo?.Invoke(action);

    public static string VerbOf(CardAction action) => KindOf(action).Verb;

    /// <summary>Identifies what the button does, if the same person does it only once; otherwise null.</summary>
    public static string? OnceAs(CardAction action) => KindOf(action).OnceAs?.Invoke(action);

    internal static CardActionKind? Find(string? verb) => verb is null ? null : ByVerb.GetValueOrDefault(verb);

    internal static CardActionKind KindOf(CardAction action) => ByType[action.GetType()].First(k => k.Is(action));

    private static IEnumerable<CardActionKind> Pages() =>
    [
        Create("help", _ => new AskHelp()),
        Create("procedures", _ => new AskProcedures()),
        Create("procedure", d => new AskProcedure(d.Key(CardData.Choice)), (a, data) => data[CardData.Choice] = a.Procedure),
        Create(
            "handbook-row", d => new AskHandbookRow(d.Key(CardData.Choice), d.Count(), d.Has(CardData.Days)),
            (a, data) =>
            {
                data[CardData.Choice] = a.Procedure;
                data[CardData.Visit] = a.Row;
                if (a.Turns) data[CardData.Days] = 1;
            }),
        Create("search", d => new SearchProcedures(d.Input(CardData.Text))),
        Create("my-work", _ => new AskMyWork()),
        Create("waiting", _ => new AskWaiting()),
        Create("my-cases", _ => new AskMyCases()),
        Create("ask-approve-several", _ => new AskApproveSeveral()),
        Create("approve-several", d => new ApproveSeveralAction(d.Fields())),
        Create("year", d => new AskYear(d.Year(), d.Has(CardData.Days)), (a, data) =>
        {
            data[CardData.Choice] = Text($"{a.Year}");
            if (a.Mine) data[CardData.Days] = 1;
        }),
        Create("week", d => new AskWeek(d.Day()), (a, data) => data[CardData.Choice] = Text($"{a.Monday:yyyy-MM-dd}")),
        Create("cases", d => new AskCases(d.Key(CardData.Choice)), (a, data) => data[CardData.Choice] = a.Query),
        Create("handbook-answer", d => new AskAnswer(d.Key(CardData.Choice)), (a, data) => data[CardData.Choice] = a.Question),
        Create("statistics", d => new AskStatistics(d.Year()), (a, data) => data[CardData.Choice] = Text($"{a.Year}")),
        Create("late", _ => new AskLate()),
        Create("renew-links", d => new RenewYearLinks(d.Year()), (a, data) => data[CardData.Choice] = Text($"{a.Year}")),
    ];

    private static IEnumerable<CardActionKind> Administration() =>
    [
        Create("acting", _ => new AskActing()),
        Create("set-acting", d => new SetActing(ActingPost.Parse(d.Input(CardData.Choice)), d.Input(CardData.People), d.Date(CardData.Start), d.Date(CardData.End), d.Has(CardData.Step) ? d.Key(CardData.Step) : null), (a, data) =>
        {
            if (a.RequestedBy is not null) data[CardData.Step] = a.RequestedBy;
        }),
        Create("request-acting", d => new RequestActing(ActingPost.Parse(d.Input(CardData.Choice)), d.Input(CardData.People), d.Date(CardData.Start), d.Date(CardData.End))),
        Create("transfer-work", d => new TransferWork(d.Key(CardData.Choice), d.Key(CardData.Step)), (a, data) => (data[CardData.Choice], data[CardData.Step]) = (a.From, a.To)),
        Create("revoke-acting", d => new RevokeActing(d.Key(CardData.Choice)), (a, data) => data[CardData.Choice] = a.Order),
        Create("doctor", _ => new AskDoctor()),
        Create("undelivered", _ => new AskUndelivered()),
        Create("send-again", d => new SendAgain(d.Key(CardData.Choice)), (a, data) => data[CardData.Choice] = a.Key),
        Create("send-all-again", _ => new SendAllAgain()),
        Create("recurring", _ => new AskRecurring()),
        Create("set-recurring", d => new SetRecurring(RecurringChoice.Parse(d.Input(CardData.Choice)), d.Input(CardData.Reason))),
        Create("adopt-edition", d => new AdoptEdition(d.Key(CardData.Choice)), (a, data) => data[CardData.Choice] = a.Proposal),
        Create("take-back-edition", d => new TakeBackEdition(d.Key(CardData.Choice)), (a, data) => data[CardData.Choice] = a.Edition),
        Create("ask-move-edition", d => new AskMoveEdition(d.Key(CardData.Choice), d.CaseIfAny()), (a, data) =>
        {
            data[CardData.Choice] = a.Procedure;
            if (a.Case is { } number) Put(data, number);
        }),
        Create("move-edition", d => new MoveEdition(d.Key(CardData.Choice), d.Key(CardData.Step), d.CaseIfAny()), (a, data) =>
        {
            (data[CardData.Choice], data[CardData.Step]) = (a.Procedure, a.Revision);
            if (a.Case is { } number) Put(data, number);
        }),
        Create("change-word", d => new ChangeWord(d.Key(CardData.Choice), d.Has(CardData.Step) ? d.Key(CardData.Step) : null), (a, data) =>
        {
            data[CardData.Choice] = a.Word;
            if (a.Procedure is not null) data[CardData.Step] = a.Procedure;
        }),
        Create("holidays", _ => new AskHolidays()),
        Create("add-holiday", d => new AddHoliday(d.Date(CardData.Date), d.Input(CardData.Text), d.Input(CardData.Note))),
        Create("change-holiday", d => new ChangeHoliday(d.Date(CardData.Choice), d.Date(CardData.End), d.Input(CardData.Reason))),
    ];

    private static IEnumerable<CardActionKind> Dialogs() =>
    [
        Create("start", d => new StartProcedure(d.Key(CardData.Choice)), (a, data) => data[CardData.Choice] = a.Procedure),
        Dialog("dialog-back", DialogMove.Back, _ => null),
        Dialog("dialog-cancel", DialogMove.Cancel, _ => null),
        Dialog("dialog-choose", DialogMove.Choose, d => d.Key(CardData.Choice)),
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
        Create("status", d => new AskStatus(d.Case()), (a, data) => Put(data, a.Case)),
        Create("show-shared", d => new ShowShared(d.Case()), (a, data) => Put(data, a.Case)),
        Create("history", d => new AskHistory(d.Case()), (a, data) => Put(data, a.Case)),
        Create("open", d => d.Has(CardData.Step) ? new OpenWork(d.Case(), d.Key(CardData.Step), d.Count(), d.RespondentIfAny()) : new OpenWork(d.Case()), (a, data) =>
        {
            Put(data, a.Case);
            if (a.Step is null) return;
            (data[CardData.Step], data[CardData.Visit]) = (a.Step, a.Visit);
            if (a.Respondent is { } respondent) data[CardData.Choice] = respondent.ToString();
        }),
        Create("ask-cancel", d => new AskCancel(d.Case()), (a, data) => Put(data, a.Case), leadsTo: a => new CancelCase("", a.Case, "")),
        Create("ask-correction", d => d.Fields().FirstOrDefault() is { Key: { } field, Value: var answer } ? new AskCorrection(d.Case(), field, answer) : new AskCorrection(d.Case()), (a, data) =>
        {
            Put(data, a.Case);
            if (a.Field is { } field) data[CardData.Field(field)] = a.Answer;
        }, leadsTo: a => new CorrectCase("", a.Case, NoFields)),
        Create(
            "correct-case", d => new CorrectCaseAction(d.Case(), d.Fields()), (a, data) => Put(data, a.Case),
            (a, id) => new CorrectCase(id, a.Case, a.Fields)),
        Create(
            "cancel-case", d => new CancelCaseAction(d.Case(), d.Input(CardData.Reason)), (a, data) => Put(data, a.Case),
            (a, id) => new CancelCase(id, a.Case, a.Reason ?? ""), a => $"{a.Case}/cancel"),
        Create(
            "set-target", d => new SetTarget(d.Case(), TargetChoice.Parse(d.Input(CardData.Choice)), d.Date(CardData.Date), d.Input(CardData.Reason)),
            (a, data) => Put(data, a.Case),
            (a, id) => new MoveTarget(id, a.Case, a.Step?.Step ?? "", a.Step?.Round, a.Date, a.Reason)),
        Create(
            "snooze", d => new SnoozeReminder(d.Case(), d.Key(CardData.Step), d.Count(), d.Days()),
            (a, data) =>
            {
                Put(data, a.Case);
                (data[CardData.Step], data[CardData.Visit], data[CardData.Days]) = (a.Step, a.Visit, a.Days);
            },
            (a, id) => new SnoozeReminders(id, a.Case, a.Step, a.Visit, a.Days)),
        Create(
            "watch", d => new WatchAction(d.Case(), d.Scope(), d.Has(CardData.Card) ? RefreshableCards.Read(d) : null),
            (a, data) =>
            {
                Put(data, a.Case);
                if (a.On is not null) RefreshableCards.Write(a.On, data);
                data[CardData.Choice] = a.Scope.ToString();
            },
            (a, id) => new Watch(id, a.Case, a.Scope)),
        // Only read: earlier versions offered to hear of the end.
        Create<WatchAction>(
            "end-notice", d => new WatchAction(d.Case(), d.Has(CardData.Choice) ? WatchScope.None : WatchScope.End, new CardRef(CardKind.Step, d.Key(CardData.Step), d.Count())),
            command: (a, id) => new Watch(id, a.Case, a.Scope), when: _ => false),
        Create("refresh", d => RefreshableCards.Read(d) is { } card ? new RefreshCard(d.Case(), card) : null, (a, data) => RefreshableCards.Write(a, data)),
        Create("seen", d => d.Input(CardData.Card) is { } card ? new MessageSeen(d.Key(CardData.Message), card) : null, (a, data) =>
            (data[CardData.Message], data[CardData.Card]) = (a.Key, a.Card)),
    ];

    private static IEnumerable<CardActionKind> Steps() =>
    [
        Step("attach", (d, at) => new AttachHere(at.Case, at.Step, at.Visit, d.RespondentIfAny()), choice: a => a.Respondent?.ToString(), leadsTo: a => new HandIn("", a.Case, a.Step, a.Visit, "", "", null, AnyFile, a.Respondent)),
        Step(
            "replace-file", (d, at) => new ReplaceFile(at.Case, at.Step, at.Visit, d.Key(CardData.Document), d.RespondentIfAny()), choice: a => a.Respondent?.ToString(),
            document: a => a.Document),
        Step(
            "remove-file", (d, at) => new RemoveFile(at.Case, at.Step, at.Visit, d.Key(CardData.Document), d.RespondentIfAny()),
            (a, id) => new WithdrawDocument(id, a.Case, a.Step, a.Visit, a.Document), a => a.Respondent?.ToString(), document: a => a.Document),
        Step(
            "done", (d, at) => new MarkDone(at.Case, at.Step, at.Visit, d.Input(CardData.Reason), d.Input(CardData.Address), d.Input(CardData.Comment)),
            (a, id) => new CompleteStep(id, a.Case, a.Step, a.Visit, a.Reason, a.Address, a.Comment), once: true),
        Step(
            "approve", (d, at) => new ApproveStep(at.Case, at.Step, at.Visit, d.Input(CardData.Comment)),
            (a, id) => new Approve(id, a.Case, a.Step, a.Visit, a.Comment), once: true),
        Step("chase", (_, at) => new ChaseAction(at.Case, at.Step, at.Visit), (a, id) => new Chase(id, a.Case, a.Step, a.Visit)),
        Step("ask-delegation", (d, at) => new AskDelegation(at.Case, at.Step, at.Visit, d.RespondentIfAny()), choice: a => a.Respondent?.ToString(), leadsTo: a => new DelegateStep("", a.Case, a.Step, a.Visit, null, Respondent: a.Respondent)),
        Step(
            "delegate", (d, at) => new DelegateAction(at.Case, at.Step, at.Visit, d.Input(CardData.People), d.Input(CardData.Note), d.RespondentIfAny()),
            (a, id) => new DelegateStep(id, a.Case, a.Step, a.Visit, a.To, a.Note, a.Respondent), a => a.Respondent?.ToString()),
        Step(
            "end-delegation", (d, at) => new EndDelegationAction(at.Case, at.Step, at.Visit, d.RespondentIfAny()),
            (a, id) => new EndDelegation(id, a.Case, a.Step, a.Visit, a.Respondent), a => a.Respondent?.ToString()),
        Step("ask-recall", (_, at) => new AskRecall(at.Case, at.Step, at.Visit), leadsTo: a => new Recall("", a.Case, a.Step, a.Visit, null)),
        Step(
            "recall", (d, at) => new RecallAction(at.Case, at.Step, at.Visit, d.Input(CardData.Reason)),
            (a, id) => new Recall(id, a.Case, a.Step, a.Visit, a.Reason), once: true),
        Step("take-back", (_, at) => new TakeBackAction(at.Case, at.Step, at.Visit), (a, id) => new TakeBack(id, a.Case, a.Step, a.Visit), once: true),
        Step(
            "inquire", (d, at) => new InquireAction(at.Case, at.Step, at.Visit, d.Inquiry(), d.Input(CardData.Question)),
            (a, id) => new Inquire(id, a.Case, a.Step, a.Visit, a.Question), a => Text($"{a.Inquiry}"), once: true),
        Step(
            "answer-inquiry", (d, at) => new AnswerInquiryAction(at.Case, at.Step, at.Visit, d.Inquiry(), d.Input(CardData.Answer)),
            (a, id) => new AnswerInquiry(id, a.Case, a.Step, a.Visit, a.Inquiry, a.Text), a => Text($"{a.Inquiry}"), once: true),
        Step(
            "withdraw-inquiry", (d, at) => new WithdrawInquiryAction(at.Case, at.Step, at.Visit, d.Inquiry()),
            (a, id) => new WithdrawInquiry(id, a.Case, a.Step, a.Visit, a.Inquiry), a => Text($"{a.Inquiry}"), once: true),
        Step(
            "return", (d, at) => new ReturnStep(at.Case, at.Step, at.Visit, d.Input(CardData.Reason)),
            (a, id) => new Return(id, a.Case, a.Step, a.Visit, a.Reason), once: true),
        Step(
            "choose",
            (d, at) => Choose(at, d.Key(CardData.Choice), d),
            (a, id) => new Choose(id, a.Case, a.Step, a.Visit, a.Outcome, a.Reason, [.. Picked(a.People), .. Typed(a.Outside)], a.Comment), a => a.Outcome, once: true),
        Step(
            "set-meeting",
            (d, at) => new SetMeeting(
                at.Case, at.Step, at.Visit, d.Date(CardData.Date), d.Time(CardData.Start), d.Time(CardData.End), d.Input(CardData.Place), d.Input(CardData.People),
                d.Input(CardData.Online) == MeetingForm.Yes, d.Input(CardData.Picked)),
            (a, id) => new ScheduleMeeting(id, a.Case, a.Step, a.Visit, Meeting(a))),
        Step("acknowledge", (_, at) => new AcknowledgeAction(at.Case, at.Step, at.Visit), (a, id) => new Acknowledge(id, a.Case, a.Step, a.Visit), once: true),
        Step("cancel-meeting", (_, at) => new CancelMeetingAction(at.Case, at.Step, at.Visit), (a, id) => new CancelMeeting(id, a.Case, a.Step, a.Visit)),
        Step("ask-held-meeting", (_, at) => new AskHeldMeeting(at.Case, at.Step, at.Visit), leadsTo: a => new RecordHeldMeeting("", a.Case, a.Step, a.Visit, null, "", [])),
        Step(
            "record-held-meeting",
            (d, at) => new RecordHeldMeetingAction(at.Case, at.Step, at.Visit, d.Date(CardData.Date), d.Input(CardData.Place), d.Input(CardData.People)),
            (a, id) => new RecordHeldMeeting(id, a.Case, a.Step, a.Visit, a.Date, VisibleText.Trim(a.Place), Typed(a.People))),
        Step(
            "event-date", (d, at) => new SetEventDate(at.Case, at.Step, at.Visit, d.Date(CardData.Date)),
            (a, id) => new EnterEventDate(id, a.Case, a.Step, a.Visit, a.Date)),
        Step(
            "record",
            (d, at) => new RecordResolutionAction(
                at.Case, at.Step, at.Visit, d.Input(CardData.Number), d.Input(CardData.Meeting), d.Date(CardData.Date), d.Result(), d.Input(CardData.Note),
                d.Input(CardData.Reason)),
            (a, id) => new RecordResolution(id, a.Case, a.Step, a.Visit, a.Number ?? "", a.Meeting ?? "", a.Date, a.Result, a.Note, a.Reason)),
        Step(
            "name-people", (d, at) => new NamePeople(at.Case, at.Step, at.Visit, d.Input(CardData.People), d.Input(CardData.Outside)),
            (a, id) => new NameParticipants(id, a.Case, a.Step, a.Visit, [.. Picked(a.People), .. Typed(a.Outside)])),
        Step(
            "send-answer", (d, at) => new SubmitAction(at.Case, at.Step, at.Visit, d.Respondent(), d.Fields(), d.Input(CardData.Reason)),
            (a, id) => new Submit(id, a.Case, a.Step, a.Visit, a.Respondent, a.Fields, a.Reason), a => a.Respondent.ToString()),
        Step("discard", (d, at) => new DiscardDraft(at.Case, at.Step, at.Visit, d.RespondentIfAny()), choice: a => a.Respondent?.ToString()),
        Step("show-answer", (d, at) => new ShowSubmission(at.Case, at.Step, at.Visit, d.Respondent()), choice: a => a.Respondent.ToString(), leadsTo: a => new AcceptSubmission("", a.Case, a.Step, a.Visit, a.Respondent)),
        Step(
            "accept", (d, at) => new AcceptSubmissionAction(at.Case, at.Step, at.Visit, d.RespondentIfAny()),
            (a, id) => new AcceptSubmission(id, a.Case, a.Step, a.Visit, a.Respondent), a => a.Respondent?.ToString()),
        Step(
            "return-answer", (d, at) => new ReturnSubmissionAction(at.Case, at.Step, at.Visit, d.Respondent(), d.Input(CardData.Reason)),
            (a, id) => new ReturnSubmission(id, a.Case, a.Step, a.Visit, a.Respondent, a.Reason), a => a.Respondent.ToString()),
        Step("remind", (_, at) => new RemindAll(at.Case, at.Step, at.Visit), (a, id) => new RemindRespondents(id, a.Case, a.Step, a.Visit)),
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
