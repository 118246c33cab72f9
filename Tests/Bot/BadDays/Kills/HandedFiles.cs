using System.Collections.Concurrent;
using System.Text;

namespace OnesqaBot.Bot.Tests.BadDays.Kills;

internal sealed record HandedFile(string Name, string Document, byte[] Content);

/// <summary>What the officers handed in, each with bytes of its own.</summary>
internal sealed class HandedFiles
{
    private readonly ConcurrentDictionary<string, HandedFile> _files = new(StringComparer.Ordinal);

    public IEnumerable<HandedFile> All => _files.Values;

    public HandedFile For(string partner, string step, string document)
    {
        var name = $"{partner} {step} {document.Length}.pdf";
        return _files.GetOrAdd(name, _ => new HandedFile(name, document, Bytes(name)));
    }

    // Larger than one write to the disk, so that a kill can fall between two.
    private static byte[] Bytes(string name)
    {
        var line = Encoding.UTF8.GetBytes(name + "\n");
        return [.. Enumerable.Repeat(line, 200_000 / line.Length).SelectMany(b => b)];
    }
}
