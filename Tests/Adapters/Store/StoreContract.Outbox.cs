using System.Collections.Concurrent;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Store;

public abstract partial class StoreContract
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private static DateTimeOffset Now => Changes.T0.AddSeconds(1);

    [Fact]
    public async Task An_empty_outbox_has_nothing_due()
    {
        Assert.Null(await Store.Outbox.NextDue(None));
        Assert.Empty(await Claim());
    }

    [Fact]
    public async Task Keys_tell_case_first_event_and_place()
    {
        await Fill(new FileDocument("d1"), new RefreshCards(new CardRef(CardKind.Channel)), new UpsertMeetingEvent("ceremony", 1));
        await Store.Cases.Save(Changes.HandIn(Changes.Number(1), 2, "f1", effects: new CancelMeetingEvent("ceremony", 2)), None);
        var claimed = await Claim();
        Assert.Equal(["2570-MOU-001/1/0", "2570-MOU-001/1/1", "2570-MOU-001/1/2"], claimed.Select(e => e.Key));
        Assert.Equal([new FileDocument("d1"), new RefreshCards(new CardRef(CardKind.Channel)), new UpsertMeetingEvent("ceremony", 1)], claimed.Select(e => e.Effect));
        await Store.Outbox.Complete(claimed[2], None);
        Assert.Equal("2570-MOU-001/3/0", Assert.Single(await Claim()).Key);
    }

    [Fact]
    public async Task A_lane_is_taken_one_by_one_in_order()
    {
        await Fill(Changes.Card("a", visit: 1), Changes.Card("b"), Changes.Card("a", visit: 2));
        await Store.Cases.Save(Changes.HandIn(Changes.Number(1), 2, "f1", effects: [Changes.Card("a", visit: 3)]), None);
        for (var visit = 1; visit <= 3; visit++)
        {
            var a = Assert.Single(await Claim(), e => ((ShowCard)e.Effect).To == Recipient.ForPerson("a"));
            Assert.Equal(visit, ((ShowCard)a.Effect).Card.Visit);
            Assert.Empty(await Claim());
            await Store.Outbox.Complete(a, None);
        }

        Assert.Empty(await Claim());
    }

    [Fact]
    public async Task Lanes_of_the_same_name_in_two_cases_do_not_wait_for_each_other()
    {
        await Store.Cases.Save(Changes.Open(Changes.Number(1), effects: [Changes.Card("a"), Changes.Card("a")]), None);
        await Store.Cases.Save(Changes.Open(Changes.Number(2), effects: [Changes.Card("a")]), None);
        Assert.Equal([1, 2], (await Claim()).Select(e => e.Case.Running));
    }

    [Fact]
    public async Task No_more_is_taken_than_was_asked_for_and_the_oldest_first()
    {
        await Fill(Changes.Card("a"), Changes.Card("b"), Changes.Card("c"));
        Assert.Equal(["2570-MOU-001/1/0", "2570-MOU-001/1/1"], (await Claim(most: 2)).Select(e => e.Key));
        Assert.Equal(["2570-MOU-001/1/2"], (await Claim(most: 2)).Select(e => e.Key));
        Assert.Empty(await Claim(most: 0));
    }

    [Fact]
    public async Task What_is_leased_is_nobody_elses_until_the_lease_ends()
    {
        await Fill(Changes.Card("a"));
        Assert.Single(await Claim("one"));
        Assert.Empty(await Claim("two", Now + Lease - TimeSpan.FromTicks(1)));
        Assert.Equal(Now + Lease, await Store.Outbox.NextDue(None));
        var taken = Assert.Single(await Claim("two", Now + Lease));
        Assert.Equal(0, taken.Attempts);
        // The first comes back late: that changes nothing of the second's lease.
        await Store.Outbox.Renew(taken, "one", Now + (10 * Lease), None);
        await Store.Outbox.Release("one", None);
        Assert.Equal(Now + (2 * Lease), await Store.Outbox.NextDue(None));
    }

    [Fact]
    public async Task A_lease_is_lengthened_by_its_owner()
    {
        await Fill(Changes.Card("a"));
        var entry = Assert.Single(await Claim("one"));
        await Store.Outbox.Renew(entry, "one", Now + (3 * Lease), None);
        Assert.Empty(await Claim("two", Now + (2 * Lease)));
        Assert.Single(await Claim("two", Now + (3 * Lease)));
    }

    [Fact]
    public async Task What_an_owner_held_before_a_crash_is_free_after_its_release()
    {
        await Fill(Changes.Card("a"), Changes.Card("b"), Changes.Card("a"));
        await Claim("one", most: 1);
        Assert.Single(await Claim("two", most: 1));
        await Open().Outbox.Release("one", None);
        Assert.Equal("2570-MOU-001/1/0", Assert.Single(await Claim("one")).Key);
    }

    [Fact]
    public async Task A_postponed_head_holds_up_its_lane_and_no_other()
    {
        await Fill(Changes.Card("a", visit: 1), Changes.Card("a", visit: 2), Changes.Card("b", visit: 1), Changes.Card("b", visit: 2));
        var first = await Claim();
        await Store.Outbox.Postpone(first[0], Now + TimeSpan.FromSeconds(30), "ลองใหม่", None);
        await Store.Outbox.Complete(first[1], None);
        Assert.Equal("2570-MOU-001/1/3", Assert.Single(await Claim()).Key);
        Assert.Equal(Now + TimeSpan.FromSeconds(30), await Store.Outbox.NextDue(None));

        Assert.Empty(await Claim(now: Now + TimeSpan.FromSeconds(29)));
        var again = Assert.Single(await Claim(now: Now + TimeSpan.FromSeconds(30)));
        Assert.Equal(("2570-MOU-001/1/0", 1), (again.Key, again.Attempts));
        await Store.Outbox.Postpone(again, Now + TimeSpan.FromSeconds(40), "ลองใหม่", None);
        Assert.Equal(2, Assert.Single(await Claim(now: Now + TimeSpan.FromSeconds(40))).Attempts);
    }

    [Fact]
    public async Task What_is_given_up_no_longer_holds_up_its_lane()
    {
        await Fill(Changes.Card("a", visit: 1), Changes.Card("a", visit: 2));
        var entry = Assert.Single(await Claim());
        await Store.Outbox.GiveUp(entry, GivenUpReason.Failed, "blocked", None);
        Assert.Equal("2570-MOU-001/1/1", Assert.Single(await Claim()).Key);
        Assert.Empty(await Claim(now: Now.AddYears(1)).ContinueWith(t => t.Result.Where(e => e.Key == entry.Key), TaskScheduler.Default));
    }

    [Fact]
    public async Task What_is_given_up_can_be_listed_and_sent_again()
    {
        await Fill(Changes.Card("a", visit: 1), Changes.Card("a", visit: 2), Changes.Card("b"));
        var claimed = await Claim();
        await Store.Outbox.Postpone(claimed[0], Now, "busy", None);
        await Store.Outbox.GiveUp(Assert.Single(await Claim(), e => e.Key == claimed[0].Key), GivenUpReason.ChatGone, "ไม่พบผู้รับ", None);
        var dead = Assert.Single(await Open().Outbox.DeadLetters(10, None));
        Assert.Equal((claimed[0].Case, claimed[0].Key, claimed[0].Effect, 2, GivenUpReason.ChatGone, "ไม่พบผู้รับ", claimed[0].CreatedAt), (dead.Case, dead.Key, dead.Effect, dead.Attempts, dead.Reason, dead.Error, dead.CreatedAt));
        Assert.Empty(await Store.Outbox.DeadLetters(0, None));

        Assert.False(await Store.Outbox.Requeue("2570-MOU-001/9/9", None));
        Assert.True(await Store.Outbox.Requeue(dead.Key, None));
        Assert.False(await Store.Outbox.Requeue(dead.Key, None));
        Assert.Empty(await Store.Outbox.DeadLetters(10, None));
        // The one behind it had come to the head of the lane and is under way or due: then it is its turn, counted from now.
        foreach (var entry in claimed.Skip(1)) await Store.Outbox.Complete(entry, None);
        var later = DateTimeOffset.UtcNow.AddDays(1);
        var seen = new List<OutboxEntry>();
        while (await Claim(now: later) is [var next, ..])
        {
            seen.Add(next);
            await Store.Outbox.Complete(next, None);
        }

        Assert.Equal([claimed[0].Key, "2570-MOU-001/1/1"], seen.Select(e => e.Key).Order(StringComparer.Ordinal));
        var again = seen.Single(e => e.Key == claimed[0].Key);
        Assert.Equal((0, claimed[0].Effect), (again.Attempts, again.Effect));
        Assert.True(again.CreatedAt > claimed[0].CreatedAt.AddDays(-1));
        Assert.Null(await Store.Outbox.NextDue(None));
    }

    [Fact]
    public async Task What_is_sent_again_comes_back_although_all_of_its_save_was_carried_out()
    {
        await Fill(Changes.Card("a"), Changes.Card("b"));
        var claimed = await Claim();
        await Store.Outbox.GiveUp(claimed[0], GivenUpReason.Failed, "blocked", None);
        await Store.Outbox.Complete(claimed[1], None);
        Assert.Null(await Store.Outbox.NextDue(None));
        Assert.True(await Store.Outbox.Requeue(claimed[0].Key, None));
        Assert.Equal(claimed[0].Key, Assert.Single(await Claim(now: DateTimeOffset.UtcNow.AddDays(1))).Key);
    }

    [Fact]
    public async Task An_effect_that_cannot_be_read_holds_up_no_other_and_is_kept_as_it_was()
    {
        const string Newer = """{"type":"of-a-newer-version","what":"ข้อความ"}""";
        await Fill(new UnreadableEffect(Newer), Changes.Card("a"), Changes.Card("b"));
        var claimed = await Claim();
        Assert.Equal(3, claimed.Count);
        var unreadable = Assert.Single(claimed, e => e.Effect is UnreadableEffect);
        Assert.Equal(Newer, ((UnreadableEffect)unreadable.Effect).Json);
        await Store.Outbox.Postpone(unreadable, Now, "cannot be read", None);
        await Store.Outbox.GiveUp(Assert.Single(await Claim()), GivenUpReason.Failed, "cannot be read", None);
        Assert.Equal(Newer, ((UnreadableEffect)Assert.Single(await Store.Outbox.DeadLetters(10, None)).Effect).Json);
        Assert.True(await Store.Outbox.Requeue(unreadable.Key, None));
        var again = (await Claim(now: DateTimeOffset.UtcNow.AddDays(1))).Select(e => e.Effect).OfType<UnreadableEffect>();
        Assert.Equal(Newer, Assert.Single(again).Json);
    }

    [Fact]
    public async Task What_is_left_to_do_of_a_repost_is_remembered()
    {
        var card = new CardRef(CardKind.Step, "analysis", 1);
        var sent = new SentCard(Changes.Number(1), card, Recipient.ForPerson("a"), new("c1", "m2")) { RepostedBy = "2570-MOU-001/1/0", Superseded = [new("c1", "m1")] };
        await Store.Outbox.Remember(sent, None);
        var read = Assert.Single(await Open().Outbox.Sent(Changes.Number(1), card, None));
        Assert.Equal((sent.RepostedBy, new SentMessage("c1", "m1")), (read.RepostedBy, Assert.Single(read.Superseded!)));
        await Store.Outbox.Remember(read with { Superseded = null }, None);
        Assert.Null(Assert.Single(await Store.Outbox.Sent(Changes.Number(1), card, None)).Superseded);
    }

    [Fact]
    public async Task Settling_twice_or_late_harms_nothing()
    {
        await Fill(Changes.Card("a", visit: 1), Changes.Card("a", visit: 2), Changes.Card("a", visit: 3));
        var first = Assert.Single(await Claim());
        await Store.Outbox.Complete(first, None);
        var second = Assert.Single(await Claim());
        await Store.Outbox.Complete(first, None);
        await Store.Outbox.GiveUp(first, GivenUpReason.Failed, "late", None);
        await Store.Outbox.Postpone(first, Now, "late", None);
        await Store.Outbox.Renew(first, "one", Now, None);
        Assert.Empty(await Claim());
        await Store.Outbox.Complete(second, None);
        Assert.Equal("2570-MOU-001/1/2", Assert.Single(await Claim()).Key);
    }

    [Fact]
    public async Task A_crash_loses_no_effect_and_repeats_none_that_was_struck_off()
    {
        await Fill(Changes.Card("a"), Changes.Card("b"));
        var claimed = await Claim("one");
        await Store.Outbox.Complete(claimed[0], None);
        var after = Open();
        await after.Outbox.Release("one", None);
        Assert.Equal(claimed[1].Key, Assert.Single(await after.Outbox.Claim("one", 9, Now, Lease, None)).Key);
    }

    [Fact]
    public async Task Claims_at_once_never_take_the_same_entry()
    {
        await Fill([.. Enumerable.Range(0, 60).Select(i => Changes.Card($"p{i}"))]);
        OpenStore[] stores = [Store, Open()];
        var taken = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => stores[i % 2].Outbox.Claim($"o{i}", 5, Now, Lease, None))));
        var keys = taken.SelectMany(t => t).Select(e => e.Key).ToList();
        Assert.Equal(60, keys.Count);
        Assert.Equal(60, keys.Distinct().Count());
    }

    [Fact]
    public async Task Of_a_sent_card_the_newest_copy_at_each_address_counts()
    {
        var card = new CardRef(CardKind.Step, "analysis", 1);
        await Store.Outbox.Remember(new(Changes.Number(1), card, Recipient.ForPerson("a"), new("c1", "m1")), None);
        await Store.Outbox.Remember(new(Changes.Number(1), card, Recipient.Channel, new("c2", "m2")), None);
        await Store.Outbox.Remember(new(Changes.Number(1), card, Recipient.ForPerson("a"), new("c1", "m3")), None);
        await Store.Outbox.Remember(new(Changes.Number(1), card with { Visit = 2 }, Recipient.ForPerson("a"), new("c1", "m4")), None);
        await Store.Outbox.Remember(new(Changes.Number(2), card, Recipient.ForPerson("a"), new("c1", "m5")), None);

        var sent = await Open().Outbox.Sent(Changes.Number(1), card, None);
        Assert.Equal([(Recipient.Channel, "m2"), (Recipient.ForPerson("a"), "m3")], sent.Select(s => (s.To, s.Message.ActivityId)).OrderBy(s => s.ActivityId));
        Assert.Empty(await Store.Outbox.Sent(Changes.Number(3), card, None));
    }

    [Fact]
    public async Task Effects_of_owners_that_die_are_carried_out_by_others()
    {
        const int Cases = 24, Effects = 5;
        for (var n = 1; n <= Cases; n++)
            await Store.Cases.Save(Changes.Open(Changes.Number(n), effects: [.. Enumerable.Range(0, Effects).Select(i => Changes.Card($"p{i % 3}", visit: i + 1))]), None);
        var done = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        OpenStore[] stores = [Store, Open(), Open()];
        // Each round is a lease later: what somebody took and never settled is free again.
        var rounds = 0;
        for (; await Store.Outbox.NextDue(None) is not null; rounds++)
        {
            Assert.True(rounds < 500, "The outbox does not empty.");
            var now = Now + (rounds * Lease);
            await Task.WhenAll(stores.Select((store, i) => Task.Run(async () =>
            {
                foreach (var entry in await store.Outbox.Claim($"o{i}-{rounds}", 10, now, Lease, None))
                {
                    if (Random.Shared.Next(5) == 0) continue;
                    done.AddOrUpdate(entry.Key, 1, (_, times) => times + 1);
                    await store.Outbox.Complete(entry, None);
                }
            })));
        }

        Assert.Equal(Cases * Effects, done.Count);
        Assert.All(done, d => Assert.Equal(1, d.Value));
    }

    private Task<bool> Fill(params Effect[] effects) => Store.Cases.Save(Changes.Open(Changes.Number(1), effects: effects), None);

    private Task<IReadOnlyList<OutboxEntry>> Claim(string owner = "one", DateTimeOffset? now = null, int most = 99) =>
        Store.Outbox.Claim(owner, most, now ?? Now, Lease, None);
}
