using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases.Editions;

/// <summary>Moves the case to another edition of its procedure, by an administrator. Does nothing if it already has that edition.</summary>
public sealed record MoveToEdition(string Id, CaseNumber Case, Procedure To) : Command(Id, Case);

/// <summary>An administrator moved the case to another edition of its procedure.</summary>
/// <param name="From">The revision that it had.</param>
/// <param name="To">The revision that it has from now on.</param>
public sealed record EditionChanged(string From, string To) : SubjectEvent
{
    internal override Case Fold(Case state, RecordedEvent recorded) =>
        // Finished visits keep the edition under which they took place; targets of open ones count from now.
        state with
        {
            Revision = To,
            EarlierRevisions = state.EarlierRevisions.Add(From),
            Visits = [.. state.Visits.Select(v => v.FinishedAt is null ? v with { DueSince = recorded.At } : v with { Revision = v.Revision ?? From })],
        };
}

public enum EditionMoveFault
{
    /// <summary>The other edition lacks the current step.</summary>
    StepGone,
    /// <summary>The current step is of another kind there.</summary>
    KindChanged,
    /// <summary>The current round does not include the step there.</summary>
    RoundGone,
    /// <summary>Those who already endorsed or decided at the current step are others there.</summary>
    ChainChanged,
    /// <summary>The collection asks others there.</summary>
    RespondentsChanged,
    /// <summary>A later step there asks participants, but nobody was named and nobody is named before it.</summary>
    NobodyNamed,
}

/// <summary>The case cannot be moved to the other edition.</summary>
/// <param name="Step">The current step that stands in the way, as the case has it.</param>
public sealed record EditionMoveImpossible(EditionMoveFault Fault, Step Step) : Refusal;
