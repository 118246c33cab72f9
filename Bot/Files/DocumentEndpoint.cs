using OnesqaBot.Adapters.Local;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Files;

/// <summary>
/// GET /documents/2570-MOU-001/{document}: redirects to the document in its library, where the reader signs in. If the document
/// was changed after filing, shows a page that offers both versions.
/// </summary>
internal static partial class DocumentEndpoint
{
    public const string Prefix = "/documents";

    /// <summary>Limit for the version check, since someone is waiting for the document.</summary>
    private static readonly TimeSpan CheckTimeout = TimeSpan.FromSeconds(3);

    public static void MapDocuments(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(Prefix + "/{number}/{document}", Answer);

    private static async Task<IResult> Answer(
        HttpContext context, string number, string document, ICaseStore store, IDocuments documents, ILogger<DocumentLinks> log, CancellationToken cancellation)
    {
        context.Response.Protect();
        if (!CaseNumber.TryParse(number, out var @case) || (await store.Find(@case, cancellation))?.Case.FindDocument(document)?.Item is not { } item)
            return NoticePage.NoDocument().Result(StatusCodes.Status404NotFound);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(CheckTimeout);
        try
        {
            var versions = await documents.Versions(item, limit.Token);
            return versions.IsChanged ? Changed(item, versions).Result(StatusCodes.Status200OK) : Results.Redirect(item.Link.AbsoluteUri);
        }
        catch (Exception e) when (e is AdapterException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            NotTold(log, e, @case);
            return Results.Redirect(item.Link.AbsoluteUri);
        }
    }

    private static NoticePage Changed(FiledItem item, DocumentVersions versions)
    {
        var newest = (versions.Newest.AbsoluteUri, "เปิดฉบับล่าสุด");
        return new(
            "เอกสารนี้มีฉบับใหม่กว่าฉบับที่เสนอ",
            [
                $"มีผู้แก้ไข “{item.Name}” ในคลังเอกสารหลังจากส่งให้พิจารณา การพิจารณาจะบันทึกว่าใช้ฉบับที่เสนอ หากต้องการให้ใช้ฉบับใหม่ กรุณาส่งเรื่องกลับให้ผู้เสนอแนบฉบับใหม่",
                .. versions.Filed is null ? ["เปิดฉบับที่เสนอได้จากประวัติเวอร์ชันของเอกสาร"] : Array.Empty<string>(),
            ],
            "This document was changed after it was submitted. The decision records the submitted version.",
            versions.Filed is { } filed ? [(filed.AbsoluteUri, "เปิดฉบับที่เสนอ"), newest] : [newest]);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not check whether a document of {Case} was changed after filing; redirecting to the document itself")]
    private static partial void NotTold(ILogger logger, Exception exception, CaseNumber @case);
}
