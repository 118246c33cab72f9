using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>Opens the file when the host starts: a broken one stops the bot then, not at somebody's first command.</summary>
internal sealed partial class StoreOpening(StoreFile file, ILogger<StoreOpening> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var version = file.Open();
        Opened(log, file.Path, version);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "Cases are kept in {File} (schema {Version})")]
    private static partial void Opened(ILogger logger, string file, int version);
}
