using System.ComponentModel.DataAnnotations;

namespace OnesqaBot.Bot.Outbox;

/// <summary>Settings of the outbox. Configuration section <c>Outbox</c>.</summary>
public sealed class OutboxOptions : IValidatableObject
{
    private static readonly TimeSpan ShortestLease = TimeSpan.FromSeconds(3);

    /// <summary>
    /// Name of this instance; instances that run at the same time must not share one. By default every process has a unique name,
    /// and the effects of a dead instance are taken over when their leases expire. An instance that keeps its name across
    /// restarts reclaims its effects at startup.
    /// </summary>
    public string Owner { get; set; } = "";

    /// <summary>Maximum number of effects carried out concurrently.</summary>
    [Range(1, 100)]
    public int AtOnce { get; set; } = 8;

    /// <summary>How long an effect belongs to the instance that claimed it; renewed while the instance is alive.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long delivery of a message is retried before it is given up.</summary>
    public TimeSpan DeliverWithin { get; set; } = TimeSpan.FromDays(3);

    /// <summary>Delay after the first failure; doubled after each further failure, with jitter.</summary>
    public TimeSpan FirstRetry { get; set; } = TimeSpan.FromSeconds(1);

    public TimeSpan LongestRetry { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Upper limit for the delay that a service may ask for.</summary>
    public TimeSpan LongestRetryAfter { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long an effect may keep failing, for any reason, before it becomes a dead letter.</summary>
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromDays(30);

    /// <summary>Number of consecutive unexpected failures after which an effect is given up.</summary>
    [Range(1, 10_000)]
    public int MostUnexpectedFailures { get; set; } = 25;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Lease < ShortestLease) yield return new ValidationResult($"Outbox:Lease is {Lease}; it must be at least {ShortestLease}.", [nameof(Lease)]);
        if (FirstRetry <= TimeSpan.Zero) yield return new ValidationResult($"Outbox:FirstRetry is {FirstRetry}; it must be greater than zero.", [nameof(FirstRetry)]);
        if (LongestRetry < FirstRetry) yield return new ValidationResult($"Outbox:LongestRetry is {LongestRetry}; it must not be less than FirstRetry, {FirstRetry}.", [nameof(LongestRetry)]);
    }
}
