using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OnesqaBot.Bot.Telemetry;

/// <summary>
/// Wraps every logger, including those of the host and libraries, and removes text from exceptions that may come from users,
/// such as the name of a file that could not be opened.
/// </summary>
internal sealed class RedactingLoggerFactory(LoggerFactory factory) : ILoggerFactory
{
    public ILogger CreateLogger(string categoryName) => new RedactingLogger(factory.CreateLogger(categoryName));

    public void AddProvider(ILoggerProvider provider) => factory.AddProvider(provider);

    public void Dispose() => factory.Dispose();

    private sealed class RedactingLogger(ILogger logger) : ILogger
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

/// <summary>Registers the redaction of logged exceptions.</summary>
internal static class RedactedLogging
{
    public static IServiceCollection KeepContentOutOfLogs(this IServiceCollection services) => services
        .AddSingleton<LoggerFactory>()
        .Replace(ServiceDescriptor.Singleton<ILoggerFactory, RedactingLoggerFactory>());
}
