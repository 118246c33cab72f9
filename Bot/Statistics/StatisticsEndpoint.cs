using System.Globalization;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Links;
using OnesqaBot.Bot.Year;
using OnesqaBot.Cards.Statistics;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Statistics;

/// <summary>GET /statistics/2570 and /statistics/2570.xlsx, for who may see the statistics and has a key (<see cref="PersonalLinkKeys"/>).</summary>
internal static class StatisticsEndpoint
{
    public const string Prefix = "/statistics";
    public const string Sheet = ".xlsx";

    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(20);

    public static void MapStatistics(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods($"{Prefix}/{{file}}", [HttpMethods.Get, HttpMethods.Head], Answer);

    private static async Task<IResult> Answer(
        HttpContext context, string file, string? key, PersonalLinkKeys keys, StatisticsReader reader, CaseViews views, OfficeContext office, CancellationToken cancellation)
    {
        context.Response.Protect();
        var now = office.Get();
        // The same page for a wrong key and for a caller without access, so that it reveals nothing.
        if (await keys.LinksBy(key, cancellation) is not { } links || !now.Permissions.CanSeeStatistics(office.ActorFor(links.Person))) return YearLinkTexts.WrongKey;
        using var language = ReaderLanguage.Use((await views.ViewerAt(Recipient.ForPerson(links.Person.Id), cancellation)).Language);
        var kind = Path.GetExtension(file);
        if (kind is not ("" or Sheet) || !int.TryParse(Path.GetFileNameWithoutExtension(file), NumberStyles.None, CultureInfo.InvariantCulture, out var named) || !FiscalYear.Has(named))
            return YearLinkTexts.NoSuchYear(FiscalYear.FromDate(now.Today), links.Statistics(FiscalYear.FromDate(now.Today)).Page);

        var year = new FiscalYear(named);
        if (await reader.Read(year, Budget, cancellation) is not { } statistics)
        {
            context.Response.Headers.RetryAfter = "10";
            return Results.Text(StatisticsTexts.Collecting, "text/plain; charset=utf-8", statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        if (kind == Sheet) return SpreadsheetResult.Create(StatisticsTables.Create(statistics, now), $"onesqa-statistics-{year}.xlsx");
        return Results.Content(StatisticsPage.Render(statistics, now, links.Statistics), "text/html; charset=utf-8");
    }
}
