using OnesqaBot.Adapters.Local;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Links;

namespace OnesqaBot.Bot.Templates;

/// <summary>GET /templates/form.docx?key=…: downloads a blank form.</summary>
internal static class TemplateEndpoint
{
    public const string Prefix = "/templates";

    public static void MapTemplates(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(Prefix + "/{name}", Answer);

    private static IResult Answer(HttpContext context, string name, string? key, LinkSigner signer, TemplateFiles files)
    {
        context.Response.Protect();
        // Always a download, so that no content is shown in the bot's own origin.
        return signer.IsSigned(name, key) && files.Find(name) is { } path
            ? Results.File(path, "application/octet-stream", name)
            : NoticePage.NoDocument().Result(StatusCodes.Status404NotFound);
    }
}
