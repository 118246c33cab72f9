using Ical.Net;
using Ical.Net.CalendarComponents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OnesqaBot.Adapters.Tests.Store;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Local;

public sealed class LocalCalendarTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly CalendarEntry Ceremony = new(
        "2570-MOU-001/ceremony/1", "พิธีลงนาม · มหาวิทยาลัย, สมศ.; \"ครั้งที่ ๑\"",
        new DateTimeOffset(2026, 12, 1, 9, 30, 0, TimeSpan.FromHours(7)), new DateTimeOffset(2026, 12, 1, 4, 0, 0, TimeSpan.Zero),
        "ห้อง 501\nชั้น 5", Online: false, Typed("มาลี ใจดี", "Bob \"B\" <bob@example.org>", "a;b:c,d", "👍 x"), "2570-MOU-001");

    private static Attendee[] Typed(params string[] people) => [.. people.Select(p => Attendee.Typed(p, new StaffDirectory([], [], [])))];

    private readonly LocalFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 23, 2, 0, 0, TimeSpan.Zero));

    public static TheoryData<string> Cultures => OddText.Cultures;

    private string Ics => Path.Combine(_folder.Path, "calendar.ics");

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(Cultures))]
    public async Task An_entry_reads_back_as_it_was(string culture) => await OddText.RunUnder(culture, async () =>
    {
        await Open().Upsert(Ceremony, None);
        var found = Event();
        Assert.Equal((Ceremony.Title, Ceremony.Place, 0), (found.Summary, found.Location, found.Sequence));
        Assert.Equal(Ceremony.Start.UtcDateTime, found.DtStart!.AsUtc);
        Assert.Equal(Ceremony.End.UtcDateTime, found.DtEnd!.AsUtc);
        Assert.Equal("Asia/Bangkok", found.DtStart.TzId);
        Assert.Equal(new DateTime(2026, 12, 1, 9, 30, 0), found.DtStart.Value);
        Assert.Equal(["มาลี ใจดี", "Bob 'B' <bob@example.org>", "a;b:c,d", "👍 x"], found.Attendees.Select(a => a.CommonName));
        Assert.Equal("mailto:bob@example.org", found.Attendees[1].Value!.ToString());
        Assert.Contains("มาลี ใจดี", found.Description, StringComparison.Ordinal);
        Assert.Equal(_clock.GetUtcNow().UtcDateTime, found.DtStamp!.AsUtc);
        Assert.Contains("BEGIN:VTIMEZONE", await File.ReadAllTextAsync(Ics), StringComparison.Ordinal);
    });

    [Fact]
    public async Task The_same_entry_again_changes_nothing()
    {
        await Open().Upsert(Ceremony, None);
        var before = await File.ReadAllTextAsync(Ics);
        _clock.Advance(TimeSpan.FromHours(1));
        await Open().Upsert(Ceremony with { Start = Ceremony.Start.ToUniversalTime() }, None);
        Assert.Equal(before, await File.ReadAllTextAsync(Ics));
    }

    [Fact]
    public async Task A_change_raises_the_sequence()
    {
        var calendar = Open();
        await calendar.Upsert(Ceremony, None);
        await calendar.Upsert(Ceremony with { Place = "ห้อง 502" }, None);
        await calendar.Upsert(Ceremony with { People = Typed("สมชาย") }, None);
        Assert.Equal((2, "สมชาย"), (Event().Sequence, Assert.Single(Event().Attendees).CommonName));
    }

    [Fact]
    public async Task A_cancelled_event_stays_as_cancelled()
    {
        var calendar = Open();
        await calendar.Upsert(Ceremony, None);
        await calendar.Upsert(Ceremony with { Id = "other" }, None);
        await calendar.Cancel(Ceremony.Id, None);
        Assert.Equal((EventStatus.Cancelled, 1), (Event().Status, Event().Sequence));
        Assert.Equal(EventStatus.Confirmed, Event("other").Status);
        var before = await File.ReadAllTextAsync(Ics);
        await calendar.Cancel(Ceremony.Id, None);
        await calendar.Cancel("unknown", None);
        Assert.Equal(before, await File.ReadAllTextAsync(Ics));

        await calendar.Upsert(Ceremony, None);
        Assert.Equal((EventStatus.Confirmed, 2), (Event().Status, Event().Sequence));
    }

    [Fact]
    public async Task Nothing_to_cancel_makes_no_file()
    {
        await Open().Cancel("unknown", None);
        Assert.False(File.Exists(Ics));
    }

    [Fact]
    public async Task Many_at_once_from_two_instances_lose_none()
    {
        ICalendar[] calendars = [Open(), Open()];
        await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => calendars[i % 2].Upsert(Ceremony with { Id = $"e{i}" }, None))));
        Assert.Equal(16, Read().Events.Count);
    }

    [Fact]
    public async Task A_file_that_is_no_calendar_is_left_alone_and_told_of()
    {
        await File.WriteAllTextAsync(Ics, "no calendar");
        var thrown = await Assert.ThrowsAsync<AdapterException>(() => Open().Upsert(Ceremony, None));
        Assert.Contains("calendar.ics is not a calendar", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("no calendar", await File.ReadAllTextAsync(Ics));
    }

    private ICalendar Open() => _folder.Services(more: s => s.AddSingleton<TimeProvider>(_clock)).GetRequiredService<ICalendar>();

    private Calendar Read() => Calendar.Load(File.ReadAllText(Ics))!;

    private CalendarEvent Event(string? id = null) => Read().Events.Single(e => e.Uid == $"{id ?? Ceremony.Id}@onesqabot");
}
