using System.Collections.Concurrent;
using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>
/// What people sent with a form that was not taken, kept for each person and row until it is sent well: it stands in the
/// form again on whatever device, after a restart, and when a file came meanwhile.
/// </summary>
internal sealed class Drafts(IMemory memory)
{
    // What this process has seen of drafts: whoever decides without his form should not pay for asking whether there is one.
    private readonly ConcurrentDictionary<string, bool> _seen = new();

    /// <summary>The draft that belongs on this card of the viewer's; null for none.</summary>
    public async Task<TypedForm?> On(CardRef card, CaseView view, CancellationToken cancellation) =>
        view.Viewer.Person is { } person && DraftKey.Of(card, view.Case, person) is { } key && await Find(key, cancellation) is { } sent ? new TypedForm(sent, null) : null;

    /// <summary>What was sent before with the same form; null for nothing.</summary>
    public async Task<CardAction?> Before(StepAction action, Person person, CancellationToken cancellation) => await Find(DraftKey.Of(action, person), cancellation);

    public async Task Keep(StepAction sent, Person person, CancellationToken cancellation)
    {
        if (sent.Typed is null) return;
        var key = DraftKey.Of(sent, person);
        await memory.Write(new Dictionary<string, MemoryItem> { [key] = new(FormText.Write(sent), null) }, cancellation);
        _seen[key] = true;
    }

    /// <summary>What was sent was taken, or thrown away.</summary>
    public async Task Forget(StepAction sent, Person person, CancellationToken cancellation)
    {
        var key = DraftKey.Of(sent, person);
        if (sent.Typed is null && sent is not DiscardDraft && !_seen.ContainsKey(key)) return;
        await memory.Delete([key], cancellation);
        _seen.TryRemove(key, out _);
    }

    private async Task<CardAction?> Find(string key, CancellationToken cancellation)
    {
        if ((await memory.Read([key], cancellation)).GetValueOrDefault(key) is not { } item) return null;
        _seen[key] = true;
        return FormText.Read(item.Text);
    }
}
