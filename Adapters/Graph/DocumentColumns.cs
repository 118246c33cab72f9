using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Graph;

/// <summary>
/// What the library's columns say of a document, for people who filter by it and for the bot, which knows by its key what it has
/// filed. A library without the columns takes documents all the same.
/// </summary>
internal sealed partial class DocumentColumns(GraphAccess graph, ILogger<DocumentColumns> log)
{
    public const string Case = "OnesqaCase", Procedure = "OnesqaProcedure", Row = "OnesqaRow", Key = "OnesqaKey", Sha256 = "OnesqaSha256";

    public static readonly IReadOnlyList<string> All = [Case, Procedure, Row, Key, Sha256];

    private int _told;

    public static string? Read(DriveItem item, string column) =>
        item.ListItem?.Fields?.AdditionalData.TryGetValue(column, out var value) == true ? value?.ToString() : null;

    public async Task Write(string drive, DriveItem item, DocumentPlace place, string key, string sha256, CancellationToken cancellation)
    {
        var fields = new FieldValueSet
        {
            AdditionalData = new Dictionary<string, object>
            {
                [Case] = place.Case.ToString(), [Procedure] = place.Procedure, [Row] = place.Row, [Key] = key, [Sha256] = sha256,
            },
        };
        try
        {
            // The SDK knows fields by way of the list; the item's own address spares looking the list up.
            var url = $"{graph.BaseUrl}/drives/{drive}/items/{item.Id}/listItem/fields";
            await graph.Client.Drives[drive].List.Items["item"].Fields.WithUrl(url).PatchAsync(fields, cancellationToken: cancellation);
        }
        catch (ApiException e) when (e.Is(HttpStatusCode.BadRequest))
        {
            if (Interlocked.Exchange(ref _told, 1) == 0) Missing(log, Case, Procedure, Row, Key, Sha256);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The library lacks the columns {Case}, {Procedure}, {Row}, {Key}, {Sha256}: documents are filed without them (docs/administration.md)")]
    private static partial void Missing(ILogger logger, string @case, string procedure, string row, string key, string sha256);
}
