using OnesqaBot.Bot.Files;
using OnesqaBot.Cards;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.Cases;

/// <summary>Puts a case before a viewer.</summary>
internal sealed class CaseViews(ICaseStore store, ProcedureLibrary procedures, IConversations conversations, IDocuments documents, DocumentLinks links, OfficeContext office)
{
    /// <summary>The case as it stands now; null when there is none.</summary>
    public async Task<CaseView?> Find(CaseNumber number, Viewer viewer, CancellationToken cancellation) =>
        await store.Find(number, cancellation) is { } stored ? await Create(stored, viewer, cancellation) : null;

    /// <summary>The case as a command left it; null where there is none.</summary>
    public async Task<CaseView?> After(CommandResult settled, Viewer viewer, CancellationToken cancellation) =>
        settled.Stored is { } stored ? await Create(stored, viewer, cancellation) : null;

    public async Task<CaseView> Create(StoredCase stored, Viewer viewer, CancellationToken cancellation) => new(
        links.In(stored), await procedures.ForCase(stored.Case, cancellation), office.Get(), viewer, documents.Folder(stored.Case.Number, stored.Case.Procedure));

    /// <summary>Whoever gets a card at an address.</summary>
    public async Task<Viewer> ViewerAt(Recipient recipient, CancellationToken cancellation)
    {
        if (recipient.Person is null) return Viewer.Everyone;
        var conversation = await conversations.Find(recipient, cancellation);
        return new Viewer(office.Get().Directory.ById(recipient.Person), conversation?.UserId);
    }
}
