namespace OnesqaBot.Bot.Telemetry;

/// <summary>Counts reminders, for the sweep that sends them.</summary>
internal sealed class ReminderTelemetry(Instruments instruments)
{
    public void Sent(int many = 1) => instruments.RemindersSent.Add(many);
}
