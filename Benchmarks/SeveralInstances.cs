namespace OnesqaBot.Benchmarks;

internal static class SeveralInstances
{
    public static Task Report() => Task.CompletedTask;
}
