using Xunit;

namespace OnesqaBot.Adapters.Tests;

public sealed class RetryAfterTests
{
    [Theory]
    [InlineData("120", 120.0)]
    [InlineData("Mon, 23 Nov 2026 02:10:00 GMT", 600.0)]
    [InlineData("Mon, 23 Nov 2026 01:50:00 GMT", null)]
    [InlineData("soon", null)]
    [InlineData(null, null)]
    public void A_time_that_has_passed_says_nothing(string? header, double? seconds) => Assert.Equal(seconds, RetryAfter.Read(header, new Nine())?.TotalSeconds);

    private sealed class Nine : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 23, 2, 0, 0, TimeSpan.Zero);
    }
}
