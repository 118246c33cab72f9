using OnesqaBot.Cards.Forms;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards;

/// <summary>A case before a viewer.</summary>
/// <param name="Folder">The case's folder of documents.</param>
public sealed record CaseView(StoredCase Stored, Procedure Procedure, OfficeView Office, Viewer Viewer, Uri Folder)
{
    public Case Case => Stored.Case;

    /// <summary>A form that the viewer sent and that was not taken, or his draft; null for none.</summary>
    public TypedForm? Form { get; init; }
}
