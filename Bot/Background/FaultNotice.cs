using System.Globalization;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Copies;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Background;

/// <summary>Tells the administrators' channel, once a day, which background work fails, which cases it skips, and what was given up since the day before.</summary>
internal sealed class FaultNotice(FaultIsolation isolation, IOutbox outbox, IKeyValueStore store, MarkedMessenger messenger, OfficeContext office)
{
    /// <summary>A fault that lasts this long does not pass by itself.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);

    private const int MostNamed = 20;

    private readonly OncePerPeriodPost _post = new(store, messenger, "background/faults");

    public async Task Post(CancellationToken cancellation)
    {
        var now = office.Get();
        var lasting = isolation.Current.Where(f => now.Now - f.Since >= Grace).ToList();
        // The notice is posted once on each working day: what was given up after the last one, at the weekend too, is in this one.
        var since = ThaiTime.Midnight(now.Holidays.AddWorkingDays(now.Today, -1));
        var given = (await outbox.DeadLetters(MostNamed + 1, cancellation)).Where(l => l.GivenUpAt >= since).ToList();
        Bilingual[] told = [.. lasting.Count == 0 ? [] : new[] { Text(lasting) }, .. given.Count == 0 ? [] : new[] { GivenUp(given) }];
        if (told.Length == 0) return;
        var text = new Bilingual(string.Join(' ', told.Select(t => t.Th)), string.Join(' ', told.Select(t => t.En)));
        try
        {
            await _post.Post(now.Today.ToString("O", CultureInfo.InvariantCulture), Recipient.Administrators, () => office.Now, text, cancellation);
        }
        catch (DeliveryException)
        {
            // No channel, or one that does not take it now: the log, the metric and the doctor tell.
        }
    }

    private static Bilingual GivenUp(IReadOnlyList<DeadLetter> letters)
    {
        var named = string.Join(", ", letters.Take(MostNamed).Select(l => l.Case).Distinct()) + (letters.Count > MostNamed ? ", …" : "");
        return new($"ส่งการ์ดหรือจัดเก็บไม่สำเร็จและเลิกลองแล้ว ของเรื่อง {named} กรุณาพิมพ์ “ส่งไม่ถึง”", $"Given up, of {named}: type “undelivered” for the list.");
    }

    public static Bilingual Text(IReadOnlyList<Fault> faults)
    {
        var named = string.Join(", ", faults.Take(MostNamed).Select(f => f.Item.Length == 0 ? f.Work : $"{f.Work} {f.Item}")) + (faults.Count > MostNamed ? ", …" : "");
        return new(
            $"งานเบื้องหลังที่ยังทำไม่สำเร็จ: {named} งานอื่นทำต่อตามปกติ และบอตจะลองใหม่เอง กรุณาดูบันทึกการทำงาน",
            $"Background work that fails at present: {named}. Everything else goes on, and it is tried again. See the log.");
    }
}
