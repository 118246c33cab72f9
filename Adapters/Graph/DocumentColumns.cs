using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Graph;

/// <summary>
/// The custom columns of the library. People filter by them, and the bot recognizes by the key what it has already filed.
/// Documents can be filed in a library without these columns too.
/// </summary>
internal sealed partial class DocumentColumns(GraphAccess graph, ILogger<DocumentColumns> log)
{
    public const string Case = "OnesqaCase", Procedure = "OnesqaProcedure", Row = "OnesqaRow", Key = "OnesqaKey", Sha256 = "OnesqaSha256";

    public static readonly IReadOnlyList<string> All = [Case, Procedure, Row, Key, Sha256];

    private int _warned;

    public static string? Read(DriveItem item, string column) =>
        item.ListItem?.Fields?.AdditionalData.TryGetValue(column, out var value) == true ? value?.ToString() : null;

    public async Task Write(string drive, DriveItem item, DocumentPlace place, string key, string sha256, CancellationToken cancellation)
    {
        var fields = new FieldValueSet
        {
            AdditionalData = new Dictionary<string, object>
            {
                [Case] = place.Case.ToString(), [Procedure] = place.Procedure, [Row] = place.Folder, [Key] = key, [Sha256] = sha256,
            },
        };
        try
        {
            // The SDK reaches fields only through the list; addressing the item directly saves looking up the list.
            var url = $"{graph.BaseUrl}/drives/{drive}/items/{item.Id}/listItem/fields";
            await graph.Client.Drives[drive].List.Items["item"].Fields.WithUrl(url).PatchAsync(fields, cancellationToken: cancellation);
        }
        catch (ApiException e) when (e.Is(HttpStatusCode.BadRequest))
        {
            if (Interlocked.Exchange(ref _warned, 1) == 0) Missing(log, Case, Procedure, Row, Key, Sha256);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The library lacks one of the columns {Case}, {Procedure}, {Row}, {Key}, {Sha256}: documents are filed without them (see docs/administration.md)")]
    private static partial void Missing(ILogger logger, string @case, string procedure, string row, string key, string sha256);
}
