using OnesqaBot.Cards;
using OnesqaBot.Cards.Handovers;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Handovers;

/// <summary>The handover as tables: what waits, the cases, what was agreed, the dates and the documents.</summary>
internal static class HandoverTables
{
    public static IReadOnlyList<Table> Create(HandoverPack pack, OfficeView office)
    {
        List<string> heading = [HandoverText.Title(pack), $"{HandoverTexts.AsOf(TextFormat.Date(office.Today))} · {HandoverText.Counts(pack)}"];
        if (HandoverText.Holders(pack) is { } holders) heading.Insert(1, holders);
        if (!pack.IsComplete) heading.Add(HandoverTexts.Unreadable);
        var cases = pack.Cases.ToDictionary(c => c.Line.Summary.Number);
        return
        [
            new(HandoverTexts.Waiting, heading, [.. About, HandoverTexts.Step, HandoverTexts.Kind, HandoverTexts.Since, HandoverTexts.Due],
                [.. pack.Waiting.Select(w => (IReadOnlyList<TableCell>)[.. Case(w), new(Step(w, cases)), new(Kind(w.Assignment!)), new(null, w.Assignment!.Since), Day(w.Summary.Due)])]) { Filters = true },
            new(HandoverTexts.OpenCases, heading, [.. About, HandoverTexts.Own, HandoverTexts.Step, HandoverTexts.Holder, HandoverTexts.Since, HandoverTexts.Due, HandoverTexts.Folder],
                [.. pack.Cases.Select(c => (IReadOnlyList<TableCell>)
                [
                    .. Case(c.Line), new(c.IsOwn ? HandoverTexts.Yes : HandoverTexts.No), new(Step(c.Line, cases)), new(Holder(c.Line)), new(null, c.Line.Summary.Since), Day(c.Line.Summary.Due), new(c.Folder.ToString()),
                ])]) { Filters = true },
            new(HandoverTexts.Promises, heading, [.. About, HandoverTexts.Step, HandoverTexts.Kind, HandoverTexts.Note, HandoverTexts.Since, HandoverTexts.Until],
                [.. pack.Promises.Select(p => (IReadOnlyList<TableCell>)
                [
                    .. Case(p.Case.Line), new(HandoverText.Step(p.Case, p.Promise.Step, p.Promise.Round)), new(HandoverText.Describe(p.Promise, office)), new(p.Promise.Text), new(null, p.Promise.Since), Day(p.Promise.Until),
                ])]) { Filters = true },
            new(HandoverTexts.NextDates, heading, [HandoverTexts.Date, .. About, HandoverTexts.Step, HandoverTexts.Kind],
                [.. pack.Dates(office.Now).Select(d => (IReadOnlyList<TableCell>)
                [
                    Day(d.On), .. Case(d.Case.Line), new(HandoverText.Step(d.Case, d.Step, d.Round)), new(d.IsMeeting ? HandoverTexts.Meeting : HandoverTexts.Target),
                ])]) { Filters = true },
            new(HandoverTexts.Documents, heading, [.. About, HandoverTexts.Step, HandoverTexts.Document, HandoverTexts.By, HandoverTexts.Date, HandoverTexts.Link],
                [.. from c in pack.Cases from d in c.Documents select (IReadOnlyList<TableCell>)
                [
                    .. Case(c.Line), new(HandoverText.Step(c, d.Step, c.Stored.Case.FindVisit(d.Step, d.Visit)?.Round)), new(d.FileName), new(d.By.Name), new(null, d.At), new(d.Item?.Link.ToString()),
                ]]) { Filters = true },
        ];
    }

    private static string[] About => [HandoverTexts.CaseColumn, HandoverTexts.Procedure, HandoverTexts.Subject];

    private static TableCell[] Case(WorkLine line) =>
        [new($"{line.Summary.Number}"), new(line.Procedure.ShortTitle.Localized()), new(line.Summary.Subject)];

    private static string? Step(WorkLine line, Dictionary<CaseNumber, HandoverCase> cases) =>
        (line.Assignment?.Step ?? line.Summary.Step) is { } step && cases.TryGetValue(line.Summary.Number, out var @case) ? HandoverText.Step(@case, step, line.Summary.Round) : null;

    private static string Kind(Assignment assignment) => assignment switch
    {
        { Inquiry: not null } => HandoverTexts.Inquiry,
        { Respondent: not null } => HandoverTexts.Submission,
        { IsDecision: true } => HandoverTexts.Decision,
        _ => HandoverTexts.Work,
    };

    private static string? Holder(WorkLine line) =>
        line.Responsible is { } responsible ? string.Join(", ", responsible.Addressees.Select(p => p.Name.Localized())) : null;

    private static TableCell Day(DateOnly? date) => new(null) { Date = date };
}
