using OnesqaBot.Bot.Files;
using OnesqaBot.Bot.Languages;
using OnesqaBot.Cards;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.Cases;

/// <summary>Creates views of cases for a viewer.</summary>
internal sealed class CaseViews(
    ICaseStore store, ProcedureLibrary procedures, IConversations conversations, IDocuments documents, DocumentLinks links, ReaderLanguages languages,
    OfficeContext office)
{
    /// <summary>Returns the current state of a case, or null if it does not exist.</summary>
    public async Task<CaseView?> Find(CaseNumber number, Viewer viewer, CancellationToken cancellation) =>
        await store.Find(number, cancellation) is { } stored ? await Create(stored, viewer, cancellation) : null;

    /// <inheritdoc cref="ICaseStore.Version"/>
    public Task<int> Version(CaseNumber number, CancellationToken cancellation) => store.Version(number, cancellation);

    /// <summary>Returns the case as a command left it, or null if it does not exist.</summary>
    public async Task<CaseView?> CreateAfter(CommandResult settled, Viewer viewer, CancellationToken cancellation) =>
        settled.Stored is { } stored ? await Create(stored, viewer, cancellation) : null;

    public async Task<CaseView> Create(StoredCase stored, Viewer viewer, CancellationToken cancellation) => new(
        links.AddLinks(stored), await procedures.ForCase(stored.Case, cancellation), office.Get(), viewer, documents.Folder(stored.Case.Number, stored.Case.Procedure));

    /// <summary>The viewer of what is shared in a channel.</summary>
    public Viewer Everyone => Viewer.Everyone with { Language = languages.Office };

    /// <summary>Returns the viewer for cards sent to a recipient.</summary>
    public async Task<Viewer> ViewerAt(Recipient recipient, CancellationToken cancellation)
    {
        if (recipient.Person is null) return Everyone;
        var conversation = await conversations.Find(recipient, cancellation);
        var person = office.Get().Directory.ById(recipient.Person);
        return new Viewer(person, conversation?.UserId, person is null ? languages.Office : languages.ForPerson(person, conversation?.Locale));
    }
}
