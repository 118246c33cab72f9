using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OnesqaBot.Bot.Telemetry;

/// <summary>
/// Stands before every logger, the host's and the libraries' too: an exception goes on without words that may be what
/// somebody wrote, for example the name of the file that could not be opened.
/// </summary>
internal sealed class RedactingLoggerFactory(LoggerFactory factory) : ILoggerFactory
{
    public ILogger CreateLogger(string categoryName) => new Contentless(factory.CreateLogger(categoryName));

    public void AddProvider(ILoggerProvider provider) => factory.AddProvider(provider);

    public void Dispose() => factory.Dispose();

    private sealed class Contentless(ILogger logger) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => logger.BeginScope(state);

        public bool IsEnabled(LogLevel logLevel) => logger.IsEnabled(logLevel);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (!logger.IsEnabled(logLevel)) return;
            logger.Log(logLevel, eventId, state, exception is null ? null : RedactedException.Redact(exception), formatter);
        }
    }
}

/// <summary>Puts it there.</summary>
internal static class RedactedLogging
{
    public static IServiceCollection KeepContentOutOfLogs(this IServiceCollection services) => services
        .AddSingleton<LoggerFactory>()
        .Replace(ServiceDescriptor.Singleton<ILoggerFactory, RedactingLoggerFactory>());
}
