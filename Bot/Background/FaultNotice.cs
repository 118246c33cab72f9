using System.Globalization;
using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Tells the administrators' channel, once a day, which background work fails and which cases it skips.</summary>
internal sealed class FaultNotice(FaultIsolation isolation, IMemory memory, IMessenger messenger, OfficeNow office)
{
    /// <summary>A fault that lasts this long does not pass by itself.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);

    private const int MostNamed = 20;

    private readonly OncePost _post = new(memory, messenger, "background/faults");

    public async Task Post(CancellationToken cancellation)
    {
        var now = office.Get();
        var lasting = isolation.Current.Where(f => now.Now - f.Since >= Grace).ToList();
        if (lasting.Count == 0) return;
        try
        {
            await _post.Post(
                now.Today.ToString("O", CultureInfo.InvariantCulture), Address.Administrators, () => office.Now,
                () => Task.FromResult<CardMessage?>(new(NoticeCard.Draw(Text(lasting)).ToJson(), Text(lasting).Th)), cancellation);
        }
        catch (DeliveryException)
        {
            // No channel, or one that does not take it now: the log, the metric and the doctor tell.
        }
    }

    public static Bilingual Text(IReadOnlyList<Fault> faults)
    {
        var named = string.Join(", ", faults.Take(MostNamed).Select(f => f.Item.Length == 0 ? f.Work : $"{f.Work} {f.Item}")) + (faults.Count > MostNamed ? ", …" : "");
        return new(
            $"งานเบื้องหลังที่ยังทำไม่สำเร็จ: {named} งานอื่นทำต่อตามปกติ และบอตจะลองใหม่เอง กรุณาดูบันทึกการทำงาน",
            $"Background work that fails at present: {named}. Everything else goes on, and it is tried again. See the log.");
    }
}
