using OnesqaBot.Simulator.Clients;

namespace OnesqaBot.Simulator;

/// <summary>What the people do. A person is named by slug; without a conversation their personal chat is meant.</summary>
public sealed partial class TeamsSimulator
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(15);

    /// <summary>In a channel, the bot hears only a text that names it: "@OnesqaBot ...".</summary>
    public Task<DeliveryResult> SendTextAsync(
        string person, string text, string? conversation = null, string? thread = null, CancellationToken cancellationToken = default) =>
        parts.Talking.SendAsync(person, conversation, thread, text, [], [], cancellationToken);

    public async Task<DeliveryResult> SendFileAsync(
        string person, string name, Stream content, string text = "", CancellationToken cancellationToken = default)
    {
        var file = await parts.Files.SaveAsync(name, content, cancellationToken);
        return await parts.Talking.SendAsync(person, null, null, text, [file], [], cancellationToken);
    }

    public async Task<DeliveryResult> SendFileAsync(
        string person, string name, ReadOnlyMemory<byte> content, string text = "", CancellationToken cancellationToken = default)
    {
        using var stream = new MemoryStream(content.ToArray());
        return await SendFileAsync(person, name, stream, text, cancellationToken);
    }

    /// <summary>Pastes a picture into the text of a message.</summary>
    public async Task<DeliveryResult> SendPictureAsync(string person, ReadOnlyMemory<byte> content, string text = "", CancellationToken cancellationToken = default)
    {
        using var stream = new MemoryStream(content.ToArray());
        return await parts.Talking.SendAsync(person, null, null, text, [], [await parts.Files.SaveAsync("picture", stream, cancellationToken)], cancellationToken);
    }

    /// <summary>Keeps a file, for a later message that carries several.</summary>
    public async Task<SimulatedFile> UploadAsync(string name, Stream content, CancellationToken cancellationToken = default) =>
        parts.Files.Describe(await parts.Files.SaveAsync(name, content, cancellationToken));

    public Task<DeliveryResult> SendAsync(
        string person, string text, string? conversation, string? thread, IReadOnlyList<string> fileIds, IReadOnlyList<string>? pictureIds = null,
        CancellationToken cancellationToken = default) =>
        parts.Talking.SendAsync(person, conversation, thread, text, Find(fileIds), Find(pictureIds ?? []), cancellationToken);

    private StoredFile[] Find(IReadOnlyList<string> ids) => [.. ids.Select(id => parts.Files.Find(id) ?? throw new ArgumentException($"There is no file '{id}'.", nameof(ids)))];

    /// <summary>Presses the button of that title, verb, id or key on a card as the person sees it.</summary>
    /// <param name="inputs">The values of the card's inputs by id: an anonymous object, a dictionary or a JsonObject.</param>
    public Task<PressResult> PressAsync(
        string person, string messageId, string action, object? inputs = null, CancellationToken cancellationToken = default) =>
        parts.Pressing.PressAsync(person, messageId, action, AsObject(inputs), cancellationToken);

    public Task<PressResult> AnswerFileConsentAsync(string person, string messageId, bool accept, CancellationToken cancellationToken = default) =>
        parts.Consents.AnswerAsync(person, messageId, accept, cancellationToken);

    /// <summary>The person opens the conversation: marks it read, refreshes its cards, and tells what they then see.</summary>
    public Task<IReadOnlyList<SimulatedMessage>> ViewAsync(
        string person, string? conversation = null, bool again = true, CancellationToken cancellationToken = default) =>
        parts.Viewing.ViewAsync(person, conversation, again, cancellationToken);

    /// <summary>What the person would see, without looking: nothing is refreshed or marked read.</summary>
    public IReadOnlyList<SimulatedMessage> Seen(string person, string? conversation = null) =>
        parts.Viewing.Seen(person, conversation ?? PersonalConversation(person));

    /// <summary>The messages of a conversation as they were sent, oldest first.</summary>
    public IReadOnlyList<SimulatedMessage> Messages(string conversation) => parts.Viewing.Seen(null, conversation);

    /// <summary>Waits, in real time, until someone sees a message like that; the newest such.</summary>
    public async Task<SimulatedMessage> WaitForMessageAsync(
        string person, Func<SimulatedMessage, bool> like, string? conversation = null, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(like);
        var until = Environment.TickCount64 + (timeout ?? TimeSpan.FromSeconds(10)).TotalMilliseconds;
        while (true)
        {
            var seen = Seen(person, conversation);
            if (seen.LastOrDefault(like) is { } found)
                return found;
            if (Environment.TickCount64 > until)
                throw new TimeoutException($"{person} saw no such message. The last: {(seen.Count > 0 ? seen[^1].Activity.ToJsonString(Json.Options) : "none")}");
            await Task.Delay(Glance, cancellationToken);
        }
    }
}
