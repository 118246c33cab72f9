using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Adapters.Tests.Store;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Holidays;
using OnesqaBot.Bot.Tests.Story.Handbook;
using OnesqaBot.Bot.Year;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;
using Xunit;
using Xunit.Abstractions;

namespace OnesqaBot.Bot.Tests.Story.WholeYear;

/// <summary>
/// Fiscal year 2571 (October 2027 to September 2028, a leap year) with some days before and after it, day by day: all sixteen
/// procedures, two instances on one table that are stopped and started at any time and together sleep for days, holidays that
/// come and go, and a clock that is set back.
/// </summary>
[Trait("Category", "Slow")]
public sealed class WholeYearTests(Azurite azurite, ITestOutputHelper output) : IClassFixture<Azurite>
{
    private const string Digest = "กำหนดเวลาของสำนักงาน";

    private static readonly string[] Reminders = ["งานของท่านที่", "งานที่รอท่านดำเนินการ"];

    /// <summary>Asked of on a card with so few rows that none gives way.</summary>
    private const int FewRows = 4;

    private static readonly DateOnly First = new(2027, 9, 27), Last = new(2028, 10, 5), Cancelled = new(2028, 8, 15);

    /// <summary>What had been begun on paper, and is open when the year begins.</summary>
    private static readonly string[] LeftOver = ["budget-request", "action-plan", "risk-management"];

    /// <summary><c>YEAR_SEED</c> asks for another year than the suite's.</summary>
    private readonly int _seed = TestVariables.Number("YEAR_SEED", 2571);
    private readonly Almanac _almanac = new();
    private Colleagues _colleagues = null!;
    private Collaboration _collaboration = null!;
    private readonly YearTable _table = new();
    private readonly Dictionary<CaseNumber, int> _read = [];
    private readonly HashSet<CaseNumber> _open = [];

    [Fact]
    public async Task No_reminder_is_missing_doubled_too_early_or_on_a_holiday()
    {
        output.WriteLine($"YEAR_SEED={_seed}");
        var (clock, random) = (Stopwatch.StartNew(), new Random(_seed));
        await using var files = await LoopbackServer.Start(http => http.Response.WriteAsync("%PDF-1.7"));
        await using var office = await Office.Open("--Tables:ConnectionString", azurite.ConnectionString, "--Tables:Table", $"t{Guid.NewGuid():N}");
        await using var bot = new TwoInstances(office);
        bot.AdvanceTo(At(First, 6, 0));
        await bot.Wake();
        (_colleagues, _collaboration) = (new Colleagues(random, files.Address), new Collaboration(new Random(_seed)));
        var (asleep, setBack) = (Nights(random), Days(random, 4));
        for (var day = First; day <= Last; day = day.AddDays(1))
        {
            if (asleep.Contains(day))
            {
                if (bot.IsAwake) await bot.Sleep();
                _table.Asleep++;
                continue;
            }

            bot.AdvanceTo(At(day, 6, random.Next(60)));
            if (!bot.IsAwake) await bot.Wake();
            if (!Almanac.IsWorked(day, bot.Holidays))
            {
                await Silence(office, bot, At(day, 8 + random.Next(9), 31));
                continue;
            }

            _table.WorkingDays++;
            await Silence(office, bot, At(day, 8, 0));
            await Morning(office, bot, day, random);
            if (setBack.Contains(day)) await SetBack(office, bot, day);
            if (day == First) await OpenAll(office, bot);
            bot.AdvanceTo(At(day, 10, 0));
            foreach (var (stored, procedure) in await Open(office))
            {
                if (await _collaboration.Work(bot.Any(random), stored, procedure, bot.Now)) continue;
                var stay = StayOf(stored.Case, procedure, bot.Holidays);
                if (!await _colleagues.Work(bot.Any(random), stored, procedure, stay, bot.Now)) await _colleagues.Plan(bot.Any(random), stored, procedure, stay, bot.Now);
                else if (random.Next(4) == 0) await bot.Settles();
            }

            if (day == Cancelled) await Cancel(office);
            await bot.Settles();
            await Posts(office, bot, At(day, 14, random.Next(60)), bot.Sweep, before: () => ChangeHolidays(office, bot, day, random));
            await Silence(office, bot, At(day, 17, 0));
        }

        (_table.Restarts, _table.Commands, _table.Moves, _table.Snoozes, _table.Together) =
            (bot.Restarts, _colleagues.Commands, _colleagues.Moves, _colleagues.Snoozes, YearHistories.Count(_collaboration));
        Figures.Write(output, "4 fiscal year 2571", $"{_table.ToText(clock.Elapsed)} (YEAR_SEED={_seed})");
        await OpenedByThemselves(office);
        await YearStatistics.AreCountedAgain(office, bot, _table);
        await YearHistories.HaveEachCommandOnce(office, _collaboration);
        Assert.Contains(_table.Procedures.Where(p => p.Steps.Any(s => s.Window is BeforeDaysWindow)), p => _table.LineFor(p).Early > 0);
        Assert.All(_table.Procedures.Where(p => p.Steps.Any(s => s.Window is not (null or BeforeDaysWindow))), p => Assert.True(_table.LineFor(p).Early > 0 || _table.LineFor(p).Late > 0, p.Id));
        Assert.True(_table.Total.NextUp > 0 && _table.Total.Director > 0 && _table.Total.OnTheDay > 0 && _table.Total.Early > 0 && _table.Total.Nudges > 0 && _table.Counted > 50 && bot.Restarts > 5);
    }

