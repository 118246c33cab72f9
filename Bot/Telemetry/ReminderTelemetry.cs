namespace OnesqaBot.Bot.Telemetry;

/// <summary>Counts the reminders that the sweep sends.</summary>
internal sealed class ReminderTelemetry(Instruments instruments)
{
    public void Sent(int count = 1) => instruments.RemindersSent.Add(count);
}
