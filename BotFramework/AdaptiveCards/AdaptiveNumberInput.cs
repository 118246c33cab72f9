using System.ComponentModel;
using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Lets the reader enter a number.</summary>
public class AdaptiveNumberInput : AdaptiveInput
{
    public const string TypeName = "Input.Number";

    public AdaptiveNumberInput()
    {
    }

    [DefaultValue(double.NaN)]
    [JsonProperty("max", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public double Max { get; set; } = double.NaN;

    [DefaultValue(double.NaN)]
    [JsonProperty("min", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public double Min { get; set; } = double.NaN;

    [JsonProperty("placeholder", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Placeholder { get; set; }

    [JsonProperty("type", Order = -10)]
    public override string Type { get; set; } = TypeName;

    [DefaultValue(double.NaN)]
    [JsonProperty("value", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public double Value { get; set; } = double.NaN;

    /// <summary>What is shown where nothing can be entered.</summary>
    public override string GetNonInteractiveValue() => double.IsNaN(Value) ? Placeholder : Value.ToString(CultureInfo.InvariantCulture);
}
