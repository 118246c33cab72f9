using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Store;

/// <summary>What is kept of cases between two reads is never anything but what the store holds.</summary>
public sealed class CaseReaderTests
{
    private static readonly CaseNumber Number = Changes.Number(1);

    private readonly List<string> _parsed = [];
    private readonly CaseReader _reader;

    public CaseReaderTests() => _reader = new(text =>
    {
        _parsed.Add(text);
        return [StoreJson.Read<RecordedEvent>(text)];
    });

    [Fact]
    public void What_was_read_before_is_not_parsed_again_and_what_was_returned_stays_as_it_was()
    {
        var texts = Texts(Changes.Open(Number), Changes.HandIn(Number, 2, "f1"), Changes.Close(Number, 3));
        var first = _reader.Replay(Number, texts[..3])!;
        Assert.Equal(3, _parsed.Count);
        Assert.Same(first, _reader.Replay(Number, [.. texts[..3]]));
        Assert.Equal(3, _parsed.Count);

        var second = _reader.Replay(Number, texts)!;
        Assert.Equal(texts, _parsed);
        Assert.Equal((3, CaseStatus.Open), (first.Events.Count, first.Case.Status));
        Assert.Equal(Changes.Text(new CaseReader(Parse).Replay(Number, texts)!.Case), Changes.Text(second.Case));
        Assert.Equal(texts, second.Events.Select(StoreJson.Write));
    }

    [Fact]
    public void What_is_no_longer_in_the_store_or_was_changed_there_is_forgotten()
    {
        var texts = Texts(Changes.Open(Number), Changes.HandIn(Number, 2, "f1"));
        _reader.Replay(Number, texts);
        Assert.Equal(2, _reader.Replay(Number, texts[..2])!.Events.Count);
        Assert.Null(_reader.Replay(Number, []));
        Assert.Throws<UnreadableCaseException>(() => _reader.Replay(Number, [texts[0], "{", texts[2]]));
        var other = Texts(Changes.Open(Number, opener: "kanda"));
        Assert.Equal("kanda", _reader.Replay(Number, other)!.Case.OpenedBy.Person);
    }

    [Fact]
    public void More_cases_than_are_kept_are_read_as_well()
    {
        for (var round = 0; round < 2; round++)
        for (var running = 1; running <= CaseReader.MostKept + 5; running++)
            Assert.Equal(Changes.Number(running), _reader.Replay(Changes.Number(running), Texts(Changes.Open(Changes.Number(running))))!.Case.Number);
    }

    private static IEnumerable<RecordedEvent> Parse(string text) => [StoreJson.Read<RecordedEvent>(text)];

    private static List<string> Texts(params CaseChange[] changes) => [.. changes.SelectMany(c => c.Events).Select(StoreJson.Write)];
}
