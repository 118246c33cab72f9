using OnesqaBot.Simulator.Clients;

namespace OnesqaBot.Simulator;

/// <summary>The actions of people. A person is identified by slug; the conversation defaults to their personal chat.</summary>
public sealed partial class TeamsSimulator
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(15);

    /// <summary>After which what is waited for is considered not to come.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(3);

    /// <summary>Sends a text. In a channel, the bot only receives a text that mentions it: "@OnesqaBot ...".</summary>
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

    /// <summary>Sends a message with a pasted picture.</summary>
    public async Task<DeliveryResult> SendPictureAsync(
        string person, ReadOnlyMemory<byte> content, string text = "", CancellationToken cancellationToken = default)
    {
        using var stream = new MemoryStream(content.ToArray());
        return await parts.Talking.SendAsync(person, null, null, text, [], [await parts.Files.SaveAsync("picture", stream, cancellationToken)], cancellationToken);
    }

    /// <summary>Uploads a file for a later message with several files.</summary>
    public async Task<SimulatedFile> UploadAsync(string name, Stream content, CancellationToken cancellationToken = default) =>
        parts.Files.Describe(await parts.Files.SaveAsync(name, content, cancellationToken));

    public Task<DeliveryResult> SendAsync(
        string person, string text, string? conversation, string? thread, IReadOnlyList<string> fileIds, IReadOnlyList<string>? pictureIds = null,
        CancellationToken cancellationToken = default) =>
        parts.Talking.SendAsync(person, conversation, thread, text, Find(fileIds), Find(pictureIds ?? []), cancellationToken);

    private StoredFile[] Find(IReadOnlyList<string> ids) =>
        [.. ids.Select(id => parts.Files.Find(id) ?? throw new ArgumentException($"There is no file '{id}'.", nameof(ids)))];

    /// <summary>Presses a button, given by verb, id or key, on a card as the person sees it.</summary>
    /// <param name="inputs">The input values by id: an anonymous object, a dictionary or a JsonObject.</param>
    public Task<PressResult> PressAsync(
        string person, string messageId, string action, object? inputs = null, CancellationToken cancellationToken = default) =>
        parts.Pressing.PressAsync(person, messageId, action, AsObject(inputs), cancellationToken);

    /// <summary>Types into a choice set that asks the bot for choices.</summary>
    public Task<IReadOnlyList<FoundChoice>> FindChoicesAsync(
        string person, string messageId, string input, string text, CancellationToken cancellationToken = default) =>
        parts.Searching.FindAsync(person, messageId, input, text, cancellationToken);

    /// <summary>Searches in the compose box.</summary>
    /// <param name="text">What is typed; null if the search was just opened.</param>
    public Task<ComposeResult> ComposeSearchAsync(
        string person, string? text, string? conversation = null, int skip = 0, CancellationToken cancellationToken = default) =>
        parts.Composing.QueryAsync(person, conversation, text, skip, cancellationToken);

    /// <summary>Sends a result of a search in the compose box.</summary>
    /// <returns>The message's id.</returns>
    public string Share(string person, ComposeChoice choice, string? conversation = null) => parts.Composing.Share(person, conversation, choice);

    public Task<PressResult> AnswerFileConsentAsync(string person, string messageId, bool accept, CancellationToken cancellationToken = default) =>
        parts.Consents.AnswerAsync(person, messageId, accept, cancellationToken);

    /// <summary>Opens the conversation: marks it read, refreshes its cards, and returns what the person then sees.</summary>
    public Task<IReadOnlyList<SimulatedMessage>> ViewAsync(
        string person, string? conversation = null, bool again = true, CancellationToken cancellationToken = default) =>
        parts.Viewing.ViewAsync(person, conversation, again, cancellationToken);

    /// <summary>Returns what the person would see, without refreshing cards or marking anything read.</summary>
    public IReadOnlyList<SimulatedMessage> Seen(string person, string? conversation = null) =>
        parts.Viewing.Seen(person, conversation ?? PersonalConversation(person));

    /// <summary>The messages of a conversation as they were sent, oldest first.</summary>
    public IReadOnlyList<SimulatedMessage> Messages(string conversation) => parts.Viewing.Seen(null, conversation);

    /// <summary>Waits, in real time and for as long as a busy machine needs, until the person sees a matching message, and returns the newest one.</summary>
    public async Task<SimulatedMessage> WaitForMessageAsync(
        string person, Func<SimulatedMessage, bool> like, string? conversation = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(like);
        var until = Environment.TickCount64 + LongestWait.TotalMilliseconds;
        while (true)
        {
            var seen = Seen(person, conversation);
            if (seen.LastOrDefault(like) is { } found)
                return found;
            if (Environment.TickCount64 > until)
                throw new TimeoutException($"{person} saw no matching message. The last one: {(seen.Count > 0 ? seen[^1].Activity.ToJsonString(Json.Options) : "none")}");
            await Task.Delay(PollInterval, cancellationToken);
        }
    }
}
