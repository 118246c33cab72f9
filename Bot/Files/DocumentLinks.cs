using Microsoft.Extensions.Options;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Files;

/// <summary>
/// Links under which a card's documents open. Where people can change a document after it was filed, they lead over the bot
/// (<see cref="DocumentEndpoint"/>), so that whoever decides reads the version that the record names.
/// </summary>
internal sealed class DocumentLinks(IDocuments documents, IOptions<BotOptions> options)
{
    // Without an address of its own the bot cannot be reached by a browser; then the document's own link is the best there is.
    private readonly string? _base = documents.CanChange && options.Value.PublicUrl is { Length: > 0 } url ? url.TrimEnd('/') : null;

    public StoredCase In(StoredCase stored)
    {
        if (_base is null || stored.Case.Documents.All(d => d.Item is null)) return stored;
        return stored with { Case = stored.Case with { Documents = [.. stored.Case.Documents.Select(d => d.Item is { } item ? d with { Item = item with { Link = To(stored.Case.Number, d) } } : d)] } };
    }

    private Uri To(CaseNumber number, CaseDocument document) => new($"{_base}{DocumentEndpoint.Prefix}/{number}/{Uri.EscapeDataString(document.Id)}");
}
