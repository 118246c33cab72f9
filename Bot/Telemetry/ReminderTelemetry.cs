namespace OnesqaBot.Bot;

/// <summary>Counts reminders, for the sweep that sends them.</summary>
internal sealed class ReminderTelemetry(Signals signals)
{
    public void Sent(int many = 1) => signals.RemindersSent.Add(many);
}
