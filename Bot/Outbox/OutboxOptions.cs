using System.ComponentModel.DataAnnotations;

namespace OnesqaBot.Bot.Outbox;

/// <summary>How effects are carried out. Setting section <c>Outbox</c>.</summary>
public sealed class OutboxOptions : IValidatableObject
{
    private static readonly TimeSpan ShortestLease = TimeSpan.FromSeconds(3);

    /// <summary>
    /// Name of this instance: no two that run at once may share it. By default each process has a name of its own, on
    /// whatever machine and after each start; what a dead one held is taken over when its lease ends. One that keeps its
    /// name over restarts takes back at its start what it held.
    /// </summary>
    public string Owner { get; set; } = "";

    /// <summary>How many effects are under way at once.</summary>
    [Range(1, 100)]
    public int AtOnce { get; set; } = 8;

    /// <summary>How long an effect belongs to the instance that took it; it is renewed while the instance lives.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>A message that could not be delivered for this long is given up.</summary>
    public TimeSpan DeliverWithin { get; set; } = TimeSpan.FromDays(3);

    /// <summary>Wait after the first failure; doubled after each further one, with jitter.</summary>
    public TimeSpan FirstRetry { get; set; } = TimeSpan.FromSeconds(1);

    public TimeSpan LongestRetry { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>A service that asks to be left alone for longer than this is asked again all the same.</summary>
    public TimeSpan LongestRetryAfter { get; set; } = TimeSpan.FromHours(1);

    /// <summary>An effect that failed for this long, whatever the failure, is given up and becomes a dead letter.</summary>
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromDays(30);

    /// <summary>An effect that failed this often in a row in a way that the program does not know is given up.</summary>
    [Range(1, 10_000)]
    public int MostUnexpectedFailures { get; set; } = 25;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Lease < ShortestLease) yield return new ValidationResult($"Outbox:Lease is {Lease}: at least {ShortestLease} are needed.", [nameof(Lease)]);
        if (FirstRetry <= TimeSpan.Zero) yield return new ValidationResult($"Outbox:FirstRetry is {FirstRetry}: it must be more than nothing.", [nameof(FirstRetry)]);
        if (LongestRetry < FirstRetry) yield return new ValidationResult($"Outbox:LongestRetry is {LongestRetry}: less than FirstRetry, {FirstRetry}.", [nameof(LongestRetry)]);
    }
}
