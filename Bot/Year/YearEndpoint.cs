using System.Globalization;
using System.Text;
using OnesqaBot.Adapters.Feeds;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Links;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Year;

/// <summary>GET /year/2570, /year/2570.ics and /year/2570.xlsx, for anyone with a key (<see cref="PersonalLinkKeys"/>).</summary>
internal static class YearEndpoint
{
    public const string Prefix = "/year";
    public const string Feed = ".ics";
    public const string Sheet = ".xlsx";

    public static void MapYear(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods($"{Prefix}/{{file}}", [HttpMethods.Get, HttpMethods.Head], Answer);

    private static async Task<IResult> Answer(
        HttpContext context, string file, string? key, PersonalLinkKeys keys, YearPlanReader years, CaseViews views, OfficeContext office, CancellationToken cancellation)
    {
        // The key must not leak through referrers, and search engines must not index the page.
        context.Response.Protect();
        var now = office.Get();
        if (await keys.LinksBy(key, cancellation) is not { } links) return YearLinkTexts.WrongKey;
        using var language = ReaderLanguage.Use((await views.ViewerAt(Recipient.ForPerson(links.Person.Id), cancellation)).Language);
        var present = FiscalYear.FromDate(now.Today);
        if (Parse(file) is not { } requested) return YearLinkTexts.NoSuchYear(present, links.Year(present).Page);

        var plan = await years.Read(requested.Year, cancellation);
        if (plan.IsBeforeRecords) return YearLinkTexts.NoRecords(requested.Year, present, links.Year(present).Page);
        return requested.Kind switch
        {
            Feed => Results.Text(CalendarFeedWriter.Write(YearText.Title(plan.Year), YearFeed.Days(plan, now), now.Now), "text/calendar", Encoding.UTF8),
            Sheet => SpreadsheetResult.Create(YearTable.Create(plan, now), $"onesqa-{plan.Year}.xlsx"),
            _ => Results.Content(YearPage.Render(plan, now, links.Year), "text/html; charset=utf-8"),
        };
    }

    private static (FiscalYear Year, string Kind)? Parse(string file)
    {
        var kind = Path.GetExtension(file);
        return kind is "" or Feed or Sheet && int.TryParse(Path.GetFileNameWithoutExtension(file), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && FiscalYear.Has(year)
            ? (new FiscalYear(year), kind)
            : null;
    }
}
