using System.Net;
using System.Text;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Graph;

/// <summary>
/// Files a small document in the library twice and deletes it. Only a real write shows whether the bot has access and whether
/// the library keeps versions.
/// </summary>
internal sealed class LibraryCheck(GraphAccess graph, DocumentLibrary library) : IDiagnosticCheck
{
    public string Name => GraphTexts.Library;

    public string Fix => GraphTexts.CheckLibrary;

    private static readonly ItemPath Probe = new(["onesqabot-check.txt"]);

    public Task<IReadOnlyList<Finding>> Examine(CancellationToken cancellation) => graph.Ask<IReadOnlyList<Finding>>(
        async () =>
        {
            var drive = await library.Drive(cancellation);
            await Upload(drive, "1", cancellation);
            var item = await Upload(drive, "2", cancellation);
            try
            {
                return [.. await Inspect(drive, item, cancellation)];
            }
            finally
            {
                await graph.Client.Drives[drive].Items[item.Id].DeleteAsync(cancellationToken: cancellation);
            }
        },
        cancellation);

    private async Task<List<Finding>> Inspect(string drive, DriveItem item, CancellationToken cancellation)
    {
        var findings = new List<Finding> { Finding.Good(GraphTexts.LibraryWorks(library.Url.ToString())) };
        if (await graph.Client.Drives[drive].Items[item.Id].Versions.GetAsync(cancellationToken: cancellation) is not { Value.Count: > 1 })
        {
            findings.Add(new(FindingLevel.Bad, GraphTexts.NoVersions, GraphTexts.TurnOnVersions));
        }

        if (!await HasColumns(drive, item, cancellation))
        {
            findings.Add(new(FindingLevel.Warning, GraphTexts.NoColumns, GraphTexts.AddColumns(string.Join(", ", DocumentColumns.All))));
        }

        return findings;
    }

    private async Task<bool> HasColumns(string drive, DriveItem item, CancellationToken cancellation)
    {
        try
        {
            await graph.Client.Drives[drive].List.Items["item"].Fields.WithUrl($"{graph.BaseUrl}/drives/{drive}/items/{item.Id}/listItem/fields")
                .PatchAsync(new FieldValueSet { AdditionalData = DocumentColumns.All.ToDictionary(c => c, object (_) => "check") }, cancellationToken: cancellation);
            return true;
        }
        catch (ApiException e) when (e.Is(HttpStatusCode.BadRequest))
        {
            return false;
        }
    }

    private async Task<DriveItem> Upload(string drive, string text, CancellationToken cancellation) =>
        (await graph.Client.Drives[drive].Items[Probe.Name].Content.WithUrl($"{graph.BaseUrl}/{Probe.UrlIn(drive)}/content")
            .PutAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: cancellation))!;
}
