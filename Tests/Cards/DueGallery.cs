using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Tests.Deadlines;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Cards.Tests;

/// <summary>Cards of what falls due. Row ๑ of the procedure is to be done by the end of December.</summary>
internal static class DueGallery
{
    private static readonly Person Officer = CardOffice.Officer;

    public static IEnumerable<(string Name, DrawnCard Card)> All()
    {
        yield return ("due-row", CaseCards.Draw(KindStory.New().Row, KindStory.New().For(Officer)));
        yield return ("due-reminders", RemindersCard.Draw(Lines(), Late().For(Officer).Office));
        yield return ("due-reminders-none", RemindersCard.Draw([], Late().For(Officer).Office));
        yield return ("due-digest", DigestCard.Draw(Entries(), Late().For(null).Office));
        yield return ("due-administrators-week", AdministratorsWeekCard.Draw([.. Late().For(null).Office.Directory.HeldPositions.OrderBy(p => p.Key, StringComparer.Ordinal).Take(2)], [Officer, CardOffice.Deputy], [.. Entries().Where(e => e.IsLate)], Late().For(null).Office));
        yield return ("due-nudge", RemindersCard.Draw([Nudged()], Nudge().For(Officer).Office));
        yield return ("due-nudge-owner", RemindersCard.Draw([Owned()], Late().For(Officer).Office));
        yield return ("due-nudge-above", CaseCards.Draw(new CardRef(CardKind.Overdue, "analyse-partner", 1), Nudge().For(CardOffice.Director)));
        yield return ("due-nudge-history", HistoryCard.Draw(Nudge().For(Officer)));
        yield return ("due-event", CaseCards.Draw(Briefed().Row, Briefed().For(Officer)));
        yield return ("due-event-with-document", CaseCards.Draw(Briefed().HandedIn("สรุป.pdf").Row, Briefed().HandedIn("สรุป.pdf").For(Officer)));
        yield return ("due-unopened", UnopenedCard.Draw([.. Entries().Where(e => e.Case is null)], Late().For(Officer).Office));
        yield return ("due-overdue", Overdue(Late()));
        yield return ("due-overdue-after", Overdue(Late().Named().Done()));
        yield return ("due-target-moved", Moved(Late().TargetMoved(new(2027, 1, 15), "รอคำสั่งแต่งตั้งฉบับลงนาม", CardOffice.Director)));
        yield return ("due-target-moved-after", Moved(Late().TargetMoved(new(2027, 1, 15), "รอคำสั่งแต่งตั้งฉบับลงนาม", CardOffice.Director).Named().Done()));
        // It was to be done on a day that the office has learned to be free.
        yield return ("due-replanned", Moved(KindStory.New().Replanned(Calendars.With(new DateOnly(2026, 12, 10)))));
        yield return ("due-status", StatusCard.Draw(Late().TargetMoved(new(2027, 1, 15), "รอคำสั่งแต่งตั้งฉบับลงนาม", CardOffice.Director).For(Officer)));
        yield return ("due-history", HistoryCard.Draw(
            Late().Snoozed(Officer).TargetMoved(new(2027, 1, 15), "รอคำสั่งแต่งตั้งฉบับลงนาม", CardOffice.Director).For(Officer)));
    }

    /// <summary>Three working days late: told to those above.</summary>
    private static CaseStory Late() => KindStory.New().RemindedAt(OfficeHours.Morning(new(2027, 1, 6)));

    private static DrawnCard Overdue(CaseStory story) => CaseCards.Draw(new CardRef(CardKind.Overdue, "appoint", 1), story.For(KindOffice.Head));

    private static DrawnCard Moved(CaseStory story) => CaseCards.Draw(new CardRef(CardKind.TargetMoved, "appoint", 1), story.For(Officer));

    /// <summary>A row whose time is counted from an event whose date is not known yet.</summary>
    private static CaseStory Briefed()
    {
        var mou = MouForCards.Procedure;
        var first = mou.Steps[0] with { Window = new WithinWindow(7, null) { Event = new("เข้าร่วมประชุมชี้แจง", "attending the briefing") } };
        return new CaseStory(mou with { Steps = [first, .. mou.Steps.Skip(1)] }).Opened();
    }

    /// <summary>A row without a deadline, three weeks after the case came to it.</summary>
    private static CaseStory Nudge() => new CaseStory(MouForCards.Procedure).Opened().RemindedAt(OfficeHours.Morning(CardOffice.Holidays.AddWorkingDays(ThaiTime.Date(CardOffice.Start), 15)));

    private static WorkLine Nudged()
    {
        var story = Nudge();
        var (office, summary) = (story.For(null).Office, CaseSummary.FromCase(story.Case, MouForCards.Procedure, CardOffice.Holidays));
        return new(summary, MouForCards.Procedure, summary.Assignments[0], Responsibility.Resolve(summary.Assignments[0], summary.OpenedBy, office.Directory, office.Today));
    }

    /// <summary>A case of the officer's whose later rounds are late, while another has it.</summary>
    private static WorkLine Owned()
    {
        var summary = CaseSummary.FromCase(KindStory.New().Case, KindProcedure.Procedure, CardOffice.Holidays) with { Due = null };
        return new(summary with { Later = [new("collect", "q1", new(2026, 12, 30)), new("collect", "q2", new(2027, 1, 4))] }, KindProcedure.Procedure, null,
            Responsibility.Resolve(summary.Assignments[0], summary.OpenedBy, KindOffice.Directory, new(2027, 1, 6)));
    }

    private static List<YearEntry> Entries()
    {
        var story = Late();
        var summary = CaseSummary.FromCase(story.Case, KindProcedure.Procedure, CardOffice.Holidays);
        var plan = DeadlinePlan.For(KindProcedure.Procedure, DeadlineFacts.FromCase(story.Case, KindProcedure.Procedure), CardOffice.Holidays).Deadlines.Where(d => d.Target is not null).ToList();
        var today = story.For(null).Office.Today;
        YearEntry Entry(CaseSummary? @case, Deadline deadline, DateOnly date, YearState state) => new(
            KindProcedure.Procedure, @case, KindProcedure.Procedure.Step(deadline.Step), deadline.Round, state, date)
        {
            Deadline = deadline with { Target = date }, DaysLate = date < today ? CardOffice.Holidays.WorkingDaysBetween(date, today) : null,
            Position = "international-relations-officer", IsPresent = state == YearState.Late,
        };
        return
        [
            Entry(summary, plan[0], summary.Due!.Value, YearState.Late), Entry(null, plan[1], summary.Due!.Value, YearState.NotOpened),
            Entry(summary, plan[1], today, YearState.Coming), Entry(summary, plan[^1], today.AddDays(7), YearState.Coming),
        ];
    }

    private static List<WorkLine> Lines()
    {
        var story = Late();
        var office = story.For(null).Office;
        var summary = CaseSummary.FromCase(story.Case, KindProcedure.Procedure, CardOffice.Holidays);
        return
        [
            .. new (string Subject, DateOnly Due)[]
            {
                (summary.Subject, summary.Due!.Value), ("รายงานประจำปี พ.ศ. ๒๕๖๙", office.Today), ("แผนบริหารความเสี่ยง ปีงบประมาณ ๒๕๗๐", office.Today.AddDays(7)),
            }.Select(x => new WorkLine(
                summary with { Subject = x.Subject, Due = x.Due }, KindProcedure.Procedure, summary.Assignments[0],
                Responsibility.Resolve(summary.Assignments[0], summary.OpenedBy, office.Directory, office.Today))),
        ];
    }
}
