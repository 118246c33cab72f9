using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>Why a step is due when it is.</summary>
/// <param name="Row">The step's row in the handbook.</param>
/// <param name="Window">The handbook's window.</param>
/// <param name="Round">Null outside the repeating span.</param>
/// <param name="After">Row of the step whose completion the window is counted from; null if it is counted from anything else.</param>
/// <param name="Waiting">Row of the later step whose earlier target was adopted; null if the step keeps its own.</param>
public sealed record DeadlineReason(int Row, Window Window, Round? Round, int? After, int? Waiting)
{
    /// <summary>The days before which the step is to be done; null if it is counted from anything else.</summary>
    public Bilingual? Before { get; init; }

    /// <param name="step">A step that has a window.</param>
    public static DeadlineReason Create(Procedure procedure, Step step, Round? round, Step? waiting = null) => new(
        step.Row, step.Window!, round, step.Window is WithinWindow { Event: null, After: { } after } ? procedure.Step(after).Row : null, waiting?.Row)
    {
        Before = step.Window!.ForRound(round?.Key) is BeforeDaysWindow { Field: var field } ? procedure.Field(field)?.Label : null,
    };
}
