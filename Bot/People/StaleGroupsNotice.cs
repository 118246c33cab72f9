using System.Globalization;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Copies;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.People;

/// <summary>Notifies administrators, once per outage, that group members could not be read for a long time.</summary>
internal sealed partial class StaleGroupsNotice(
    GroupSync reading, DirectoryProvider directory, IKeyValueStore store, MarkedMessenger messenger, TimeProvider clock, ILogger<StaleGroupsNotice> log)
{
    private readonly OncePerPeriodPost _post = new(store, messenger, "people/stale-told");

    public async Task Post(CancellationToken cancellation)
    {
        var readAt = directory.GroupsReadAt;
        if (directory.Groups.Count == 0 || clock.GetUtcNow() - readAt < reading.Stale) return;
        var text = readAt == DateTimeOffset.MinValue
            ? new Bilingual(
                "ยังอ่านรายชื่อตามตำแหน่งจาก Microsoft Entra ID ไม่ได้ ผู้ที่อยู่ในกลุ่มจึงยังใช้บอตไม่ได้ กรุณาตรวจสิทธิ GroupMember.Read.All ตามคู่มือผู้ดูแลระบบ ข้อ ๘",
                "The groups in Microsoft Entra ID have not been read yet, so their members cannot use the bot. See docs/administration.md, section 8.")
            : new Bilingual(
                $"อ่านรายชื่อตามตำแหน่งจาก Microsoft Entra ID ไม่ได้ตั้งแต่ {TextFormat.Moment(readAt)} บอตใช้รายชื่อเดิมไปก่อน ผู้ที่เพิ่งเปลี่ยนตำแหน่งอาจยังไม่ได้รับเรื่อง กรุณาตรวจสิทธิ GroupMember.Read.All",
                "The groups in Microsoft Entra ID have not been readable since then. The bot is using the last known members.");
        try
        {
            await _post.Post(readAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), Recipient.Administrators, clock.GetUtcNow, text.Localized(), cancellation);
        }
        catch (DeliveryException e)
        {
            NotTold(log, e.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not notify administrators of stale group members: {Why}")]
    private static partial void NotTold(ILogger logger, string why);
}
