using OnesqaBot.Adapters.Local;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
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
        var newest = (versions.Newest.AbsoluteUri, BotTexts.OpenLatestVersion);
        return new(
            BotTexts.NewerVersionExists,
            [
                BotTexts.NewerVersionExplanation(item.Name),
                .. versions.Filed is null ? [BotTexts.SeeVersionHistory] : Array.Empty<Bilingual>(),
            ],
            versions.Filed is { } filed ? [(filed.AbsoluteUri, BotTexts.OpenSubmittedVersion), newest] : [newest]);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not check whether a document of {Case} was changed after filing; redirecting to the document itself")]
    private static partial void NotTold(ILogger logger, Exception exception, CaseNumber @case);
}
