using System.Runtime.CompilerServices;
using OnesqaBot.Workflow.Steps;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Steps.Collections;

namespace OnesqaBot.Workflow.Procedures;

/// <summary>A step of a procedure: one row of the handbook. Each derived record is a kind of step with its own rules.</summary>
public abstract record Step
{
    // Beside the steps, since a field of a record is copied by a `with` that changes the chain.
    private static readonly ConditionalWeakTable<Step, IReadOnlyList<ChainStage>> Chains = [];

    /// <summary>What its kind has in common with no other kind.</summary>
    public abstract StepKind Kind { get; }

    /// <summary>Value of <see cref="Next"/> that closes the case.</summary>
    public const string End = "end";

    public required string Key { get; init; }

    /// <summary>Actual position of the row, starting at 1.</summary>
    public required int Row { get; init; }

    /// <summary>The row number as printed in the handbook.</summary>
    public required string PrintedNumber { get; init; }

    /// <summary>A short title, at most 60 characters in Thai.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>One-sentence English summary for partners.</summary>
    public required string Summary { get; init; }

    /// <summary>What people call the step when they ask about it (<c>asked-as:</c>), in their own words.</summary>
    public IReadOnlyList<string> AskedAs { get; init; } = [];

    /// <summary>Key of the position that does or decides the step.</summary>
    public required string Position { get; init; }

    /// <summary>Keys of the endorsing positions, in order. They endorse the work, or for a decision, the matter to be decided.</summary>
    public IReadOnlyList<string> EndorsedBy { get; init; } = [];

    /// <summary>Keys of the positions that are informed once the step is passed (เสนอ…ทราบ) and confirm it. The case does not wait for them.</summary>
    public IReadOnlyList<string> Informs { get; init; } = [];

    /// <summary>The column ผู้รับผิดชอบ.</summary>
    public required HandbookText Responsible { get; init; }

    /// <summary>The words of the flowchart column; null where the column holds a drawing without words.</summary>
    public HandbookText? Flowchart { get; init; }

    /// <summary>The column วิธีการดำเนินการ.</summary>
    public required HandbookText Method { get; init; }

    /// <summary>The column เอกสารและกฎหมายที่เกี่ยวข้อง, without the laws.</summary>
    public required HandbookText Documents { get; init; }

    /// <summary>The laws named in the same column; null if none.</summary>
    public HandbookText? Laws { get; init; }

    /// <summary>The office's own list of what to prepare (<c>checklist:</c>), where the handbook refers to one that it does not contain.</summary>
    public IReadOnlyList<string> Checklist { get; init; } = [];

    /// <summary>Addresses that the office adds (<c>links:</c>).</summary>
    public IReadOnlyList<HandbookLink> Links { get; init; } = [];

    /// <summary>When the step is due according to the handbook; null if not stated.</summary>
    public Window? Window { get; init; }

    /// <summary>Nudge interval in working days while the step has no deadline; 0 for never, null for the procedure's setting.</summary>
    public int? Nudge { get; init; }

    /// <summary>Documents that the step should produce.</summary>
    public IReadOnlyList<ExpectedDocument> Expects { get; init; } = [];

    /// <summary>Keys of the rounds that include this step; empty for all.</summary>
    public IReadOnlyList<string> OnlyIn { get; init; } = [];

    /// <summary>Key of the next step, or <see cref="End"/>.</summary>
    public required string Next { get; init; }

    /// <summary>Keys of all steps that can follow, including <see cref="End"/>.</summary>
    public virtual IEnumerable<string> Targets => [Next];

    /// <summary>Keys of the steps to which it can return the case.</summary>
    public virtual IEnumerable<string> ReturnTargets => [];

    /// <summary>The outcomes between which it lets somebody choose; empty if there is no choice.</summary>
    public virtual IReadOnlyList<Outcome> Choices => [];

    /// <summary>Whether it is the approval of what was prepared before.</summary>
    public virtual bool IsApproval => false;

    /// <summary>Whether external bodies decide on it.</summary>
    public bool HasBodies => Chain.Any(s => s.Body is not null);

    /// <summary>How participants are named at this step; null if none are.</summary>
    public virtual ParticipantNaming? Naming => null;

    /// <summary>Keys of the steps that can follow without participants having been named here.</summary>
    internal virtual IEnumerable<string> TargetsWithoutNaming => Targets;

    /// <summary>Who is asked to submit something; null if nobody is.</summary>
    public virtual RespondentKind? Asks => null;

    /// <summary>Whether the named participants are asked to submit something.</summary>
    public bool AsksParticipants => Asks == RespondentKind.Participants;

    /// <summary>The expected documents that the assignee hands in.</summary>
    public virtual IReadOnlyList<ExpectedDocument> ExpectedFromAssignee => Expects;

    /// <summary>The expected documents as they apply in a round.</summary>
    public IReadOnlyList<ExpectedDocument> ExpectsIn(string? round) => [.. Expects.Select(e => e.ForRound(round))];

    /// <summary>The expected documents that the assignee hands in, as they apply in a round.</summary>
    public IReadOnlyList<ExpectedDocument> ExpectedFromAssigneeIn(string? round) => [.. ExpectedFromAssignee.Select(e => e.ForRound(round))];

    /// <summary>The stages of the step in order: the work, then the endorsements.</summary>
    public IReadOnlyList<ChainStage> Chain => Chains.GetValue(this, step => [.. step.Stages]);

    /// <summary>The stages of the chain that apply in a round.</summary>
    public IReadOnlyList<ChainStage> ChainIn(string? round) => Chain.All(static s => s.OnlyIn.Count == 0) ? Chain : StagesIn(round);

    private ChainStage[] StagesIn(string? round) => [.. Chain.Where(s => s.OnlyIn.Count == 0 || s.OnlyIn.Contains(round))];

    public bool IsIn(string? round) => OnlyIn.Count == 0 || OnlyIn.Contains(round);

    /// <summary>Makes <see cref="Chain"/>.</summary>
    protected virtual IEnumerable<ChainStage> Stages => [new ChainStage(StageKind.Work, Position), .. Endorsements];

    protected IEnumerable<ChainStage> Endorsements => EndorsedBy.Select(p => new ChainStage(StageKind.Endorsement, p));
}

/// <summary>How participants are named at a step.</summary>
/// <param name="GoesTo">Key of the step that follows.</param>
/// <param name="IsDecided">Whether naming them decides that they take part; otherwise the next approval does, if there is one before they report.</param>
public sealed record ParticipantNaming(string GoesTo, bool IsDecided);

/// <summary>A web address that the office adds to a step (<c>links:</c>): the text of a law, a system, a shared folder.</summary>
public sealed record HandbookLink(string Title, Uri Address);

/// <summary>A table cell of the handbook. If a misprint was corrected, the printed text is kept as well.</summary>
/// <param name="Text">The text to display.</param>
/// <param name="Printed">The printed text if it differs; otherwise null.</param>
public sealed record HandbookText(string Text, string? Printed = null);
