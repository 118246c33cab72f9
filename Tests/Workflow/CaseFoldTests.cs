using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Watching;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

public sealed class CaseFoldTests
{
    [Theory]
    [ClassData(typeof(Cultures))]
    public void Replaying_the_events_gives_the_state_also_after_they_were_kept_as_JSON(string culture)
    {
        using var _ = CultureScope.Use(culture);
        var run = EveryCase.Whole();
        Assert.Equal(CaseStatus.Closed, run.State!.Status);
        Assert.Equal(CaseText.State(run.State), CaseText.State(CaseFold.Replay(run.Events)));
        Assert.Equal(CaseText.State(run.State), CaseText.State(CaseFold.Replay(run.Events.Select(CaseText.RoundTrip))));
        Assert.Contains("\"At\":\"2026-11-23T09:00:00+07:00\"", CaseText.Write(run.Events[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void No_events_are_no_case() => Assert.Null(CaseFold.Replay([]));

    [Fact]
    public void A_case_begins_with_its_opening() =>
        Assert.Throws<InvalidOperationException>(() => CaseFold.Replay([EveryCase.Whole().Events[1] with { Sequence = 1 }]));

    [Fact]
    public void No_event_may_be_missing_or_come_twice()
    {
        var events = EveryCase.Whole().Events;
        Assert.Throws<InvalidOperationException>(() => CaseFold.Replay(events.Take(2).Concat(events.Skip(3))));
        Assert.Throws<InvalidOperationException>(() => CaseFold.Replay(events.Take(2).Append(events[1])));
    }

    [Fact]
    public void Every_kind_of_event_is_folded()
    {
        Assert.All(EveryCase.Runs, run => Assert.Equal(CaseText.State(run.State), CaseText.State(CaseFold.Replay(run.Events.Select(CaseText.RoundTrip)))));
        // Earlier versions recorded what is now a watch.
        var kinds = typeof(CaseEvent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CaseEvent)) && !t.IsAbstract && t != typeof(EndNoticeChosen));
        Assert.Equal(kinds.OrderBy(k => k.Name), EveryCase.Runs.SelectMany(r => r.Events).Select(e => e.Event.GetType()).Distinct().OrderBy(k => k.Name));
    }

    public static TheoryData<Effect> Effects =>
    [
        new ShowCard(new CardRef(CardKind.Step, "a", 2), Recipient.ForPerson("malee")),
        new ShowCard(new CardRef(CardKind.Channel), Recipient.Channel),
        new RepostCard(new CardRef(CardKind.Request, "a", 2, "unit:x"), Recipient.ForPerson("malee")),
        new RefreshCards(new CardRef(CardKind.FileLost, Subject: "d1")),
        new ShowCard(new CardRef(CardKind.Vacant, "a", 1, "director"), Recipient.Administrators),
        new FileDocument("d1"), new UpsertMeetingEvent("a", 1), new CancelMeetingEvent("a", 1), new RemindPerson("malee", Send: true), new SyncDeadlineEvent("a", "q1"),
    ];

    [Theory]
    [MemberData(nameof(Effects))]
    public void Effects_come_back_from_JSON_as_they_were(Effect effect)
    {
        Assert.Equal(effect, CaseText.RoundTrip(effect));
        Assert.DoesNotContain("Lane", CaseText.Write(effect), StringComparison.Ordinal);
        if (effect is ShowCard show) Assert.Equal(show.To, Recipient.Parse(show.To.ToString()));
    }
}
