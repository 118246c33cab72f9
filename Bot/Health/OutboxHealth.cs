using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace OnesqaBot.Bot;

/// <summary>Whether effects are being carried out.</summary>
internal sealed class OutboxHealth(OutboxPulse pulse) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        pulse.IsAlive
            ? HealthCheckResult.Healthy()
            : new HealthCheckResult(
                context.Registration.FailureStatus,
                "ตัวส่งการ์ดและเอกสารหยุดทำงาน ดูบันทึก แล้วเริ่มบอตใหม่ สิ่งที่ค้างอยู่ไม่สูญหาย "
                + "(The outbox is not being carried out: see the log, then start the bot again. Nothing that waits is lost)"));
}
