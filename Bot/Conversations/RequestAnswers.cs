using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Diagnostics;
using OnesqaBot.Bot.Holidays;
using OnesqaBot.Bot.Links;
using OnesqaBot.Bot.People;
using OnesqaBot.Bot.Year;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;
using OnesqaBot.Cards.Watching;
using OnesqaBot.Dialogs;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Corrections;
using OnesqaBot.Workflow.Handbook;
using OnesqaBot.Workflow.Handovers;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Creates the replies to requests, whether typed or made with a button.</summary>
internal sealed class RequestAnswers(
    WorkLists lists, CaseViews views, ProcedureLibrary procedures, HandbookLibrary handbook, ProcedureSearch search, OfficeContext office, DirectoryProvider directory, HolidayService holidays, DiagnosticRunner doctor,
    YearPlanReader years, PersonalLinkKeys keys) : IIntentAnswers
{
    public IEnumerable<IntentAnswer> Answers =>
    [
        IntentAnswer.Create<GreetingIntent>((_, caller) => Greeting(caller)),
        IntentAnswer.Create<HelpIntent>((_, caller) => Help(caller)),
        IntentAnswer.Create<ProceduresIntent>((_, caller) => Procedures(caller)),
        IntentAnswer.Create<LawsIntent>((_, _) => Laws()),
        IntentAnswer.Create<HandbookFrontIntent>((front, _) => HandbookFront(front.Asked)),
        IntentAnswer.Create<SearchIntent>((search, caller) => Search(caller, search.Text)),
        IntentAnswer.Create<ProcedurePageIntent>((page, caller) => Procedure(caller, page.Procedure)),
        IntentAnswer.Create<HandbookRowIntent>((row, caller) => HandbookRow(caller, row.Procedure, row.Row)),
        IntentAnswer.Create<AmbiguousProcedureIntent>((some, caller) => Procedures(caller, some.Procedures)),
        IntentAnswer.Create<AdministratorsIntent>((_, _) => Administrators()),
        IntentAnswer.Create<OfficeChannelIntent>((_, _) => Notice(BotTexts.UseOfficeChannel)),
        IntentAnswer.Create<AdministratorsChannelIntent>((_, _) => Notice(BotTexts.UseAdministratorsChannel)),
        IntentAnswer.Create<WorkOfIntent>((wish, caller, cancellation) => WorkOf(wish.Who, caller, cancellation)),
        IntentAnswer.Create<FirstStepIntent>((_, caller, cancellation) => FirstStep(caller, cancellation)),
        IntentAnswer.Create<MyWorkIntent>((_, caller, cancellation) => MyWork(caller, cancellation)),
        IntentAnswer.Create<WaitingIntent>((_, caller, cancellation) => Waiting(caller, cancellation)),
        IntentAnswer.Create<StatusIntent>((status, caller, cancellation) => Status(status.Case, caller, cancellation)),
        IntentAnswer.Create<HistoryIntent>((history, caller, cancellation) => History(history.Case, caller, cancellation)),
        IntentAnswer.Create<YearIntent>((year, caller, cancellation) => Year(year.Year, caller, cancellation)),
        IntentAnswer.Create<WeekIntent>((week, caller, cancellation) => Week(week.Ahead, caller, cancellation)),
        IntentAnswer.Create<DoctorIntent>((_, caller, cancellation) => Doctor(caller, cancellation)),
        IntentAnswer.Create<ActingIntent>((_, caller) => Acting(caller)),
        IntentAnswer.Create<WatchIntent>((watch, caller, cancellation) => AskWatch(watch.Case, caller, cancellation)),
        IntentAnswer.Create<CorrectCaseIntent>((correct, caller, cancellation) => AskCorrection(new(correct.Case), caller, cancellation)),
        IntentAnswer.Create<CancelCaseIntent>((cancel, caller, cancellation) => AskCancel(cancel.Case, caller, cancellation, cancel.IsThis)),
        IntentAnswer.Create<BackIntent>((_, _) => Nothing(BotTexts.NoQuestion)),
        IntentAnswer.Create<CancelIntent>((_, _) => Nothing(BotTexts.NoQuestion)),
    ];

    /// <summary>The client waits 5 s for the response to a button press.</summary>
    private static readonly TimeSpan DoctorBudget = TimeSpan.FromSeconds(4);

    /// <summary>The most people of one name whose work is shown.</summary>
    private const int MaxPeople = 3;

    public NewCard Greeting(Caller caller) =>
        new(GreetingCard.Draw(caller.Actor, MayStart(caller)), "OnesqaBot");

    public NewCard Help(Caller caller) =>
        new(HelpCard.Draw(caller.Actor, MayStart(caller), HelpLines.For(office.Get().Permissions.CanAdminister(caller.Actor))), BotTexts.Help);

    public NewCard Procedures(Caller caller, IReadOnlyList<Procedure>? some = null) =>
        new(ProceduresCard.Draw(some ?? procedures.Current, caller.Actor), BotTexts.Procedures);

    /// <summary>Lists the procedures that match the search text; all of them if it is empty.</summary>
    public NewCard Search(Caller caller, string? text) => VisibleText.IsEmpty(text)
        ? Procedures(caller)
        : new(ProceduresCard.Draw(search.Find(text!), caller.Actor, text!.Trim()), BotTexts.SearchResults);

    /// <summary>Shows the page of a procedure, or the list if the id is unknown.</summary>
    public NewCard Procedure(Caller caller, string id) => procedures.Newest(id) is { } procedure
        ? new(ProcedureCard.Draw(procedure, caller.Actor, office.Get()), procedure.ShortTitle.Localized())
        : Procedures(caller);

    /// <summary>Lists the laws and regulations that the handbook names.</summary>
    public NewCard Laws() => new(LawsCard.Draw(procedures.Current), LawsCard.Title);

    /// <summary>Shows what stands in the handbook before its procedures.</summary>
    public NewCard HandbookFront(string asked) => new(HandbookFrontCard.Draw(handbook.Current, asked), HandbookFrontCard.Title);

    /// <summary>Shows one row of the handbook, or the page of its procedure if it has no such row.</summary>
    public NewCard HandbookRow(Caller caller, string id, int row) =>
        procedures.Newest(id) is { } procedure && procedure.Steps.FirstOrDefault(s => s.Row == row) is { } step
        ? new(HandbookRowCard.Draw(procedure, step, caller.Actor, office.Get()), step.Title.Localized())
        : Procedure(caller, id);

    public async Task<NewCard> MyWork(Caller caller, CancellationToken cancellation) =>
        List(BotTexts.MyWork, await lists.Mine(caller.Actor, cancellation), BotTexts.NoWork, isMyWork: true);

    /// <summary>What waits for a person who is named, to those who may see what that person has to hand over; the person's cases to others.</summary>
    /// <param name="who">What may be a name; anything else means the caller's own work.</param>
    public async Task<NewCard> WorkOf(string who, Caller caller, CancellationToken cancellation)
    {
        var now = office.Get();
        var found = PeopleSearch.Named(now.Directory, who, MaxPeople);
        if (found.Count == 0 || found.Any(p => p.Id == caller.Person.Id)) return await MyWork(caller, cancellation);
        var lines = WorkList.Create(0, []);
        foreach (var person in found)
        {
            var actor = office.ActorFor(person);
            var work = now.Permissions.CanSeeWork(new HandoverSubject.OfPerson(actor), caller.Actor) ? await lists.Mine(actor, cancellation) : await lists.OpenedBy(person, cancellation);
            lines = WorkList.Create(lines.Unreadable + work.Unreadable, lines.Concat(work));
        }

        return List(RequestTexts.WorkOf(string.Join(", ", found.Select(p => p.Name.Localized()))), lines, RequestTexts.NoWorkOf);
    }

    /// <summary>The first step of the case that the caller has just opened, or of the only one; otherwise the list of procedures.</summary>
    public async Task<NewCard> FirstStep(Caller caller, CancellationToken cancellation)
    {
        var mine = await lists.OpenedBy(caller.Person, cancellation);
        var meant = RecentlyOpenedCase.FindOrOnly(mine, office.Get().Now);
        return meant is null ? Procedures(caller) : HandbookRow(caller, meant.Procedure.Id, meant.Procedure.First.Row);
    }

    /// <summary>Shows where a due date is put off: the status of the case that the caller has just opened, or of the only one; otherwise asks which.</summary>
    public async Task<NewCard> AskPutOff(Caller caller, CancellationToken cancellation)
    {
        var mine = WorkList.Create(0, await lists.OwnedBy(caller.Actor, cancellation));
        var meant = RecentlyOpenedCase.FindOrOnly(mine, office.Get().Now);
        return meant is null ? List(RequestTexts.WhichToPutOff, mine, BotTexts.NoCases) : await Status(meant.Summary.Number, caller, cancellation);
    }

    public async Task<bool> AnyWaiting(Caller caller, CancellationToken cancellation) =>
        (await lists.WaitingFor(caller.Actor, cancellation)).Count > 0;

    public async Task<NewCard> Waiting(Caller caller, CancellationToken cancellation)
    {
        var waiting = await lists.WaitingFor(caller.Actor, cancellation);
        // A choice, or a matter that awaits an answer, is decided on its own card.
        var several = waiting.Count(l => l.Assignment is { AwaitsAnswer: false } a && l.Procedure.Find(a.Step) is { Choices.Count: 0 }) > 1;
        return List(BotTexts.Waiting, waiting, BotTexts.NothingWaiting, caller.IsPersonal && several);
    }

    /// <param name="number">The case; null for the caller's own cases.</param>
    public async Task<NewCard> Status(CaseNumber? number, Caller caller, CancellationToken cancellation) => number is null
        ? List(BotTexts.MyCases, await lists.OpenedBy(caller.Person, cancellation), BotTexts.NoCases)
        : await List(number.Value, caller, StatusCard.Draw, BotTexts.Status, cancellation);

    public async Task<NewCard> History(CaseNumber? number, Caller caller, CancellationToken cancellation) => number is null
        ? List(BotTexts.MyCases, await lists.OpenedBy(caller.Person, cancellation), BotTexts.NoCases)
        : await List(number.Value, caller, HistoryCard.Draw, BotTexts.History, cancellation);

    /// <param name="number">The case; null to choose among the caller's own.</param>
    /// <param name="justOpened">Whether the one that the caller has just opened is meant, if there is one.</param>
    public async Task<NewCard> AskCancel(CaseNumber? number, Caller caller, CancellationToken cancellation, bool justOpened = false)
    {
        if (number is { } named) return await AskCancelOf(named, caller, cancellation);
        var mine = await lists.OpenedBy(caller.Person, cancellation);
        if (justOpened && RecentlyOpenedCase.Find(mine, l => l.Summary.OpenedAt, office.Get().Now) is { } just) return await AskCancelOf(just.Summary.Number, caller, cancellation);
        return mine.Count switch
        {
            0 => Nothing(BotTexts.NothingToCancel),
            1 => await AskCancelOf(mine[0].Summary.Number, caller, cancellation),
            _ => new NewCard(CancelChoiceCard.Draw(mine), CancelChoiceCard.Title),
        };
    }

    /// <param name="year">Fiscal year of the Buddhist era; null for the current one.</param>
    /// <param name="mine">Whether only the caller's own entries are shown.</param>
    public async Task<NewCard> Year(int? year, Caller caller, CancellationToken cancellation, bool mine = false)
    {
        var asked = year is { } named ? new FiscalYear(named) : FiscalYear.FromDate(office.Get().Today);
        return await Year(asked, caller, (await keys.LinksOf(caller.Person, cancellation)).Year(asked), mine, cancellation);
    }

    /// <summary>Shows the year with new links; those on older cards stop working.</summary>
    public async Task<NewCard> RenewLinks(int year, Caller caller, CancellationToken cancellation) =>
        await Year(new FiscalYear(year), caller, (await keys.Renew(caller.Person, cancellation)).Year(new FiscalYear(year)), mine: false, cancellation);

    public async Task<NewCard> Week(DateOnly day, Caller caller, CancellationToken cancellation)
    {
        var week = await years.Week(CalendarWeek.MondayOf(day), caller.Actor, cancellation);
        return new(WeekCard.Draw(week, caller.Actor, office.Get()), WeekCard.Title(week, office.Get()));
    }

    /// <param name="ahead">Offset from the current week, in weeks.</param>
    public Task<NewCard> Week(int ahead, Caller caller, CancellationToken cancellation) =>
        Week(office.Get().Today.AddDays(7 * ahead), caller, cancellation);

    public NewCard Holidays(Caller caller) => new(HolidaysCard.Draw(caller.Actor, holidays.Orders, office.Get()), BotTexts.Holidays);

    /// <summary>Names the administrators of today; if there is none, their positions.</summary>
    public NewCard Administrators() => Notice(AdministratorsText.Describe(office.Get()));

    public NewCard Acting(Caller caller) => new(ActingCard.Draw(caller.Actor, directory.Orders, office.Get()), BotTexts.Acting);

    /// <summary>Shows the bot's problems to administrators.</summary>
    public async Task<NewCard> Doctor(Caller caller, CancellationToken cancellation) =>
        RefusedToAdminister(caller) ?? new(DoctorCard.Draw(await doctor.Examine(DoctorBudget, cancellation)), BotTexts.CheckSystem);

    /// <summary>The refusal for callers who are not administrators; null for an administrator.</summary>
    public NewCard? RefusedToAdminister(Caller caller) =>
        office.Get().Permissions.ToAdminister(caller.Actor) is { } refusal ? Refused(refusal) : null;

    /// <summary>The same, also for an administrator outside the personal chat: what others are not to read stays in it.</summary>
    public NewCard? BarredFromAdministering(Caller caller) => caller.IsPersonal ? RefusedToAdminister(caller) : Notice(BotTexts.PersonalOnly);

    public NewCard Refused(Refusal refusal) => new(RefusalCard.Draw(refusal, null, office.Get()), BotTexts.Refused);

    public static NewCard Notice(string text) => new(NoticeCard.Draw(text), text);

    /// <summary>A "nothing found" reply with follow-up buttons.</summary>
    public static NewCard Nothing(string text) => new(NothingFoundCard.Draw(text), text);

    /// <summary>Shown only in the personal chat, because anyone with the links can open the plan.</summary>
    private async Task<NewCard> Year(FiscalYear year, Caller caller, YearLinks links, bool mine, CancellationToken cancellation) => caller.IsPersonal
        ? new(YearCard.Draw(await years.Read(year, cancellation), links, office.Get(), e => years.IsOf(e, caller.Actor), mine), YearText.Title(year))
        : Notice(BotTexts.PersonalOnly);

    private Task<NewCard> AskCancelOf(CaseNumber number, Caller caller, CancellationToken cancellation) =>
        Ask(number, caller, _ => new CancelCase("", number, ""), CancelCard.Draw, BotTexts.CancelCase(number), cancellation);

    /// <summary>Shows the form that corrects what the case was opened with, to those who still may.</summary>
    public Task<NewCard> AskCorrection(AskCorrection wish, Caller caller, CancellationToken cancellation) =>
        Ask(wish.Case, caller, c => new CorrectCase("", wish.Case, wish.Field is { } field ? new Dictionary<string, string> { [field] = wish.Answer ?? "" } : c.Fields), view => CorrectionCard.Draw(view, wish.Field, wish.Answer), BotTexts.CorrectCase(wish.Case), cancellation);

    /// <summary>Asks of what the caller wants to be told.</summary>
    /// <param name="number">The case; null to say how to name one.</param>
    public async Task<NewCard> AskWatch(CaseNumber? number, Caller caller, CancellationToken cancellation) =>
        number is null ? Nothing(RequestTexts.NameCaseToWatch)
        : caller.IsPersonal ? await List(number.Value, caller, WatchCard.Draw, RequestTexts.Watch, cancellation)
        : Notice(BotTexts.PersonalOnly);

    /// <summary>Shows the form of a command to those who may give it, and others why they may not.</summary>
    private async Task<NewCard> Ask(
        CaseNumber number, Caller caller, Func<Case, Command> command, Func<CaseView, DrawnCard> draw, string what, CancellationToken cancellation)
    {
        if (await views.Find(number, caller.Viewer, cancellation) is not { } view) return Refused(new UnknownCase(number.ToString()));
        return view.Permissions.Check(command(view.Case), caller.Actor) is { } refusal
            ? new NewCard(RefusalCard.Draw(refusal, view, office.Get()), BotTexts.Refused)
            : new NewCard(draw(view), what);
    }

    private async Task<NewCard> List(
        CaseNumber number, Caller caller, Func<CaseView, DrawnCard> draw, string what, CancellationToken cancellation) =>
        await views.Find(number, caller.Viewer, cancellation) is { } view
            ? new NewCard(draw(view), $"{what} {number}")
            : Refused(new UnknownCase(number.ToString()));

    private NewCard List(string title, WorkList lines, string whenEmpty, bool offersSeveral = false, bool isMyWork = false) =>
        new(WorkCard.Draw(title, lines, office.Get(), whenEmpty, lines.Unreadable > 0 ? BotTexts.LeftOut(lines.Unreadable) : null, offersSeveral, isMyWork), title);

    private IReadOnlyList<Procedure> MayStart(Caller caller) =>
        [.. procedures.Current.Where(p => caller.Actor.CapacityIn(p.OpenedBy) is not null)];
}
