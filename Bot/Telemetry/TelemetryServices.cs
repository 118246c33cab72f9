using Azure.Monitor.OpenTelemetry.Exporter;
using OnesqaBot.Bot.Hosting;
using OpenTelemetry;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace OnesqaBot.Bot.Telemetry;

/// <summary>Registers telemetry. Nothing is exported unless an exporter is configured.</summary>
internal static class TelemetryServices
{
    /// <summary>Setting: address of an OTLP collector. The other <c>OTEL_EXPORTER_OTLP_…</c> settings apply too.</summary>
    public const string Otlp = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Setting: connection string of Application Insights.</summary>
    public const string ApplicationInsights = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    /// <exception cref="StartException">An exporter setting is invalid.</exception>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration settings)
    {
        services
            .AddSingleton<OutboxAge>()
            .AddSingleton<Instruments>()
            .AddSingleton<TurnTelemetry>()
            .AddSingleton<DecisionTelemetry>()
            .AddSingleton<EffectTelemetry>()
            .AddSingleton<ReminderTelemetry>()
            .KeepContentOutOfLogs();

        var (collector, insights) = (Address(settings[Otlp]), Connection(settings[ApplicationInsights]));
        if (collector is null && insights is null) return services;

        // No HTTP instrumentation: URLs contain file names and chat ids.
        var telemetry = services.AddOpenTelemetry()
            .ConfigureResource(r => r.AddService("onesqabot", serviceInstanceId: Environment.GetEnvironmentVariable("WEBSITE_INSTANCE_ID") ?? Environment.MachineName))
            .WithMetrics(metrics => metrics.AddMeter(Instruments.Name))
            .WithTracing(traces => traces.AddSource(Instruments.Name))
            .WithLogging(null, logs => logs.IncludeFormattedMessage = true);
        if (collector is not null) telemetry.UseOtlpExporter();
        if (insights is not null) telemetry.UseInsights(insights);
        // Sample every turn: the host's span around a request is not recorded and must not decide for its children. Set last,
        // because an exporter installs its own sampler.
        telemetry.WithTracing(traces => traces.SetSampler(new AlwaysOnSampler()));
        services.AddHostedService<FinalExport>();
        return services;
    }

    private static void UseInsights(this IOpenTelemetryBuilder telemetry, string connection)
    {
        // The exporter also reports statistics to its vendor, and only environment variables can disable that.
        foreach (var variable in (string[])["APPLICATIONINSIGHTS_STATSBEAT_DISABLED", "APPLICATIONINSIGHTS_SDKSTATS_DISABLED", "APPLICATIONINSIGHTS_SDKSTATS_DISABLED_ALL"])
            Environment.SetEnvironmentVariable(variable, "true");

        void Configure(AzureMonitorExporterOptions options)
        {
            options.ConnectionString = connection;
            options.SamplingRatio = 1;
            options.TracesPerSecond = null;
            options.EnableLiveMetrics = false;
        }

        telemetry.WithMetrics(m => m.AddAzureMonitorMetricExporter(Configure))
            .WithTracing(t => t.AddAzureMonitorTraceExporter(Configure))
            .WithLogging(l => l.AddAzureMonitorLogExporter(Configure));
    }

    private static string? Address(string? setting) =>
        string.IsNullOrWhiteSpace(setting) ? null
        : Uri.TryCreate(setting, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? setting
        : throw new StartException($"The setting {Otlp} is not a valid address: use one like http://127.0.0.1:4317, or leave it out");

    private static string? Connection(string? setting) =>
        string.IsNullOrWhiteSpace(setting) ? null
        : setting.Contains("InstrumentationKey=", StringComparison.OrdinalIgnoreCase) ? setting
        // Not echoed: the connection string grants write access to the workspace.
        : throw new StartException($"The setting {ApplicationInsights} is not a valid connection string: copy it again from Application Insights, or leave it out");
}
