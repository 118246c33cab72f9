namespace OnesqaBot.Simulator;

/// <summary>For a server inside the program: signals end the whole program, and the server's owner disposes it.</summary>
internal sealed class NoLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
