using System.Net.Http.Headers;

namespace OnesqaBot.Adapters;

/// <summary>Reads how long a service asks to wait (<c>Retry-After</c>).</summary>
internal static class RetryAfter
{
    /// <returns>Null if it says nothing, or names a time that has passed.</returns>
    public static TimeSpan? Read(RetryConditionHeaderValue? header, TimeProvider clock) => header switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > clock.GetUtcNow() => date - clock.GetUtcNow(),
        _ => null,
    };

    /// <inheritdoc cref="Read(RetryConditionHeaderValue?, TimeProvider)"/>
    public static TimeSpan? Read(string? header, TimeProvider clock) =>
        RetryConditionHeaderValue.TryParse(header, out var value) ? Read(value, clock) : null;
}
