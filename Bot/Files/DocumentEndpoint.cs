using OnesqaBot.Adapters.Local;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>
/// GET /documents/2570-MOU-001/{document}: leads to the document where it is kept, which asks the reader to sign in. Where it
/// was changed after it was filed, a page says so and offers both versions.
/// </summary>
internal static partial class DocumentEndpoint
{
    public const string Prefix = "/documents";

    public static void MapDocuments(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(Prefix + "/{number}/{document}", Answer);

    private static async Task<IResult> Answer(
        HttpContext context, string number, string document, ICaseStore store, IDocuments documents, ILogger<DocumentLinks> log, CancellationToken cancellation)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        if (!CaseNumber.TryParse(number, out var @case) || (await store.Find(@case, cancellation))?.Case.Document(document)?.Item is not { } item)
            return Page(Nothing, StatusCodes.Status404NotFound);
        try
        {
            var versions = await documents.Versions(item, cancellation);
            return versions.Newest == item.Link && versions.Filed is null ? Results.Redirect(item.Link.AbsoluteUri)
                : versions.Filed is { } filed ? Page(Newer(item, filed, versions.Newest), StatusCodes.Status200OK)
                : Page(NewerOnly(item, versions.Newest), StatusCodes.Status200OK);
        }
        catch (AdapterException e)
        {
            NotTold(log, e, @case);
            return Results.Redirect(item.Link.AbsoluteUri);
        }
    }

    private static readonly NoticePage Nothing = new(
        "ไม่พบเอกสารนี้",
        ["ลิงก์อาจถูกคัดลอกมาไม่ครบ", "เปิดลิงก์ล่าสุดได้จากการ์ดของเรื่อง: เปิดแชตส่วนตัวกับ OnesqaBot ใน Microsoft Teams แล้วพิมพ์ “สถานะ” ตามด้วยเลขที่เรื่อง"],
        "There is no such document. For the present link, type “status” and the case number in your personal chat with OnesqaBot in Microsoft Teams.");

    private static NoticePage Newer(FiledItem item, Uri filed, Uri newest) => new(
        "เอกสารนี้มีฉบับใหม่กว่าฉบับที่เสนอ",
        [$"มีผู้แก้ไข “{item.Name}” ในคลังเอกสารหลังจากส่งให้พิจารณา การพิจารณาจะบันทึกว่าใช้ฉบับที่เสนอ หากต้องการให้ใช้ฉบับใหม่ กรุณาส่งเรื่องกลับให้ผู้เสนอแนบฉบับใหม่"],
        "This document was changed after it was submitted. The decision records the submitted version.",
        (filed.AbsoluteUri, "เปิดฉบับที่เสนอ"), (newest.AbsoluteUri, "เปิดฉบับล่าสุด"));

    private static NoticePage NewerOnly(FiledItem item, Uri newest) => new(
        "เอกสารนี้มีฉบับใหม่กว่าฉบับที่เสนอ",
        [$"มีผู้แก้ไข “{item.Name}” ในคลังเอกสารหลังจากส่งให้พิจารณา เปิดฉบับที่เสนอได้จากประวัติเวอร์ชันของเอกสาร"],
        "This document was changed after it was submitted. The submitted version is in its version history.", (newest.AbsoluteUri, "เปิดฉบับล่าสุด"));

    private static IResult Page(NoticePage page, int status) => Results.Content(page.Html(), "text/html; charset=utf-8", statusCode: status);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Whether a document of {Case} was changed after it was filed could not be told; its own link was opened")]
    private static partial void NotTold(ILogger logger, Exception exception, CaseNumber @case);
}
