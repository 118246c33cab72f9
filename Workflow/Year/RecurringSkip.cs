using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Year;

/// <summary>A decision not to open a recurring procedure automatically this year.</summary>
public sealed record RecurringSkip(string Reason, Signature By, DateTimeOffset At);
