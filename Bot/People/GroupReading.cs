using System.Globalization;
using Microsoft.Extensions.Options;
using OnesqaBot.Adapters.Graph;
using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Reads the members of groups now and then. What was read is shared and kept: with Graph down the office goes on with yesterday's.</summary>
internal sealed partial class GroupReading(
    IGroups groups, IMemory memory, Staffing staffing, IMessenger messenger, IOptions<GraphOptions> options, TimeProvider clock, ILogger<GroupReading> log)
{
    private readonly SharedNote<GroupSnapshot> _snapshot = new(memory, "people/groups");
    private readonly OncePost _told = new(memory, messenger, "people/stale-told");
    private DateTimeOffset _notBefore;
    private int _failures;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(15);

    /// <summary>Data older than this is told of.</summary>
    public TimeSpan Stale => options.Value.PeopleEvery * 8;

    public async Task Recall(CancellationToken cancellation)
    {
        if (await _snapshot.Read(cancellation) is { } kept) staffing.Take(kept);
    }

    /// <summary>Reads them where it is time.</summary>
    public async Task Refresh(CancellationToken cancellation)
    {
        if (staffing.Groups.Count == 0) return;
        if (clock.GetUtcNow() < _notBefore || clock.GetUtcNow() - staffing.GroupsReadAt < options.Value.PeopleEvery) return;
        // Another instance may have read them.
        await Recall(cancellation);
        if (clock.GetUtcNow() - staffing.GroupsReadAt < options.Value.PeopleEvery) return;
        try
        {
            var members = new Dictionary<string, IReadOnlyList<GroupMember>>(StringComparer.OrdinalIgnoreCase);
            foreach (var group in staffing.Groups) members[group] = await groups.Members(group, cancellation);
            var read = new GroupSnapshot(clock.GetUtcNow(), members);
            await _snapshot.Write(read, cancellation);
            staffing.Take(read);
            _failures = 0;
        }
        catch (AdapterException e)
        {
            _notBefore = clock.GetUtcNow() + (e.RetryAfter is { } asked
                ? RetryDelay.Clamp(asked, FirstPause, LongestPause)
                : RetryDelay.After(_failures++, FirstPause, LongestPause, Random.Shared.NextDouble()));
            NotRead(log, e.Message, staffing.GroupsReadAt);
            await TellIfStale(cancellation);
        }
    }

    /// <summary>Once for each time that the groups stay unread.</summary>
    private async Task TellIfStale(CancellationToken cancellation)
    {
        var readAt = staffing.GroupsReadAt;
        if (clock.GetUtcNow() - readAt < Stale) return;
        var text = readAt == DateTimeOffset.MinValue
            ? new Bilingual(
                "ยังอ่านรายชื่อตามตำแหน่งจาก Microsoft Entra ID ไม่ได้ ผู้ที่อยู่ในกลุ่มจึงยังใช้บอตไม่ได้ กรุณาตรวจสิทธิ GroupMember.Read.All ตามคู่มือผู้ดูแลระบบ ข้อ ๘",
                "The groups of Microsoft Entra ID have not been read yet: people in them cannot use the bot. See docs/administration.md, section 8.")
            : new Bilingual(
                $"อ่านรายชื่อตามตำแหน่งจาก Microsoft Entra ID ไม่ได้ตั้งแต่ {ThaiFormat.Moment(readAt)} บอตใช้รายชื่อเดิมไปก่อน ผู้ที่เพิ่งเปลี่ยนตำแหน่งอาจยังไม่ได้รับเรื่อง กรุณาตรวจสิทธิ GroupMember.Read.All",
                "The groups of Microsoft Entra ID could not be read since then. The bot goes on with what it knew.");
        try
        {
            await _told.Post(
                readAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), Address.Administrators, clock.GetUtcNow,
                () => Task.FromResult<CardMessage?>(new(NoticeCard.Draw(text).ToJson(), text.Th)), cancellation);
        }
        catch (DeliveryException e)
        {
            NotTold(log, e.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The members of groups could not be read ({Why}); those of {ReadAt} stand")]
    private static partial void NotRead(ILogger logger, string why, DateTimeOffset readAt);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Administrators could not be told that the members of groups are stale: {Why}")]
    private static partial void NotTold(ILogger logger, string why);
}
