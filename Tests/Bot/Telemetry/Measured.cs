using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Telemetry;
using OnesqaBot.Tests.Support;

namespace OnesqaBot.Bot.Tests.Telemetry;

/// <summary>What one bot measures; others may run beside it in this process.</summary>
internal sealed class Measured : IDisposable
{
    private readonly MeterListener _meters = new();
    private readonly ActivityListener _traces;
    private readonly Lock _gate = new();
    private readonly List<(string Name, double Value, Dictionary<string, object?> Tags)> _values = [];
    private readonly List<Activity> _spans = [];

    public Measured(Office office)
    {
        var factory = office.Services.GetRequiredService<IMeterFactory>();
        var source = office.Services.GetRequiredService<Instruments>().Traces;
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == Instruments.Name && instrument.Meter.Scope == factory) listener.EnableMeasurementEvents(instrument);
        };
        _meters.SetMeasurementEventCallback<long>((i, value, tags, _) => Record(i, value, tags));
        _meters.SetMeasurementEventCallback<double>((i, value, tags, _) => Record(i, value, tags));
        _meters.Start();
        _traces = new ActivityListener
        {
            ShouldListenTo = s => ReferenceEquals(s, source),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span => { lock (_gate) _spans.Add(span); },
        };
        ActivitySource.AddActivityListener(_traces);
    }

    /// <summary>Names of all instruments that have told a value.</summary>
    public IReadOnlyList<string> Names => [.. Values().Select(v => v.Name).Distinct()];

    public IReadOnlyList<Activity> Spans(string name)
    {
        lock (_gate) return [.. _spans.Where(s => s.OperationName == name)];
    }

    /// <summary>The newest value of an instrument that is looked at.</summary>
    public double Latest(string name) => Values().Last(v => v.Name == name).Value;

    /// <summary>Waits until a count is that: an effect is struck off a moment before it is counted.</summary>
    public Task Reaches(string name, double value) =>
        Eventually.Holds(() => Task.FromResult(Latest(name) == value), () => $"{name} is {value}; it is {Latest(name)}");

    /// <summary>The sum of a counter's values with these tags.</summary>
    public double Sum(string name, params (string Key, string Value)[] tags) =>
        Values().Where(v => v.Name == name && tags.All(t => t.Value.Equals(v.Tags.GetValueOrDefault(t.Key)))).Sum(v => v.Value);

    public IReadOnlyList<double> All(string name) => [.. Values().Where(v => v.Name == name).Select(v => v.Value)];

    public void Dispose()
    {
        _meters.Dispose();
        _traces.Dispose();
    }

    private List<(string Name, double Value, Dictionary<string, object?> Tags)> Values()
    {
        _meters.RecordObservableInstruments();
        lock (_gate) return [.. _values];
    }

    private void Record(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        lock (_gate) _values.Add((instrument.Name, value, new Dictionary<string, object?>(tags.ToArray())));
    }
}
