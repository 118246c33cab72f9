using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Puts a case before a viewer.</summary>
internal sealed class CaseViews(ICaseStore store, ProcedureLibrary procedures, IConversations conversations, IDocuments documents, DocumentLinks links, OfficeNow office)
{
    /// <summary>The case as it stands now; null when there is none.</summary>
    public async Task<CaseView?> Find(CaseNumber number, Viewer viewer, CancellationToken cancellation) =>
        await store.Find(number, cancellation) is { } stored ? await Of(stored, viewer, cancellation) : null;

    /// <summary>The case as a command left it; null where there is none.</summary>
    public async Task<CaseView?> After(Settled settled, Viewer viewer, CancellationToken cancellation) =>
        settled.Stored is { } stored ? await Of(stored, viewer, cancellation) : null;

    public async Task<CaseView> Of(StoredCase stored, Viewer viewer, CancellationToken cancellation) => new(
        links.In(stored), await procedures.Of(stored.Case, cancellation), office.Get(), viewer, documents.Folder(stored.Case.Number, stored.Case.Procedure));

    /// <summary>Whoever gets a card at an address.</summary>
    public async Task<Viewer> ViewerAt(Address address, CancellationToken cancellation)
    {
        if (address.Person is null) return Viewer.Everyone;
        var conversation = await conversations.Find(address, cancellation);
        return new Viewer(office.Get().Directory.ById(address.Person), conversation?.UserId);
    }
}
