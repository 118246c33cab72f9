using System.IO.Compression;
using System.Text;
using OnesqaBot.Bot.Files;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Editions;

/// <summary>Reads the procedures in files that an administrator sent: YAML files, or a zip that contains nothing else.</summary>
internal sealed class EditionFiles(IIncomingFiles incoming)
{
    /// <summary>Largest YAML file; the handbook's largest has about 40 KB.</summary>
    private const int MaxBytes = 1024 * 1024;

    private const int MaxEntries = 64;

    /// <summary>Strict, so that a file in another encoding is refused instead of adopted with broken Thai.</summary>
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether all files of a message may be procedures, by their names.</summary>
    public static bool MayBeIn(IReadOnlyList<OfferedFile> files) =>
        files.Count > 0 && files.All(f => !f.IsPasted && (IsYaml(f.Name) || IsZip(f.Name)));

    /// <returns>Null if a zip contains anything but YAML files: then it is a document.</returns>
    /// <exception cref="IncomingFileException">A file could not be fetched.</exception>
    /// <exception cref="InvalidDataException">A file is too large, not UTF-8, or no zip. The message names the file.</exception>
    public async Task<IReadOnlyList<DefinitionSource>?> Read(string message, IReadOnlyList<OfferedFile> files, CancellationToken cancellation)
    {
        var sources = new List<DefinitionSource>();
        foreach (var file in files)
        {
            var key = $"edition/{message}/{file.Id}";
            try
            {
                await incoming.Fetch(key, file.Source, cancellation);
                await using var content = incoming.Open(key);
                if (IsYaml(file.Name)) sources.Add(await Source(file.Name, content, cancellation));
                else if (await InZip(content, file.Name, cancellation) is { } inside) sources.AddRange(inside);
                else return null;
            }
            finally
            {
                incoming.Discard(key);
            }
        }

        return sources;
    }

    private static async Task<List<DefinitionSource>?> InZip(Stream content, string name, CancellationToken cancellation)
    {
        try
        {
            await using var zip = new ZipArchive(content, ZipArchiveMode.Read);
            var entries = zip.Entries.Where(e => e.Name.Length > 0 && !e.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)).ToList();
            if (entries.Count is 0 or > MaxEntries || !entries.TrueForAll(e => IsYaml(e.Name))) return null;
            var sources = new List<DefinitionSource>();
            foreach (var entry in entries)
            {
                await using var text = await entry.OpenAsync(cancellation);
                sources.Add(await Source(entry.Name, text, cancellation));
            }

            return sources;
        }
        catch (InvalidDataException e) when (e.Message != name)
        {
            throw new InvalidDataException(name, e);
        }
    }

    private static async Task<DefinitionSource> Source(string name, Stream content, CancellationToken cancellation)
    {
        // A zip's declared sizes may lie, so what is read is counted.
        var buffer = new byte[MaxBytes + 1];
        var length = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        if (length > MaxBytes) throw new InvalidDataException(name);
        try
        {
            return new(name, Utf8.GetString(buffer, 0, length).TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException e)
        {
            throw new InvalidDataException(name, e);
        }
    }

    private static bool IsYaml(string name) => HasType(name, ".yaml") || HasType(name, ".yml");

    private static bool IsZip(string name) => HasType(name, ".zip");

    private static bool HasType(string name, string type) => name.EndsWith(type, StringComparison.OrdinalIgnoreCase);
}
