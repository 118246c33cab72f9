using System.Security.Cryptography;
using System.Text;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Links;

/// <summary>
/// Signs what links name, so that only links made by the bot work: a client fetches a picture or a form without signing in. The key is
/// shared by all instances.
/// </summary>
internal sealed class LinkSigner(IKeyValueStore store) : IHostedService
{
    private const int KeyBytes = 32;

    /// <summary>128 bits.</summary>
    private const int SignatureLength = 32;

    // The name is that of its first use; another would make links on cards already sent invalid.
    private readonly StoredValue<LinkKey> _stored = new(store, "templates/key");
    private byte[]? _key;

    public async Task StartAsync(CancellationToken cancellationToken) =>
        _key = Convert.FromHexString((await _stored.Change(before => before is null ? new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes))) : null, cancellationToken))!.Key);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Returns null before the host has started.</summary>
    public string? Sign(string name) => _key is { } key ? Sign(key, name) : null;

    /// <summary>Whether a link to that came from the bot.</summary>
    public bool IsSigned(string name, string? signature) =>
        _key is { } key && signature?.Length == SignatureLength && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Sign(key, name)), Encoding.UTF8.GetBytes(signature));

    private static string Sign(byte[] key, string name) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(name)))[..SignatureLength];

    internal sealed record LinkKey(string Key);
}
