using Newtonsoft.Json.Linq;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.General;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Finds cases while somebody types into the search of Teams's compose box. What is picked is shared as a <see cref="SharedCaseCard"/>.</summary>
/// <remarks>Source: "Search-based message extensions", request and response formats, learn.microsoft.com.</remarks>
internal sealed class ComposeSearchHandler(IntentRecognizer recognizer, CaseFinder finder, WorkLists lists, OfficeContext office)
{
    /// <summary>Name of the invoke.</summary>
    public const string Invoke = "composeExtension/query";

    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";
    private const string ThumbnailCard = "application/vnd.microsoft.card.thumbnail";

    /// <summary>Teams asks for 25 at a time.</summary>
    private const int MaxPage = 25;

    /// <summary>How many cases a search finds, however many pages are asked for: the pages are cut from one list, so that they fit together.</summary>
    private const int MaxFound = 50;

    private const int MaxQueryLength = 200;

    /// <summary>What somebody gets who is not in the office's directory.</summary>
    public static JObject Refuse() => Message(RequestTexts.SearchForMembers);

    /// <summary>A message instead of results.</summary>
    public static JObject Message(string text) => Response(new JObject { ["type"] = "message", ["text"] = text });

    /// <param name="value">The invoke's value; anything that is no query finds nothing.</param>
    public async Task<JObject> Answer(object? value, Caller caller, CancellationToken cancellation)
    {
        if (value is not JObject query || Typed(query) is not { Length: <= MaxQueryLength } text) return Message(RequestTexts.NotFound);
        var options = query["queryOptions"] as JObject;
        var (skip, count) = (Number(options?["skip"], 0), Math.Clamp(Number(options?["count"], MaxPage), 1, MaxPage));
        var isOwn = VisibleText.IsEmpty(text);
        var (found, isComplete) = isOwn ? (await Own(caller, cancellation), true) : await Find(text, caller, cancellation);
        if (found.Count == 0) return Message(isOwn ? RequestTexts.NoOwnCases : isComplete ? RequestTexts.NotFound : RequestTexts.NotFoundSoFar);
        var page = found.Skip(skip).Take(count).ToList();
        if (page.Count == 0) return Message(RequestTexts.NoMoreFound);
        var now = office.Get();
        return Response(new JObject
        {
            ["type"] = "result",
            ["attachmentLayout"] = "list",
            ["attachments"] = new JArray(page.Select(line => Attachment(line, now))),
        });
    }

    /// <summary>What waits for the caller, then the caller's own cases.</summary>
    private async Task<IReadOnlyList<WorkLine>> Own(Caller caller, CancellationToken cancellation)
    {
        var (assigned, opened) = (await lists.WaitingThenMine(caller.Actor, cancellation), await lists.OpenedBy(caller.Person, cancellation));
        return [.. assigned.Concat(opened).DistinctBy(l => l.Summary.Number).Take(MaxFound)];
    }

    private async Task<(IReadOnlyList<WorkLine> Lines, bool IsComplete)> Find(string text, Caller caller, CancellationToken cancellation)
    {
        var lookup = recognizer.LookUp(text, office.Get().Today);
        if (lookup.Number is { } number && await finder.Find(number, cancellation) is { } named) return ([named], true);
        if (lookup.Query.IsEmpty) return ([], true);
        // What the subject says comes before what the procedure is called.
        var found = await finder.Find(lookup.ByNames.Prepend(lookup.Query), caller.Actor, MaxFound, cancellation);
        return (found.Lines, found.IsComplete);
    }

    private JObject Attachment(WorkLine line, OfficeView now)
    {
        var shown = FoundCase.Create(line, now);
        // Whoever searches reads the results; the shared card is for everybody in the chat.
        using var language = ReaderLanguage.Use(office.Language);
        return new JObject
        {
            ["contentType"] = AdaptiveCard,
            ["content"] = new JRaw(SharedCaseCard.Draw(line.Summary.Number).Json),
            ["preview"] = new JObject { ["contentType"] = ThumbnailCard, ["content"] = new JObject { ["title"] = shown.Title, ["text"] = shown.Text } },
        };
    }

    /// <summary>What was typed; empty if nothing was yet. Null if the value is not a query's.</summary>
    private static string? Typed(JObject query)
    {
        if (query["parameters"] is null or { Type: JTokenType.Null }) return "";
        if (query["parameters"] is not JArray parameters) return null;
        var typed = parameters.OfType<JObject>().FirstOrDefault(p => Text(p["name"]) == "query");
        return typed is null ? "" : Text(typed["value"]);
    }

    private static string? Text(JToken? token) => token is JValue { Value: string text } ? text : null;

    private static int Number(JToken? token, int otherwise) =>
        token is JValue { Value: long number and >= 0 and < int.MaxValue } ? (int)number : otherwise;

    private static JObject Response(JObject result) => new() { ["composeExtension"] = result };
}
