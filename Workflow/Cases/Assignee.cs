using System.Text.Json;
using System.Text.Json.Serialization;

namespace OnesqaBot.Workflow.Cases;

/// <summary>Who is expected to act: a position of the office, a respondent of a collection, or a person by name. A closed set.</summary>
[JsonConverter(typeof(AssigneeJson))]
public abstract record Assignee
{
    private Assignee()
    {
    }

    /// <summary>Everyone who holds the position, acts in it or stands in for it.</summary>
    public sealed record Position(string Key) : Assignee;

    /// <summary>A unit that answers a collection; its position acts for it.</summary>
    public sealed record Unit(string Key) : Assignee;

    /// <summary>A participant who answers a collection.</summary>
    /// <param name="Person">Key of the person.</param>
    public sealed record Participant(string Person) : Assignee;

    /// <summary>A person to whom a step was given by name.</summary>
    /// <param name="Person">Key of the person.</param>
    public sealed record Named(string Person) : Assignee;

    /// <summary>One that only a newer version knows, which runs alongside. Kept as it was stored; nobody here acts for it.</summary>
    public sealed record Unknown(string Text) : Assignee;

    /// <summary>Parses the stored form written by <see cref="ToString"/>.</summary>
    public static Assignee Parse(string text) => text.Split(':', 2) switch
    {
        ["position", var key] => new Position(key),
        ["unit", var key] => new Unit(key),
        ["person", var person] => new Participant(person),
        ["named", var person] => new Named(person),
        _ => new Unknown(text),
    };

    /// <summary>The stored form.</summary>
    public sealed override string ToString() => this switch
    {
        Position position => $"position:{position.Key}",
        Unit unit => $"unit:{unit.Key}",
        Participant participant => $"person:{participant.Person}",
        Named named => $"named:{named.Person}",
        Unknown unknown => unknown.Text,
        _ => throw new InvalidOperationException($"{GetType().Name} has no stored form."),
    };
}

internal sealed class AssigneeJson : JsonConverter<Assignee>
{
    public override Assignee Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Assignee.Parse(reader.GetString() ?? throw new JsonException("An assignee is a text."));

    public override void Write(Utf8JsonWriter writer, Assignee value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
