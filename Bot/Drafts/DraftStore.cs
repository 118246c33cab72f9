using System.Collections.Concurrent;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Drafts;

/// <summary>
/// What people sent with a form that was not taken, kept for each person and row until it is sent well: it stands in the
/// form again on whatever device, after a restart, and when a file came meanwhile.
/// </summary>
internal sealed class DraftStore(IKeyValueStore store)
{
    // What this process has seen of drafts: whoever decides without his form should not pay for asking whether there is one.
    private readonly ConcurrentDictionary<string, bool> _seen = new();

    /// <summary>The draft that belongs on this card of the viewer's; null for none.</summary>
    public async Task<TypedForm?> On(CardRef card, CaseView view, CancellationToken cancellation) =>
        view.Viewer.Person is { } person && DraftKey.Create(card, view.Case, person) is { } key && await Find(key, cancellation) is { } sent ? new TypedForm(sent, null) : null;

    /// <summary>What was sent before with the same form; null for nothing.</summary>
    public async Task<CardAction?> Before(StepAction action, Person person, CancellationToken cancellation) => await Find(DraftKey.Create(action, person), cancellation);

    public async Task Keep(StepAction sent, Person person, CancellationToken cancellation)
    {
        if (sent.Typed is null) return;
        var key = DraftKey.Create(sent, person);
        await store.Write(new Dictionary<string, KeyValueItem> { [key] = new(FormText.Write(sent), null) }, cancellation);
        _seen[key] = true;
    }

    /// <summary>What was sent was taken, or thrown away.</summary>
    public async Task Forget(StepAction sent, Person person, CancellationToken cancellation)
    {
        var key = DraftKey.Create(sent, person);
        if (sent.Typed is null && sent is not DiscardDraft && !_seen.ContainsKey(key)) return;
        await store.Delete([key], cancellation);
        _seen.TryRemove(key, out _);
    }

    private async Task<CardAction?> Find(string key, CancellationToken cancellation)
    {
        if ((await store.Read([key], cancellation)).GetValueOrDefault(key) is not { } item) return null;
        _seen[key] = true;
        return FormText.Read(item.Text);
    }
}
