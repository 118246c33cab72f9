using System.Text.Json;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Adapters.Tests.Store;

/// <summary>Changes to cases as the engine would hand them to the store.</summary>
internal static class Changes
{
    public static readonly DateTimeOffset T0 = new(2026, 11, 23, 2, 30, 0, 123, TimeSpan.Zero);

    public static readonly Signature Malee = new("malee", "นางสาวมาลี ใจดี", "policy-officer", null);

    public static CaseNumber Number(int running, string code = "MOU") => new(new FiscalYear(2570), code, running);

    public static CaseChange Open(
        CaseNumber number, string opener = "malee", string position = "policy-officer", DateTimeOffset? at = null, string subject = "เรื่อง", params Effect[] effects)
    {
        var by = Malee with { Person = opener };
        var time = at ?? T0;
        RecordedEvent[] events =
        [
            new(1, $"open-{number}", time, by, new CaseOpened(number, "mou", "2567", subject, new Dictionary<string, string> { ["partner"] = subject })),
            new(2, $"open-{number}", time, by, new StepEntered("analysis", 1)),
        ];
        return new CaseChange(0, events, effects, Summary(number, opener, position, time, time, subject));
    }

    /// <summary>A file is handed in: the case stays where it is.</summary>
    public static CaseChange HandIn(CaseNumber number, int version, string command, DateTimeOffset? at = null, string name = "แผน.docx", params Effect[] effects) => new(
        version,
        [new(version + 1, command, at ?? T0, Malee, new DocumentHandedIn(command, "analysis", 1, name, null, new Uri("https://files.example/a?b=c&d=ก")))],
        effects,
        Summary(number, "malee", "policy-officer", T0, T0, "เรื่อง"));

    public static CaseChange Close(CaseNumber number, int version, string opener = "malee", DateTimeOffset? openedAt = null)
    {
        var at = (openedAt ?? T0).AddHours(1);
        return new CaseChange(
            version,
            [new(version + 1, $"close-{number}", at, Malee, new CaseClosed())],
            [],
            Summary(number, opener, null, at, openedAt ?? T0, "เรื่อง") with { Status = CaseStatus.Closed, Step = null, Visit = 0 });
    }

    public static ShowCard Card(string person, string step = "analysis", int visit = 1) => new(new CardRef(CardKind.Step, step, visit), Recipient.ForPerson(person));

    /// <summary>Everything of an event: records hold lists and dictionaries, which are not compared by what they hold.</summary>
    public static string Text(object value) => JsonSerializer.Serialize(value);

    private static CaseSummary Summary(CaseNumber number, string opener, string? position, DateTimeOffset since, DateTimeOffset openedAt, string subject) => new(
        number, "mou", "2567", subject, CaseStatus.Open, "analysis", 1, null, 1,
        position is null ? [] : [new Assignment("analysis", 1, new Assignee.Position(position), false, ["malee", "สมชาย"], since)], since, opener, openedAt);
}
