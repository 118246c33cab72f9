using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using OnesqaBot.Adapters.Graph;
using OnesqaBot.Adapters.Local;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.Templates;

/// <summary>
/// The addresses of blank forms on cards. A file beside the procedures is served by the bot to whoever has its signed link; the key
/// is shared by all instances.
/// </summary>
internal sealed class TemplateLinks(IKeyValueStore store, TemplateFiles files, LibraryForms forms, IOptions<BotOptions> options, IOptions<GraphOptions> graph, IServiceProvider services) : IHostedService
{
    private const int KeyBytes = 32;

    /// <summary>128 bits.</summary>
    private const int SignatureLength = 32;

    private readonly StoredValue<LinkKey> _stored = new(store, "templates/key");
    private byte[]? _key;

    public async Task StartAsync(CancellationToken cancellationToken) =>
        _key = Convert.FromHexString((await _stored.Change(before => before is null ? new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes))) : null, cancellationToken))!.Key);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The address of a form; null if it has none here, or is known to be missing.</summary>
    public Uri? AddressOf(DocumentTemplate template) => template switch
    {
        DocumentTemplate.Address address => address.Link,
        DocumentTemplate.LibraryPath path when !forms.IsMissing(path.Path) => LibraryFiles.AddressOf(graph.Value.Library, path.Path),
        DocumentTemplate.File file when _key is { } key && files.Find(file.Name) is not null =>
            new($"{HostAddress.Resolve(options.Value.PublicUrl, services)}{TemplateEndpoint.Prefix}/{Uri.EscapeDataString(file.Name)}?key={Sign(key, file.Name)}"),
        _ => null,
    };

    /// <summary>Whether a link to the file came from the bot.</summary>
    public bool IsSigned(string name, string? signature) =>
        _key is { } key && signature?.Length == SignatureLength && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Sign(key, name)), Encoding.UTF8.GetBytes(signature));

    private static string Sign(byte[] key, string name) => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(name)))[..SignatureLength];

    internal sealed record LinkKey(string Key);
}
