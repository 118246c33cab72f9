using Microsoft.Extensions.Options;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Files;

/// <summary>
/// Creates the document links on cards. If documents can be changed after filing, the links go through the bot
/// (<see cref="DocumentEndpoint"/>), so that approvers read the version on record.
/// </summary>
internal sealed class DocumentLinks(IDocuments documents, IOptions<BotOptions> options)
{
    // Without a public address, browsers cannot reach the bot, so the document's own link is used.
    private readonly string? _base = documents.CanChange && options.Value.PublicUrl is { Length: > 0 } url ? url.TrimEnd('/') : null;

    public StoredCase In(StoredCase stored)
    {
        if (_base is null || stored.Case.Documents.All(d => d.Item is null)) return stored;
        return stored with { Case = stored.Case with { Documents = [.. stored.Case.Documents.Select(d => d.Item is { } item ? d with { Item = item with { Link = To(stored.Case.Number, d) } } : d)] } };
    }

    private Uri To(CaseNumber number, CaseDocument document) => new($"{_base}{DocumentEndpoint.Prefix}/{number}/{Uri.EscapeDataString(document.Id)}");
}
