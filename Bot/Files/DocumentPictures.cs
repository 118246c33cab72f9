using Microsoft.Extensions.Options;
using OnesqaBot.Adapters.Local;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Links;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Files;

/// <summary>
/// Keeps small pictures of documents that are pictures themselves, and gives them addresses for cards. A client fetches what a card
/// shows without signing in, so an address is signed, and serves nothing once the case is closed.
/// </summary>
internal sealed partial class DocumentPictures(
    IKeyValueStore store, ICaseStore cases, LinkSigner signer, IOptions<DocumentTypesOptions> types, IOptions<BotOptions> bot, IServiceProvider services, ILogger<DocumentPictures> log)
{
    public const string Type = "image/jpeg";

    /// <summary>Returns whether there is a picture of the file now.</summary>
    /// <param name="key">Of the document among all: case and document.</param>
    public async Task<bool> Save(string key, Stream content, string name, CancellationToken cancellation)
    {
        if (!types.Value.Pictures || Draw(content, name) is not { } picture) return false;
        await Stored(key).Write(new(Convert.ToBase64String(picture)), cancellation);
        return true;
    }

    public Uri? AddressOf(CaseNumber number, string document) => signer.Sign(Name($"{number}/{document}")) is { } signature
        ? new($"{HostAddress.Resolve(bot.Value.PublicUrl, services)}{PictureEndpoint.Prefix}/{number}/{Uri.EscapeDataString(document)}?key={signature}")
        : null;

    /// <summary>Returns the picture if the address came from the bot and the case is still open.</summary>
    public async Task<byte[]?> Find(CaseNumber number, string document, string? signature, CancellationToken cancellation)
    {
        var key = $"{number}/{document}";
        if (!signer.IsSigned(Name(key), signature)) return null;
        var stored = await cases.Find(number, cancellation);
        if (stored?.Case is not { Status: CaseStatus.Open } || stored.Case.FindDocument(document) is not { Counts: true }) return null;
        return await Stored(key).Read(cancellation) is { } picture ? Convert.FromBase64String(picture.Jpeg) : null;
    }

    private byte[]? Draw(Stream content, string name)
    {
        try
        {
            return DocumentPicture.Draw(content, name);
        }
        catch (Exception e) when (e is IOException or ArgumentException or InvalidOperationException)
        {
            NotDrawn(log, e);
            return null;
        }
    }

    private StoredValue<Picture> Stored(string key) => new(store, Name(key));

    private static string Name(string key) => $"picture/{key}";

    internal sealed record Picture(string Jpeg);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not render a document preview; its card is sent without one")]
    private static partial void NotDrawn(ILogger logger, Exception exception);
}
