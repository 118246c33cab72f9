using OnesqaBot.Bot.Hosting;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Bot.Files;

/// <summary>GET /pictures/2570-MOU-001/{document}?key=…: the small picture of a document on a card.</summary>
internal static class PictureEndpoint
{
    public const string Prefix = "/pictures";

    public static void MapPictures(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(Prefix + "/{number}/{document}", Answer);

    private static async Task<IResult> Answer(
        HttpContext context, string number, string document, string? key, DocumentPictures pictures, CancellationToken cancellation)
    {
        context.Response.Protect();
        return CaseNumber.TryParse(number, out var @case) && await pictures.Find(@case, document, key, cancellation) is { } picture
            ? Results.Bytes(picture, DocumentPictures.Type)
            : Results.NotFound();
    }
}