    /// <summary>Nobody hears anything outside office hours.</summary>
    private static async Task Silence(Office office, TwoInstances bot, DateTimeOffset at)
    {
        await bot.Settles();
        var before = office.Footprint();
        bot.AdvanceTo(at);
        await bot.Sweep();
        Assert.Equal(before, office.Footprint());
    }

    private async Task Morning(Office office, TwoInstances bot, DateOnly day, Random random)
    {
        var restarted = random.Next(12) == 0;
        await Posts(office, bot, At(day, 8, 30 + random.Next(1, 20)), () => restarted ? bot.SweepThroughARestart(random.Next(2) == 0) : bot.Sweep());

        await CountsAlike(office, bot, day);
    }

    /// <summary>The example; days are some time ahead, so that what prepares them is reminded of.</summary>
    private static string Answer(CaseField field, DateOnly today) =>
        field.Type is FieldType.Day or FieldType.Period ? FieldDays.Text(new DayRange(today.AddDays(60), today.AddDays(61))).Th : field.Example;

    /// <summary>Digest, week and year call the same number of rows late.</summary>
    private async Task CountsAlike(Office office, TwoInstances bot, DateOnly day)
    {
        var years = office.Services.GetRequiredService<YearPlanReader>();
        var counts = (await years.Read(FiscalYear.FromDate(day), default)).Counts;
        var owed = await years.Due(bot.Holidays.AddWorkingDays(day, 7), default);
        Assert.Equal(owed.Count > 0 ? 1 : 0, Digests(office, day));
        var director = office.Directory.ActorFor(office.Directory.People.First(p => p.Positions.Contains("director")), day);
        var week = await years.Week(CalendarWeek.MondayOf(day), director, default);
        Assert.Equal(counts.Late, week.LateBefore + week.Mine.Concat(week.Others).Count(e => e.IsLate));
        Assert.Equal(counts.Late, owed.Count(e => e.IsLate));
        if (owed.Count == 0) return;
        _table.Digests++;
        if (counts.Late > 0) _table.Counted++;
        var digest = Office.Text(office.Teams.Messages(office.Channel).Last(m => m.FromBot && Office.Text(m).StartsWith(Digest, StringComparison.Ordinal)));
        Assert.Contains($"{TextFormat.Date(day)} · เลยกำหนด {TextFormat.Number(counts.Late)} ·", digest, StringComparison.Ordinal);
    }

