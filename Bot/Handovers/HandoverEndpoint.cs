using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Links;
using OnesqaBot.Bot.Year;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Handovers;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Handovers;

/// <summary>GET /handovers/malee.xlsx, for who may see it and has a key (<see cref="PersonalLinkKeys"/>).</summary>
internal static class HandoverEndpoint
{
    public const string Prefix = "/handovers";
    public const string Sheet = ".xlsx";

    public static void MapHandovers(this IEndpointRouteBuilder endpoints) => endpoints.MapMethods($"{Prefix}/{{file}}", [HttpMethods.Get, HttpMethods.Head], Answer);

    private static async Task<IResult> Answer(
        HttpContext context, string file, string? key, PersonalLinkKeys keys, HandoverReader reader, CaseViews views, OfficeContext office, CancellationToken cancellation)
    {
        context.Response.Protect();
        var now = office.Get();
        // The same page for a wrong key, for nobody, and for somebody whose work the holder may not see, or no longer: it tells nothing.
        if (await keys.LinksBy(key, cancellation) is not { Person: var holder } || !file.EndsWith(Sheet, StringComparison.Ordinal) || now.Directory.ById(file[..^Sheet.Length]) is not { } person
            || !HandoverAccess.May(office.ActorFor(holder), person, now.Directory))
            return YearLinkTexts.WrongKey;
        using var language = ReaderLanguage.Use((await views.ViewerAt(Recipient.To(holder.Id), cancellation)).Language);
        var pack = await reader.Read(person, cancellation);
        return SpreadsheetResult.Create(HandoverTables.Create(pack, office.Get()), $"onesqa-handover-{person.Id}.xlsx");
    }
}
