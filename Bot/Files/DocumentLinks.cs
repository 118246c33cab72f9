using Microsoft.Extensions.Options;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Files;

/// <summary>
/// Creates the document links on cards. If documents can be changed after filing, the links go through the bot
/// (<see cref="DocumentEndpoint"/>), so that approvers read the version on record. Pictures of documents get theirs here, too.
/// </summary>
internal sealed class DocumentLinks(IDocuments documents, DocumentPictures pictures, IOptions<BotOptions> options)
{
    // Without a public address, browsers cannot reach the bot, so the document's own link is used.
    private readonly string? _base = documents.CanChange && options.Value.PublicUrl is { Length: > 0 } url ? url.TrimEnd('/') : null;

    public StoredCase AddLinks(StoredCase stored)
    {
        if (stored.Case.Documents.All(d => d.Item is null || (_base is null && !d.Item.IsPictured))) return stored;
        return stored with { Case = stored.Case with { Documents = [.. stored.Case.Documents.Select(d => d.Item is { } item ? d with { Item = AddLinks(item, stored.Case, d) } : d)] } };
    }

    private FiledItem AddLinks(FiledItem item, Case @case, CaseDocument document) => item with
    {
        Link = _base is null ? item.Link : new($"{_base}{DocumentEndpoint.Prefix}/{@case.Number}/{Uri.EscapeDataString(document.Id)}"),
        Picture = item.IsPictured ? pictures.AddressOf(@case.Number, document.Id) : null,
    };
}