    /// <summary>What is posted is what the calendar on the wall says, and stands in the chats of those it is for.</summary>
    /// <param name="before">What happens an hour earlier: instances also sweep by themselves whenever the clock has moved.</param>
    private async Task Posts(Office office, TwoInstances bot, DateTimeOffset at, Func<Task> sweep, Func<Task>? before = null)
    {
        var day = ThaiTime.Date(at);
        var open = await Open(office);
        if (before is not null)
        {
            bot.AdvanceTo(at.AddHours(-1));
            await before();
        }

        bot.AdvanceTo(at);
        var stays = open.Select(c => StayOf(c.Stored.Case, c.Procedure, bot.Holidays)).OfType<Stay>().ToList();
        var expected = _almanac.DueReminders(bot.Now, stays, bot.Holidays);
        await sweep();

        var posted = await Posted(office, bot, open, day);
        // The instances also sweep by themselves: what such a sweep has in hand is not on record at once.
        for (var tries = 0; posted.Count < expected.Count && tries < 20; tries++)
        {
            await Task.Delay(100);
            await bot.Settles();
            posted = await Posted(office, bot, open, day);
        }

        Assert.Equal(
            expected.Select(e => $"{day:O} {e.Case} {e.Step}/{e.Visit} {e.Days}").Order(StringComparer.Ordinal),
            posted.Select(p => $"{day:O} {p.Before.Case.Number} {p.Event.Step}/{p.Event.Visit} {p.Event.Days}").Order(StringComparer.Ordinal));
        foreach (var (reminder, stored, procedure) in posted)
        {
            var asked = expected.Single(e => e.Case == stored.Case.Number);
            Whom(office, reminder, stored, procedure, asked, day);
            _table.Add(procedure, asked);
        }

        // The last of them may have come after the outbox was seen empty.
        await bot.Settles();
        foreach (var person in posted.SelectMany(p => p.Event.People.Select(n => (Person: n, p.Before.Case.Number))).GroupBy(p => p.Person))
        {
            var card = Office.Text(Assert.Single(office.Teams.Seen(person.Key), m => m.FromBot && Reminders.Any(r => Office.Text(m).StartsWith(r, StringComparison.Ordinal))));
            Assert.Contains(TextFormat.Date(day), card, StringComparison.Ordinal);
            if (person.Count() <= FewRows) Assert.All(person, p => Assert.Contains(p.Number.ToString(), card, StringComparison.Ordinal));
        }
    }

    private async Task<List<(ReminderPosted Event, StoredCase Before, Procedure Procedure)>> Posted(
        Office office, TwoInstances bot, IReadOnlyList<(StoredCase Stored, Procedure Procedure)> open, DateOnly day)
    {
        var posted = new List<(ReminderPosted, StoredCase, Procedure)>();
        foreach (var (stored, procedure) in open)
        foreach (var made in await NewEvents(office, stored.Case.Number))
        {
            if (made.Event is not ReminderPosted reminder) continue;
            Assert.Equal(day, ThaiTime.Date(made.At));
            Assert.True(OfficeHours.Cover(made.At, bot.Holidays), $"{stored.Case.Number} at {made.At:O}");
            posted.Add((reminder, stored, procedure));
        }

        return posted;
    }

