using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Workflow.Authorization;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards;

/// <summary>A case as seen by a viewer.</summary>
/// <param name="Folder">Web address of the case's document folder.</param>
public sealed record CaseView(StoredCase Stored, Procedure Procedure, OfficeView Office, Viewer Viewer, Uri Folder)
{
    public Case Case => Stored.Case;

    /// <summary>The step of a visit in the edition under which the visit took place; null if there is no such step.</summary>
    public Step? StepAt(string step, int visit) => Case.FindVisit(step, visit) is { } found ? Procedure.StepOf(found) : Procedure.Find(step);

    public Permissions Permissions => new(Case, Procedure, Office.Directory, Office.Today);

    /// <summary>Whether the viewer may give a command now; never in a channel, which has no single viewer.</summary>
    public bool Can(Command command) => Viewer.Person is { } person && Permissions.Can(command, Office.Directory.ActorFor(person, Office.Today));

    /// <summary>Whether the viewer may press a button now that makes a command or leads to one.</summary>
    public bool May(CardAction action) => CardActions.PermittedBy(action) is { } command && Can(command);

    /// <summary>The viewer's refused form or draft; null if there is none.</summary>
    public TypedForm? Form { get; init; }
}
