using Azure.Monitor.OpenTelemetry.Exporter;
using OnesqaBot.Bot.Hosting;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace OnesqaBot.Bot.Telemetry;

/// <summary>Registers what the bot measures, and where that goes: nowhere, unless it is set.</summary>
internal static class TelemetryServices
{
    /// <summary>Setting: address of a collector that speaks OTLP. The other <c>OTEL_EXPORTER_OTLP_…</c> settings hold too.</summary>
    public const string Otlp = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Setting: connection string of Application Insights.</summary>
    public const string ApplicationInsights = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    /// <exception cref="StartException">A setting is none that can be exported to.</exception>
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

        // No instrumentation of requests and calls: their addresses hold names of files and ids of chats.
        var telemetry = services.AddOpenTelemetry()
            .ConfigureResource(r => r.AddService("onesqabot", serviceInstanceId: Environment.GetEnvironmentVariable("WEBSITE_INSTANCE_ID") ?? Environment.MachineName))
            .WithMetrics(metrics => metrics.AddMeter(Instruments.Name))
            .WithTracing(traces => traces.AddSource(Instruments.Name))
            .WithLogging(null, logs => logs.IncludeFormattedMessage = true);
        if (collector is not null) telemetry.UseOtlpExporter();
        if (insights is not null) telemetry.UseInsights(insights);
        // Every turn: the host's own span around a request is not recorded, and must not decide for what is inside it. Last,
        // because an exporter brings its own rule.
        telemetry.WithTracing(traces => traces.SetSampler(new AlwaysOnSampler()));
        services.AddHostedService<FinalExport>();
        return services;
    }

    private static void UseInsights(this IOpenTelemetryBuilder telemetry, string connection)
    {
        // The exporter would also tell its makers how it fares. It asks the environment only.
        foreach (var silenced in (string[])["APPLICATIONINSIGHTS_STATSBEAT_DISABLED", "APPLICATIONINSIGHTS_SDKSTATS_DISABLED", "APPLICATIONINSIGHTS_SDKSTATS_DISABLED_ALL"])
            Environment.SetEnvironmentVariable(silenced, "true");

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
        : throw new StartException($"ค่า {Otlp} ไม่ใช่ที่อยู่ แก้ไขเป็นเช่น http://127.0.0.1:4317 หรือลบออก (The setting {Otlp} is no address: write it like http://127.0.0.1:4317, or leave it out)");

    private static string? Connection(string? setting) =>
        string.IsNullOrWhiteSpace(setting) ? null
        : setting.Contains("InstrumentationKey=", StringComparison.OrdinalIgnoreCase) ? setting
        // The string lets its holder write into the workspace: it is not repeated.
        : throw new StartException($"ค่า {ApplicationInsights} ไม่ถูกต้อง คัดลอก Connection String จาก Application Insights ใหม่ หรือลบออก (The setting {ApplicationInsights} is no connection string: copy it anew from Application Insights, or leave it out)");
}