    private void Whom(Office office, ReminderPosted reminder, StoredCase before, Procedure procedure, Reminding asked, DateOnly day)
    {
        var rules = new Submissions(procedure, office.Directory, day);
        var visit = before.Case.Current!;
        var (may, given) = visit.OpenInquiry is { } inquiry ? (rules.MayAnswer(inquiry), null) : (rules.MayAct(before, visit), Submissions.GivenTo(before, visit));
        // Whose case it is: of one that opened by itself, those who open such cases.
        var owners = asked.Owner
            ? before.Case.OpenedBy.Person == Signature.SystemPerson ? office.Directory.Holders(procedure.OpenedBy, day).Select(p => p.Id).ToList() : [before.Case.OpenedBy.Person]
            : [];
        Assert.Equal(asked.IsNudge, reminder.Target is null);
        Assert.Superset(owners.Where(o => !IsQuiet(o)).ToHashSet(), reminder.People.ToHashSet());
        // Whom the row waits for may have put it off; those who could stand in are not told instead.
        if (asked.OfRow && !may.Any(IsQuiet)) Assert.Contains(reminder.People, may.Contains);
        Assert.DoesNotContain(reminder.People, IsQuiet);
        Assert.All(reminder.People, p => Assert.True((asked.OfRow && may.Contains(p)) || owners.Contains(p) || visit.Awaited.Any(r => rules.MayAnswer(r).Contains(p)) || before.Case.OpenVisits.Any(v => v != visit && rules.MayAct(before, v).Contains(p)), $"{p} is reminded of {asked}"));
        Assert.Equal(reminder.People.Count, reminder.People.Distinct().Count());

        var director = office.Directory.People.Where(p => p.Positions.Contains("director")).Select(p => p.Id).ToList();
        var above = office.Directory.Position(visit.OpenInquiry?.Position ?? procedure.Step(visit.Step).ChainIn(visit.Round)[visit.Stage].Position)!.StandIn;
        // Who gave the row away still answers for it.
        List<string> next = [.. above is null ? [] : office.Directory.Holders(above, day).Select(p => p.Id), .. given is { } one ? (string[])[one.By] : []];
        // Whose step it is hears of it as such, unless it was put off.
        Assert.Equal(next.Where(_ => asked.NextUp).Concat(director.Where(_ => asked.Director)).Distinct().Except(reminder.People).Except(may.Where(IsQuiet)).Order(), reminder.Above.Order());
        bool IsQuiet(string person) => _colleagues.IsQuiet(before.Case.Number, visit, person, day);
        foreach (var person in reminder.Above)
            Assert.Single(office.Teams.Messages(office.Teams.PersonalConversation(person)), m => m.Card?["refresh"]?["action"]?["data"] is JsonObject of
                && (string?)of["case"] == before.Case.Number.ToString() && (string?)of["card"] == "overdue" && (string?)of["step"] == visit.Step && (int?)of["visit"] == visit.VisitNumber);
    }

    /// <summary>The clock was an hour ahead: the office opens a second time that morning.</summary>
    private async Task SetBack(Office office, TwoInstances bot, DateOnly day)
    {
        _table.SetBack++;
        office.Clock.SetBack(TimeSpan.FromHours(1));
        await Silence(office, bot, bot.Now);
        await Posts(office, bot, At(day, 8, 45), bot.Sweep);
        Assert.InRange(Digests(office, day), 0, 1);
    }

    private async Task ChangeHolidays(Office office, TwoInstances bot, DateOnly day, Random random)
    {
        // A Monday in the last days of February, withdrawn again; the day on which a quarter's risks are due; two anywhere.
        DateOnly? change = day switch
        {
            { Year: 2028, Month: 2, Day: 17 or 22 } => new(2028, 2, 28),
            { Year: 2028, Month: 3, Day: 24 } => new(2028, 3, 31),
            { Year: 2027, Month: 11, Day: 16 } or { Year: 2028, Month: 6, Day: 20 } => bot.Holidays.AddWorkingDays(day, random.Next(1, 9)),
            _ => null,
        };
        if (change is not { } date) return;
        var services = bot.Any(random);
        var (holidays, now) = (services.GetRequiredService<HolidayService>(), services.GetRequiredService<OfficeContext>());
        await holidays.Refresh(default);
        var chai = now.ActorFor(office.Directory.ById("chai")!);
        var refusal = holidays.Calendar.IsWorkingDay(date)
            ? await holidays.Add($"holiday/{day:O}", new AddHoliday(date, "วันหยุดพิเศษ", "มติ ครม."), chai, now.Get(), default)
            : await holidays.Change($"holiday/{day:O}", new ChangeHoliday(date, null, "มติ ครม."), chai, now.Get(), default);
        Assert.Null(refusal);
        _table.Holidays++;
        // Both know it before the calendar on the wall is asked.
        foreach (var each in bot.Both) await each.GetRequiredService<HolidayService>().Refresh(default);
    }

