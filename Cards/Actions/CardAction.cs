using OnesqaBot.Cards.Forms;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Actions;

/// <summary>What a button requests, read from its verb and data by <see cref="CardActionReader"/>. A closed set.</summary>
public abstract record CardAction
{
    /// <summary>The inputs that came with the button; null if there are none.</summary>
    public FormInputs? Typed { get; init; }

    /// <summary>Why an input could not be parsed; its value is then null.</summary>
    public Refusal? Unreadable { get; init; }
}

/// <summary>A button of a step's card.</summary>
public abstract record StepAction(CaseNumber Case, string Step, int Visit) : CardAction
{
    /// <summary>Index of the stage in the step's approval chain that the button is for.</summary>
    public int Stage { get; init; }

    /// <summary>How often a decision of the visit was taken back before; what is decided again is another command.</summary>
    public int TimesTakenBack { get; init; }

    /// <summary>The card that the button belongs to.</summary>
    public virtual CardRef Card => new(CardKind.Step, Step, Visit);
}
