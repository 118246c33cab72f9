using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Links;
using OnesqaBot.Bot.Year;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Handovers;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Bot.Handovers;

/// <summary>GET /handovers/malee.xlsx and /handovers/positions/director.xlsx, for who may see it and has a key (<see cref="PersonalLinkKeys"/>).</summary>
internal static class HandoverEndpoint
{
    public const string Prefix = "/handovers";
    public const string Sheet = ".xlsx";

    private const string Positions = "positions";

    public static void MapHandovers(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods($"{Prefix}/{{file}}", [HttpMethods.Get, HttpMethods.Head], OfPerson);
        endpoints.MapMethods($"{Prefix}/{Positions}/{{file}}", [HttpMethods.Get, HttpMethods.Head], OfPosition);
    }

    /// <summary>The path of the spreadsheet.</summary>
    public static string PathOf(HandoverSubject subject) => subject switch
    {
        HandoverSubject.OfPerson person => $"{Prefix}/{Uri.EscapeDataString(person.Person.Id)}{Sheet}",
        HandoverSubject.OfPosition position => $"{Prefix}/{Positions}/{Uri.EscapeDataString(position.Position.Key)}{Sheet}",
        _ => throw new InvalidOperationException($"{subject.GetType().Name} has no spreadsheet."),
    };

    private static Task<IResult> OfPerson(
        HttpContext context, string file, string? key, PersonalLinkKeys keys, HandoverReader reader, CaseViews views, OfficeContext office, CancellationToken cancellation) =>
        Answer(context, file, key, id => office.Get().Directory.ById(id) is { } person ? new HandoverSubject.OfPerson(office.ActorFor(person)) : null, keys, reader, views, office, cancellation);

    private static Task<IResult> OfPosition(
        HttpContext context, string file, string? key, PersonalLinkKeys keys, HandoverReader reader, CaseViews views, OfficeContext office, CancellationToken cancellation) =>
        Answer(
            context, file, key,
            id => office.Get() is var now && now.Directory.Position(id) is { AnyOf.Count: 0 } position ? HandoverSubject.OfPosition.Create(now.Directory, position, now.Today) : null,
            keys, reader, views, office, cancellation);

    private static async Task<IResult> Answer(
        HttpContext context, string file, string? key, Func<string, HandoverSubject?> find, PersonalLinkKeys keys, HandoverReader reader, CaseViews views, OfficeContext office, CancellationToken cancellation)
    {
        context.Response.Protect();
        var now = office.Get();
        // The same page for every failure, so that it reveals nothing: a wrong key, an unknown person, or work the caller may not see.
        if (await keys.LinksBy(key, cancellation) is not { Person: var holder } || !file.EndsWith(Sheet, StringComparison.Ordinal) || find(file[..^Sheet.Length]) is not { } subject
            || !now.Permissions.CanSeeWork(subject, office.ActorFor(holder)))
            return YearLinkTexts.WrongKey;
        using var language = ReaderLanguage.Use((await views.ViewerAt(Recipient.ForPerson(holder.Id), cancellation)).Language);
        var pack = await reader.Read(subject, cancellation);
        return SpreadsheetResult.Create(HandoverTables.Create(pack, office.Get()), $"onesqa-handover-{file}");
    }
}