    private async Task OpenAll(Office office, TwoInstances bot)
    {
        foreach (var procedure in EmbeddedDefinitions.Procedures().Where(p => p.Opens is null || LeftOver.Contains(p.Id)))
        {
            var officer = office.Directory.Holders(procedure.OpenedBy, new(2026, 11, 23))[0];
            var commands = office.Services.GetRequiredService<CaseCommandHandler>();
            var settled = await commands.Open(
                $"open/{procedure.Id}", procedure, procedure.Fields.ToDictionary(f => f.Key, f => Answer(f, ThaiTime.Date(bot.Now))), office.Directory.ActorFor(officer, ThaiTime.Date(bot.Now)), default);
            Assert.IsType<Accepted>(settled.Decision);
            commands.SendCards();
        }

        await bot.Settles();
    }

    /// <summary>What is cancelled is not reminded of: it is open no more when the calendar on the wall is asked.</summary>
    private async Task Cancel(Office office)
    {
        var number = _open.Single(n => n.ToString() == "2571-MONITOR-001");
        var opener = (await Procedures(office).ForCase((await office.Case(number)).Case, default)).OpenedBy;
        var settled = await office.Services.GetRequiredService<CaseCommandHandler>().Handle(
            new CancelCase("cancel", number, "ผู้บริหารให้รายงานทางระบบกลาง"), office.Directory.ActorFor(office.Directory.Holders(opener, Cancelled)[0], Cancelled), default);
        Assert.IsType<Accepted>(settled.Decision);
    }

    private static async Task OpenedByThemselves(Office office)
    {
        foreach (var (year, procedures) in new[] { (2571, EmbeddedDefinitions.Procedures().Where(p => p.Opens is not null)), (2572, EmbeddedDefinitions.Procedures().Where(p => p.Opens is { Month: 10 })) })
            Assert.Equal(procedures.Select(p => p.Id).Order(StringComparer.Ordinal), (await office.Store.OfYear(new FiscalYear(year), default)).Select(s => s.Procedure).Order(StringComparer.Ordinal));
    }

    /// <summary>The cases that are open, as they stand.</summary>
    private async Task<IReadOnlyList<(StoredCase Stored, Procedure Procedure)>> Open(Office office)
    {
        foreach (var year in new[] { 2570, 2571, 2572 })
        foreach (var summary in await office.Store.OfYear(new FiscalYear(year), default))
        {
            if (_read.TryAdd(summary.Number, 0)) _table.Open(Procedures(office).Newest(summary.Procedure)!);
            if (summary.Status == CaseStatus.Open) _open.Add(summary.Number);
            else _open.Remove(summary.Number);
        }

        var open = new List<(StoredCase, Procedure)>();
        foreach (var number in _open.OrderBy(n => n.ToString(), StringComparer.Ordinal))
        {
            var stored = await office.Case(number);
            _read[number] = stored.Events.Count;
            open.Add((stored, await Procedures(office).ForCase(stored.Case, default)));
        }

        return open;
    }

    private async Task<IReadOnlyList<RecordedEvent>> NewEvents(Office office, CaseNumber number) => [.. (await office.Case(number)).Events.Skip(_read[number])];

    private static ProcedureLibrary Procedures(Office office) => office.Services.GetRequiredService<ProcedureLibrary>();

