using OnesqaBot.Bot.Holidays;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Benchmarks;

/// <summary>Cases that await the director's first decision, with their cards sent, written directly to the store.</summary>
internal sealed class ApprovableCases
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    private readonly IServiceProvider _services;
    private readonly string _connector;
    private readonly Procedure _procedure;
    private readonly StaffDirectory _directory;
    private readonly Person _director;
    private readonly Person _officer;
    private readonly HolidayCalendar _holidays;
    private int _running;

    private ApprovableCases(IServiceProvider services, string connector)
    {
        _services = services;
        _connector = connector;
        _procedure = services.GetRequiredService<ProcedureLibrary>().Newest("mou")!;
        _directory = services.GetRequiredService<IPeople>().Directory;
        _holidays = services.GetRequiredService<HolidayService>().Calendar;
        _director = _directory.Holders("director", ThaiTime.Date(Now))[0];
        _officer = _directory.Holders(_procedure.OpenedBy, ThaiTime.Date(Now))[0];
    }

    public static async Task<ApprovableCases> Create(IServiceProvider services, string connector)
    {
        var cases = new ApprovableCases(services, connector);
        var conversations = services.GetRequiredService<IConversations>();
        foreach (var recipient in new[] { Recipient.ForPerson(cases._director.Id), Recipient.ForPerson(cases._officer.Id), Recipient.Channel })
        {
            await conversations.Remember(
                recipient, new Conversation(connector, $"a:{recipient}", "msteams", "28:bot", "OnesqaBot", recipient.Person is null ? null : $"29:{recipient.Person}", "t"),
                CancellationToken.None);
        }

        return cases;
    }

    public Person Director => _director;

    public Person Officer => _officer;

    /// <summary>When the cases were opened.</summary>
    public static DateTimeOffset Opened => Now;

    public static FiscalYear Year => FiscalYear.FromDate(ThaiTime.Date(Now));

    /// <summary>Adds a case and returns the activity with which the director approves it.</summary>
    public async Task<string> Next()
    {
        var (number, card) = await Add();
        return Press(number, card);
    }

    /// <summary>Adds a case and returns the director's card.</summary>
    public async Task<(CaseNumber Number, CardRef Card)> Add()
    {
        var change = Change(new CaseNumber(Year, _procedure.Code, ++_running));
        await _services.GetRequiredService<ICaseStore>().Save(change, CancellationToken.None);
        var outbox = _services.GetRequiredService<IOutbox>();
        var card = new CardRef(CardKind.Step, change.Summary.Step!, change.Summary.Visit);
        await outbox.Remember(new SentCard(change.Case, card, Recipient.ForPerson(_director.Id), new SentMessage("a:director", "1")), CancellationToken.None);
        await outbox.Remember(new SentCard(change.Case, new CardRef(CardKind.Channel), Recipient.Channel, new SentMessage("19:channel", "2")), CancellationToken.None);
        return (change.Case, card);
    }

    /// <summary>The complete change up to the director's first decision, without effects.</summary>
    public CaseChange Change(CaseNumber number)
    {
        var fields = _procedure.Fields.ToDictionary(f => f.Key, _ => "NIAD-QE");
        var events = new List<RecordedEvent>();
        var state = Apply(null, new OpenCase($"{number}/open", number, _procedure.Id, fields), events);
        while (_procedure.Step(state.Current!.Step).Kind.TakesDocuments)
            state = Apply(state, new CompleteStep($"{number}/{state.Version}", number, state.Current.Step, state.Current.VisitNumber, "ทดสอบ"), events);
        return new CaseChange(0, events, [], CaseSummary.FromCase(state, _procedure, _holidays));
    }

    private Case Apply(Case? state, Command command, List<RecordedEvent> events)
    {
        var accepted = (Accepted)new CaseEngine(_procedure, _directory, _holidays).Decide(state, command, _directory.ActorFor(_officer, ThaiTime.Date(Now)), Now);
        events.AddRange(accepted.Events);
        return accepted.State;
    }

    private string Press(CaseNumber number, CardRef card) => Activities.Create(_connector, _director.Id, new
    {
        type = "invoke",
        name = "adaptiveCard/action",
        replyToId = "1",
        value = new
        {
            action = new { type = "Action.Execute", verb = "approve", data = new { @case = number.ToString(), step = card.Step, visit = card.Visit } },
            trigger = "manual",
        },
    }, _director.EntraObjectId);
}
