using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Year;

/// <summary>This year the procedure does not open by itself.</summary>
public sealed record RecurringSkip(string Reason, Signature By, DateTimeOffset At);