    internal static Stay? StayOf(Case @case, Procedure procedure, HolidayCalendar holidays)
    {
        if (@case.Current is not { } visit) return null;
        if (visit.OpenInquiry is { } inquiry) return new Stay(@case.Number, visit.Step, visit.VisitNumber, visit.Stage, inquiry.At, null, []) { Every = 2, Question = inquiry.Number };
        List<(DateTimeOffset, DateTimeOffset)> pauses = [.. visit.Inquiries.Where(i => i.Stage == visit.Stage && i.ClosedAt is not null).Select(i => (i.At, i.ClosedAt!.Value))];
        var plan = CaseDeadlines.PlanOf(@case, procedure, holidays);
        var since = visit.DueSince > visit.StageSince ? visit.DueSince.Value : visit.StageSince;
        if (plan.Find(visit.Step, visit.Round)?.Target is { } target) return new Stay(@case.Number, visit.Step, visit.VisitNumber, visit.Stage, since, target) { Pauses = pauses };
        // Later rows: of later rounds, or further down in this one or behind it; done, unless they came back.
        var rounds = procedure.Rounds?.Rounds.Select(r => r.Key).ToList() ?? [];
        var (row, round) = (procedure.Step(visit.Step).Row, rounds.IndexOf(visit.Round ?? ""));
        var last = procedure.Rounds is { } span ? procedure.Step(span.To).Row : 0;
        var later = plan.Deadlines.Where(d => d.Target is not null && (d.Round is null ? procedure.Step(d.Step).Row > row && (round < 0 || procedure.Step(d.Step).Row > last)
            : round < 0 ? row < procedure.Step(procedure.Rounds!.From).Row : rounds.IndexOf(d.Round) > round || (d.Round == visit.Round && procedure.Step(d.Step).Row > row)));
        // All rows in the order in which a case passes them.
        List<(string Step, string? Round)> way =
        [
            .. procedure.Steps.Where(s => procedure.Rounds is null || s.Row < procedure.Step(procedure.Rounds.From).Row).Select(s => (s.Key, (string?)null)),
            .. rounds.SelectMany(r => procedure.Steps.Where(s => s.Row >= procedure.Step(procedure.Rounds!.From).Row && s.Row <= last && s.IsIn(r)).Select(s => (s.Key, (string?)r))),
            .. procedure.Steps.Where(s => procedure.Rounds is not null && s.Row > last).Select(s => (s.Key, (string?)null)),
        ];
        var open = later.Where(d => @case.Visits.FindLast(v => v.Step == d.Step && v.Round == d.Round) is not { FinishedAt: not null, Returned: false });
        return new Stay(
            @case.Number, visit.Step, visit.VisitNumber, visit.Stage, visit.Meeting is { } meeting && meeting.End > visit.StageSince ? meeting.End : visit.StageSince, null,
            [.. open.Select(d => d.Target!.Value)],
            open.FirstOrDefault() is { } first ? way.IndexOf((first.Step, first.Round)) - way.IndexOf((visit.Step, visit.Round)) - 1 : 0) { Pauses = pauses };
    }

    private static int Digests(Office office, DateOnly day) => office.Teams.Messages(office.Channel).Count(m =>
        m.FromBot && Office.Text(m) is var text && text.StartsWith(Digest, StringComparison.Ordinal) && text.Contains($"\n{TextFormat.Date(day)} · เลยกำหนด", StringComparison.Ordinal));

    /// <summary>Days on which neither instance runs: some of them several in a row.</summary>
    private static HashSet<DateOnly> Nights(Random random) =>
        [.. Days(random, 6).SelectMany(d => Enumerable.Range(0, random.Next(1, 9)).Select(d.AddDays)).Where(d => d != First && d < Last && !Fixed.Contains(d))];

    /// <summary>Days on which something of its own happens.</summary>
    private static readonly DateOnly[] Fixed = [Cancelled, new(2028, 2, 17), new(2028, 2, 22), new(2028, 3, 24)];

    private static HashSet<DateOnly> Days(Random random, int count)
    {
        var days = new HashSet<DateOnly>();
        while (days.Count < count)
        {
            var day = First.AddDays(random.Next(1, Last.DayNumber - First.DayNumber));
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) days.Add(day);
        }

        return days;
    }

    private static DateTimeOffset At(DateOnly day, int hour, int minute) => new(day.ToDateTime(new TimeOnly(hour, minute)), ThaiTime.Offset);
}
