using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Diagnostics;

/// <summary>Writes to the store, reads it back and takes it away.</summary>
internal sealed class StoreCheck(IKeyValueStore store, IOutbox outbox, TimeProvider clock) : IDiagnosticCheck
{
    public Bilingual Name => new("ที่เก็บข้อมูล", "The store");

    public Bilingual Fix => new("ตรวจค่า Tables หรือโฟลเดอร์ Bot:DataFolder และสิทธิ Storage Table Data Contributor แล้วเริ่มบอตหนึ่งครั้งเพื่อสร้างตาราง", "Check Tables or Bot:DataFolder and the role Storage Table Data Contributor; start the bot once to make the table.");

    private static readonly TimeSpan Late = TimeSpan.FromMinutes(15);

    public async Task<IReadOnlyList<Finding>> Examine(CancellationToken cancellation)
    {
        var key = $"doctor/{Guid.NewGuid():N}";
        await store.Write(new Dictionary<string, KeyValueItem> { [key] = new("ok", null) }, cancellation);
        var read = await store.Read([key], cancellation);
        await store.Delete([key], cancellation);
        if (read.GetValueOrDefault(key)?.Text != "ok") throw new InvalidOperationException("What was written could not be read back.");
        var due = await outbox.NextDue(cancellation);
        return
        [
            Finding.Good("ที่เก็บข้อมูลอ่านและเขียนได้", "The store can be read and written."),
            due is { } since && clock.GetUtcNow() - since > Late
                ? new Finding(
                    FindingLevel.Bad, new("มีงานค้างส่งนานเกิน ๑๕ นาที", "Something has waited to be sent for more than 15 minutes."),
                    new("ดูบันทึกการทำงานว่ารายการใดล้มเหลว และบอตกำลังทำงานอยู่หรือไม่", "See the log, and whether the bot runs."))
                : Finding.Good("ไม่มีงานค้างส่ง", "Nothing waits to be sent."),
        ];
    }
}
