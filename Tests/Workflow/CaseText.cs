using System.Text.Encodings.Web;
using System.Text.Json;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Cases and events as JSON: how they are kept, and how two of them are compared in depth.</summary>
internal static class CaseText
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>A state in depth; sets in the order of their text.</summary>
    public static string State(Case? state) => state is null ? "" : string.Join('\n',
        Write(state with { Commands = [], Unreachable = [], Rejected = [] }),
        string.Join(',', state.Commands.Select(c => $"{c.Person} {c.Id}").Order(StringComparer.Ordinal)),
        string.Join(',', state.Unreachable.Order(StringComparer.Ordinal)),
        string.Join(',', state.Rejected.Order(StringComparer.Ordinal)));

    /// <summary>What comes back after it was written and read.</summary>
    public static T RoundTrip<T>(T value) => JsonSerializer.Deserialize<T>(Write(value), Options)!;
}
