using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator.Clients;

/// <summary>Sends card actions: a person presses a button, or the client refreshes a card automatically.</summary>
internal sealed class Pressing(World world, BotClient bot, ActivityWriter writer, LiveEvents live)
{
    private const string CardType = CardTree.ContentType;
    private const string MessageType = "application/vnd.microsoft.activity.message";

    // The error message of the Teams client in Thai.
    private const string SomethingWrong = "เกิดข้อผิดพลาด โปรดลองอีกครั้ง";

    public async Task<PressResult> PressAsync(
        string personId, string messageId, string action, JsonObject? inputs, CancellationToken cancellationToken)
    {
        Pressed pressed;
        lock (world.Gate)
            pressed = Find(personId, messageId, action);
        if (pressed.Node.Text("type") is not ("Action.Execute" or "Action.Submit"))
            return new(PressOutcome.ClientOnly, 0, null, pressed.Node.Text("url"), null);
        if (pressed.Node["isEnabled"] is JsonValue enabled && enabled.TryGetValue(out bool can) && !can)
            throw new InvalidOperationException($"'{action}' is disabled.");
        if (Inputs.Merge(pressed.Node, pressed.Card, inputs) is not { } data)
            return new(PressOutcome.InvalidInputs, 0, null, null, null);
        return pressed.Node.Text("type") == "Action.Submit"
            ? await SubmitAsync(pressed, data, cancellationToken)
            : await ExecuteAsync(pressed, data, "manual", cancellationToken);
    }

    public async Task<PressResult> ExecuteAsync(Pressed pressed, JsonNode? data, string trigger, CancellationToken cancellationToken)
    {
        var action = new JsonObject { ["type"] = "Action.Execute", ["verb"] = pressed.Node.Text("verb"), ["data"] = data };
        if (pressed.Node.Text("id") is { } id)
            action["id"] = id;
        var activity = writer.Invoke(
            pressed.Person, pressed.Conversation, "adaptiveCard/action", pressed.Message.Id, pressed.Message.Thread,
            new JsonObject { ["action"] = action, ["trigger"] = trigger });
        var answer = await bot.PostAsync(activity, world.Options.InvokeTimeout, cancellationToken);
        // Like Teams, send the same activity once more; the bot may still be working on the first one.
        if (answer.TimedOut)
            answer = await bot.PostAsync(activity, world.Options.InvokeTimeout, cancellationToken);
        return Read(pressed, answer);
    }

    private async Task<PressResult> SubmitAsync(Pressed pressed, JsonNode data, CancellationToken cancellationToken)
    {
        var activity = writer.Write("message", pressed.Person, pressed.Conversation, world.NextMessageId(), pressed.Message.Thread ?? pressed.Message.Id);
        activity["value"] = data;
        activity["replyToId"] = pressed.Message.Id;
        var answer = await bot.PostAsync(activity, world.Options.MessageTimeout, cancellationToken);
        return answer.Succeeded
            ? new(PressOutcome.Submitted, answer.Status, null, null, null)
            : new(answer.TimedOut ? PressOutcome.NoAnswer : PressOutcome.Error, answer.Status, answer.Body as JsonObject, SomethingWrong, null);
    }

    private PressResult Read(Pressed pressed, BotAnswer answer)
    {
        var body = answer.Body as JsonObject;
        if (answer.Status == 0)
            return new(PressOutcome.NoAnswer, 0, null, SomethingWrong, null);
        if (!answer.Succeeded)
            return new(PressOutcome.Error, answer.Status, body, SomethingWrong, null);
        if (body is null)
            return new(PressOutcome.Accepted, answer.Status, null, null, null);
        var inner = body["statusCode"] is JsonValue code && code.TryGetValue(out int number) ? number : 0;
        return (inner, body.Text("type"), body["value"]) switch
        {
            (200, CardType, JsonObject card) => Show(pressed, answer, body, card),
            (200, MessageType, JsonValue text) => new(PressOutcome.MessageShown, answer.Status, body, text.ToString(), null),
            (200, null, _) => new(PressOutcome.Accepted, answer.Status, body, null, null),
            var (_, _, value) => new(PressOutcome.Error, answer.Status, body, value.Text("message") ?? SomethingWrong, null),
        };
    }

    private PressResult Show(Pressed pressed, BotAnswer answer, JsonObject body, JsonObject card)
    {
        // As in Teams, the response is shown even if the bot has updated the message in the meantime: the last one to arrive wins.
        lock (world.Gate)
            pressed.Message.SetView(pressed.Person.Id, pressed.Attachment, card.Copy());
        live.Publish("view", new { conversation = pressed.Conversation.Id, message = pressed.Message.Id, person = pressed.Person.Id });
        return new(PressOutcome.CardReplaced, answer.Status, body, null, card);
    }

    private Pressed Find(string personId, string messageId, string action)
    {
        var state = world.Person(personId);
        var (conversation, message) = world.FindMessage(messageId) ?? throw new ArgumentException($"There is no message '{messageId}'.", nameof(messageId));
        if (conversation.IsPersonal && conversation.Id != state.ConversationId)
            throw new ArgumentException($"{personId} does not see message '{messageId}'.", nameof(messageId));
        var seen = message.SeenBy(conversation.Id, personId, state.OldClient);
        var wanted = seen.FindAction(action) ?? throw new ArgumentException(
            $"'{action}' does not match exactly one button of the message. Its buttons: {string.Join(", ", seen.Actions.Select(a => $"{a.Key} {a.Verb} '{a.Title}'"))}", nameof(action));
        foreach (var (attachment, card) in seen.CardsByAttachment())
        {
            foreach (var (found, node) in SimulatedMessage.ActionsOf(attachment, card))
            {
                if (found.Key == wanted.Key)
                    return new(state.Person, conversation, message, attachment, card, node);
            }
        }
        throw new InvalidOperationException("The button was not found on the card.");
    }
}

/// <summary>A button, the person pressing it, and the message and card that it is on.</summary>
internal sealed record Pressed(
    SimulatedPerson Person, Conversation Conversation, Message Message, int Attachment, JsonObject Card, JsonObject Node);
