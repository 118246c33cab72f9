using Microsoft.Extensions.Diagnostics.HealthChecks;
using OnesqaBot.Bot.Outbox;

namespace OnesqaBot.Bot.HealthChecks;

/// <summary>Whether effects are being carried out.</summary>
internal sealed class OutboxHealth(OutboxHeartbeat heartbeat) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        heartbeat.IsAlive
            ? HealthCheckResult.Healthy()
            : new HealthCheckResult(
                context.Registration.FailureStatus,
                "ตัวส่งการ์ดและเอกสารหยุดทำงาน ดูบันทึก แล้วเริ่มบอตใหม่ สิ่งที่ค้างอยู่ไม่สูญหาย "
                + "(The outbox is not being carried out: see the log, then start the bot again. Nothing that waits is lost)"));
}
