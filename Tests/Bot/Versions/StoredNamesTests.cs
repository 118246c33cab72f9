using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OnesqaBot.Adapters;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Bot.Tests.Versions;

/// <summary>
/// What an earlier version wrote is read for years: every kind of event, effect and record, and every name in their JSON. Each
/// version's lie in <c>Fixtures</c>; <c>WRITE_FIXTURE=1</c> adds those of the present one.
/// </summary>
public sealed class StoredNamesTests
{
    private static readonly Type[] Unions = [typeof(CaseEvent), typeof(Effect), typeof(StoreRecord)];

    private static readonly Type[] Values = [typeof(RecordedEvent), typeof(CaseSummary), typeof(SentCard), typeof(Conversation)];

    public static TheoryData<string> Fixtures => [.. Fixture.All.Select(f => f.Name)];

    [Theory, MemberData(nameof(Fixtures))]
    public async Task Everything_that_the_version_wrote_is_read_with_all_its_names(string version)
    {
        foreach (var line in await File.ReadAllLinesAsync(new Fixture(version).Names))
        {
            var (type, json) = (line[..line.IndexOf(' ', StringComparison.Ordinal)], line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            var again = RoundTrip(Unions.Concat(Values).Single(t => t.Name == type), json);
            Holds(JsonNode.Parse(json), JsonNode.Parse(again), line);
        }
    }

    [Fact]
    public async Task The_newest_fixture_has_every_kind_that_this_version_writes()
    {
        var present = Lines();
        if (Fixture.IsWritten) await File.WriteAllLinesAsync(new Fixture(Fixture.Present).Names, present);
        var newest = (await File.ReadAllLinesAsync(Fixture.All[^1].Names)).Select(Kind).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(present.Select(Kind), k => !newest.Contains(k));
    }

    private static List<string> Lines() =>
    [
        .. Unions.SelectMany(union => union.GetCustomAttributes<JsonDerivedTypeAttribute>().Select(kind => Line(union, Sample.Create(kind.DerivedType)))),
        .. Values.Where(v => v != typeof(RecordedEvent)).Select(value => Line(value, Sample.Create(value))),
        Line(typeof(RecordedEvent), new RecordedEvent(1, "ก-1", Sampled<DateTimeOffset>(), Sampled<Signature>(), new CaseClosed())),
    ];

    private static T Sampled<T>() => (T)Sample.Create(typeof(T));

    private static string Line(Type type, object value) => $"{type.Name} {Write(type, value)}";

    /// <summary>Type and discriminator.</summary>
    private static string Kind(string line)
    {
        var json = JsonNode.Parse(line[line.IndexOf(' ', StringComparison.Ordinal)..])!.AsObject();
        return $"{line.Split(' ')[0]} {(string?)(json["type"] ?? json["kind"])}";
    }

    private static string RoundTrip(Type type, string json) => (string)typeof(StoredNamesTests).GetMethod(nameof(ReadAndWrite), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(type).Invoke(null, [json])!;

    private static string Write(Type type, object value) => (string)typeof(StoreJson).GetMethod(nameof(StoreJson.Write))!.MakeGenericMethod(type).Invoke(null, [value])!;

    private static string ReadAndWrite<T>(string json) => StoreJson.Write(StoreJson.Read<T>(json));

    /// <summary>Whatever stood in the old text stands in the new one; that may have more.</summary>
    private static void Holds(JsonNode? old, JsonNode? now, string line)
    {
        switch (old)
        {
            case JsonObject o:
                foreach (var (name, value) in o)
                {
                    Assert.True(now is JsonObject n && n.ContainsKey(name), $"{name} is lost of {line}");
                    Holds(value, now![name], line);
                }

                break;
            case JsonArray a:
                for (var i = 0; i < a.Count; i++) Holds(a[i], now!.AsArray()[i], line);
                break;
            default:
                Assert.Equal(old?.ToJsonString(), now?.ToJsonString());
                break;
        }
    }
}
