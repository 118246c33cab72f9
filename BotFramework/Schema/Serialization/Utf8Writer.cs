namespace Microsoft.Bot.Schema.Serialization;

/// <summary>
/// Text to UTF-8 in memory. A StreamWriter's buffers are several times as large as an activity, so each thread keeps
/// one writer for the next value; one that an exception stopped halfway is not kept.
/// </summary>
internal sealed class Utf8Writer : StreamWriter
{
    private const int MostKept = 64 * 1024;

    [ThreadStatic]
    private static Utf8Writer _spare;

    private Utf8Writer() : base(new MemoryStream(), BotJson.Utf8)
    {
    }

    public static Utf8Writer Take()
    {
        var writer = _spare ?? new Utf8Writer();
        _spare = null;
        return writer;
    }

    /// <summary>What was written; the writer must not be used any more.</summary>
    public byte[] Finish()
    {
        Flush();
        var bytes = (MemoryStream)BaseStream;
        var written = bytes.ToArray();
        if (bytes.Capacity <= MostKept)
        {
            bytes.SetLength(0);
            _spare = this;
        }

        return written;
    }
}
