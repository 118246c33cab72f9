using AdaptiveCards;
using OnesqaBot.Cards;
using OnesqaBot.Tests.Workflow.Deadlines;
using OnesqaBot.Workflow;

namespace OnesqaBot.Tests.Cards;

/// <summary>Cards of what falls due. Row ๑ of the procedure is to be done by the end of December.</summary>
internal static class DueGallery
{
    private static readonly Person Officer = CardOffice.Officer;

    public static IEnumerable<(string Name, AdaptiveCard Card)> All()
    {
        yield return ("due-row", CaseCards.Draw(KindStory.New().Row, KindStory.New().For(Officer)));
        yield return ("due-reminders", RemindersCard.Draw(Lines(), Late().For(Officer).Office));
        yield return ("due-reminders-none", RemindersCard.Draw([], Late().For(Officer).Office));
        yield return ("due-digest", DigestCard.Draw(Lines(), Late().For(null).Office));
        yield return ("due-overdue", Overdue(Late()));
        yield return ("due-overdue-after", Overdue(Late().Named().Done()));
        yield return ("due-target-moved", Moved(Late().TargetMoved(new(2027, 1, 15), "รอคำสั่งแต่งตั้งฉบับลงนาม", CardOffice.Director)));
        yield return ("due-target-moved-after", Moved(Late().TargetMoved(new(2027, 1, 15), "รอคำสั่งแต่งตั้งฉบับลงนาม", CardOffice.Director).Named().Done()));
        // It was to be done on a day that the office has learned to be free.
        yield return ("due-replanned", Moved(KindStory.New().Replanned(Calendars.Of(new DateOnly(2026, 12, 10)))));
        yield return ("due-status", StatusCard.Draw(Late().TargetMoved(new(2027, 1, 15), "รอคำสั่งแต่งตั้งฉบับลงนาม", CardOffice.Director).For(Officer)));
        yield return ("due-history", HistoryCard.Draw(
            Late().Snoozed(Officer).TargetMoved(new(2027, 1, 15), "รอคำสั่งแต่งตั้งฉบับลงนาม", CardOffice.Director).For(Officer)));
    }

    /// <summary>Three working days late: told to those above.</summary>
    private static CaseStory Late() => KindStory.New().RemindedAt(OfficeHours.Morning(new(2027, 1, 6)));

    private static AdaptiveCard Overdue(CaseStory story) => CaseCards.Draw(new CardRef(CardKind.Overdue, "appoint", 1), story.For(KindOffice.Head));

    private static AdaptiveCard Moved(CaseStory story) => CaseCards.Draw(new CardRef(CardKind.TargetMoved, "appoint", 1), story.For(Officer));

    private static List<WorkLine> Lines()
    {
        var story = Late();
        var office = story.For(null).Office;
        var summary = CaseSummary.Of(story.Case, KindProcedure.Procedure, CardOffice.Holidays);
        return
        [
            .. new (string Subject, DateOnly Due)[]
            {
                (summary.Subject, summary.Due!.Value), ("รายงานประจำปี พ.ศ. ๒๕๖๙", office.Today), ("แผนบริหารความเสี่ยง ปีงบประมาณ ๒๕๗๐", office.Today.AddDays(7)),
            }.Select(x => new WorkLine(
                summary with { Subject = x.Subject, Due = x.Due }, KindProcedure.Procedure, summary.Turns[0],
                Responsibility.Of(summary.Turns[0], summary.OpenedBy, office.Directory, office.Today))),
        ];
    }
}
