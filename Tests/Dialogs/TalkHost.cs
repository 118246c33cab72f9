using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards;
using OnesqaBot.Dialogs;
using OnesqaBot.Workflow;

namespace OnesqaBot.Tests.Dialogs;

/// <summary>A conversation with everything new at each turn but the storage: every turn comes after a restart.</summary>
internal sealed class TalkHost(IStorage storage, ProcedureLibrary? procedures = null)
{
    public ProcedureLibrary Procedures { get; set; } = procedures ?? SampleProcedures.Library;

    public Task<Turn> Say(string? text) => Run(Message(text), async (talk, turn) => (await talk.Continue(turn, default), null));

    public Task<Turn> SendFile() =>
        Run(new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment("image/png", "https://files.example/a.png")] },
            async (talk, turn) => (await talk.Continue(turn, default), null));

    public Task<Turn> Press(DialogStep? step) => Run(
        new Activity { Type = ActivityTypes.Invoke, Name = "adaptiveCard/action" },
        async (talk, turn) =>
        {
            var (outcome, pressed) = await talk.Press(turn, step!, default);
            return (outcome, pressed);
        });

    public Task<Turn> Open(string procedure = "mou", string command = "activity-1") =>
        Run(Message("mou"), async (talk, turn) => (await talk.BeginOpenCase(turn, procedure, command, default), null));

    public Task<Turn> HandIn(HandInRequest request) =>
        Run(Message(null), async (talk, turn) => (await talk.BeginHandIn(turn, request, default), null));

    public Task<Turn> AskAgain() => Run(Message(null), async (talk, turn) =>
    {
        await talk.AskAgain(turn, default);
        return (new WaitsForAnswer(), null);
    });

    public async Task<bool> IsOpen()
    {
        var open = false;
        await Run(Message(null), async (talk, turn) =>
        {
            open = await talk.IsOpen(turn, default);
            return (new NothingAsked(), null);
        });
        return open;
    }

    private async Task<Turn> Run(Activity activity, Func<Talk, ITurnContext, Task<(TalkOutcome, AdaptiveCard?)>> act)
    {
        activity.ChannelId = "msteams";
        activity.ServiceUrl = "https://service.example";
        activity.Id = "incoming";
        activity.Conversation = new ConversationAccount { Id = "chat" };
        activity.From = new ChannelAccount { Id = "29:person" };
        activity.Recipient = new ChannelAccount { Id = "28:bot" };
        var adapter = new CollectingAdapter();
        using var turn = new TurnContext(adapter, activity);
        var state = new ConversationState(storage);
        var (outcome, pressed) = await act(new Talk(state, Procedures, new IntentRecognizer(Procedures)), turn);
        await state.SaveChangesAsync(turn, false, default);
        return new(outcome, [.. adapter.Sent.SelectMany(a => a.Attachments).Select(a => (JObject)a.Content)], pressed);
    }

    private static Activity Message(string? text) => new() { Type = ActivityTypes.Message, Text = text };

    private sealed class CollectingAdapter : BotAdapter
    {
        public List<Activity> Sent { get; } = [];

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            Sent.AddRange(activities);
            return Task.FromResult(activities.Select(_ => new ResourceResponse(Guid.NewGuid().ToString())).ToArray());
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
            throw new NotSupportedException("A talk changes no message.");

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
            throw new NotSupportedException("A talk deletes no message.");
    }
}

/// <summary>What a turn came to.</summary>
/// <param name="Sent">The cards that were sent.</param>
/// <param name="Pressed">What the pressed card becomes.</param>
internal sealed record Turn(TalkOutcome Outcome, IReadOnlyList<JObject> Sent, AdaptiveCard? Pressed)
{
    public JObject Card => Sent.Single();

    public string Text => string.Join('\n', Texts(Card));

    public string PressedText => string.Join('\n', Texts(JObject.Parse(Pressed!.ToJson())));

    /// <summary>The button of that move on the one card that was sent.</summary>
    public DialogStep Button(DialogMove move, string? choice = null) => Buttons.Single(b => b.Move == move && b.Choice == choice);

    public IEnumerable<DialogStep> Buttons => Card.Descendants().OfType<JObject>()
        .Where(o => (string?)o["type"] == "Action.Execute")
        .Select(o => CardActionReader.Read((string?)o["verb"], (JObject?)o["data"])).OfType<DialogStep>();

    private static IEnumerable<string> Texts(JObject card) =>
        card.Descendants().OfType<JProperty>().Where(p => p.Name is "text" or "value" or "title" && p.Value.Type == JTokenType.String).Select(p => (string)p.Value!);
}
