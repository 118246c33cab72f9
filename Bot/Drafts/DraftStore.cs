using System.Collections.Concurrent;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Drafts;

/// <summary>
/// Stores the input of a refused form per person and step until it is submitted successfully. The form is filled in again on any
/// device, after a restart, and when a file arrives in the meantime.
/// </summary>
internal sealed class DraftStore(IKeyValueStore store)
{
    // Drafts seen by this process, to avoid a store call for actions that have no form.
    private readonly ConcurrentDictionary<string, bool> _seen = new();

    /// <summary>Returns the viewer's draft for this card, or null if there is none.</summary>
    public async Task<TypedForm?> FindForCard(CardRef card, CaseView view, CancellationToken cancellation) =>
        view.Viewer.Person is { } person && DraftKey.Create(card, view.Case, person) is { } key && await Find(key, cancellation) is { } sent ? new TypedForm(sent, null) : null;

    /// <summary>Returns what was last sent with the same form, or null.</summary>
    public async Task<CardAction?> FindLastSent(StepAction action, Person person, CancellationToken cancellation) =>
        await Find(DraftKey.Create(action, person), cancellation);

    public async Task Save(StepAction sent, Person person, CancellationToken cancellation)
    {
        if (sent.Typed is null) return;
        var key = DraftKey.Create(sent, person);
        await store.Write(new Dictionary<string, KeyValueItem> { [key] = new(FormText.Write(sent), null) }, cancellation);
        _seen[key] = true;
    }

    /// <summary>Deletes a draft after it was submitted successfully or discarded.</summary>
    public async Task Delete(StepAction sent, Person person, CancellationToken cancellation)
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
