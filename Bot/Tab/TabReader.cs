using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Languages;
using OnesqaBot.Cards;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Tab;

/// <summary>The person who reads the tab, known by the Entra object id in the token alone.</summary>
internal sealed record TabReader(Actor Actor, Language Language)
{
    public Person Person => Actor.Person;

    public Viewer Viewer => new(Person, null, Language);

    /// <summary>Lets a request through for people of the directory only, and answers it in their language.</summary>
    public static async ValueTask<object?> Require(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var (context, services) = (invocation.HttpContext, invocation.HttpContext.RequestServices);
        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        if (services.GetRequiredService<IPeople>().Directory.ByEntraId(context.User.FindFirst(TabTokens.PersonClaim)?.Value) is not { } person)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        // The page sends the language of the Teams client; the person's choice in chat comes first.
        var locale = context.Request.GetTypedHeaders().AcceptLanguage?.FirstOrDefault()?.Value.Value;
        var reader = new TabReader(services.GetRequiredService<OfficeContext>().ActorFor(person), services.GetRequiredService<ReaderLanguages>().ForPerson(person, locale));
        context.Features.Set(reader);
        using var language = ReaderLanguage.Use(reader.Language);
        return await next(invocation);
    }

    /// <summary>Binds the reader of a request that <see cref="Require"/> has let through.</summary>
    public static TabReader FromContext(HttpContext context) =>
        context.Features.Get<TabReader>() ?? throw new InvalidOperationException("The request was not asked for its reader.");
}
