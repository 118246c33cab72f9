using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.StaticFiles;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Bot.Tab;

/// <summary>
/// The files of the tab's page, out of this assembly. Their addresses contain <see cref="Version"/>, so that a phone keeps them
/// until the next release and never mixes two.
/// </summary>
internal sealed class TabAssets
{
    private const string Folder = "tab/";
    private const string VersionPlace = "{version}";

    private readonly FrozenDictionary<string, TabAsset> _files;

    public TabAssets()
    {
        var types = new FileExtensionContentTypeProvider();
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var name in typeof(TabAssets).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal))) files.Add(name[Folder.Length..], Read(name));
        foreach (var language in Enum.GetValues<Language>()) files.Add($"words.{language.Tag()}.json", TabWords.Write(language));
        Version = Convert.ToHexStringLower(SHA256.HashData([.. files.SelectMany(f => Encoding.UTF8.GetBytes(f.Key).Concat(f.Value))]))[..12];
        _files = files.ToFrozenDictionary(f => f.Key, f => Create(types, f.Key, f.Value), StringComparer.Ordinal);
    }

    /// <summary>Changes with any of the files.</summary>
    public string Version { get; }

    /// <param name="path">Path within the page's folder, such as <c>js/main.js</c>.</param>
    public TabAsset? Find(string path) => _files.GetValueOrDefault(path);

    private TabAsset Create(FileExtensionContentTypeProvider types, string name, byte[] content)
    {
        if (!types.TryGetContentType(name, out var type)) type = "application/octet-stream";
        if (name.EndsWith(".html", StringComparison.Ordinal)) content = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content).Replace(VersionPlace, Version, StringComparison.Ordinal));
        return new(content, Compressed(content), type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type);
    }

    private static byte[] Read(string resource)
    {
        using var stream = typeof(TabAssets).Assembly.GetManifestResourceStream(resource)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static byte[] Compressed(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Optimal)) brotli.Write(content);
        return compressed.ToArray();
    }
}

/// <param name="Compressed">The content in Brotli.</param>
internal sealed record TabAsset(byte[] Content, byte[] Compressed, string Type);
