namespace OnesqaBot.Workflow.Procedures;

/// <summary>A step of a procedure: one row of the handbook. Each derived record is a kind of step with its own rules.</summary>
public abstract record Step
{
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

    /// <summary>Key of the position that does or decides the step.</summary>
    public required string Position { get; init; }

    /// <summary>Keys of the endorsing positions, in order. They endorse the work, or for a decision, the matter to be decided.</summary>
    public IReadOnlyList<string> EndorsedBy { get; init; } = [];

    /// <summary>The column ผู้รับผิดชอบ.</summary>
    public required HandbookText Responsible { get; init; }

    /// <summary>The column วิธีการดำเนินการ.</summary>
    public required HandbookText Method { get; init; }

    /// <summary>The column เอกสารและกฎหมายที่เกี่ยวข้อง, without the laws.</summary>
    public required HandbookText Documents { get; init; }

    /// <summary>The laws named in the same column; null if none.</summary>
    public HandbookText? Laws { get; init; }

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

    /// <summary>The stages of the step in order: the work, then the endorsements.</summary>
    public virtual IEnumerable<ChainStage> Chain =>
        [new ChainStage(StageKind.Work, Position), .. Endorsements];

    /// <summary>The stages of the chain that apply in a round.</summary>
    public IReadOnlyList<ChainStage> ChainIn(string? round) => [.. Chain.Where(s => s.OnlyIn.Count == 0 || s.OnlyIn.Contains(round))];

    public bool IsIn(string? round) => OnlyIn.Count == 0 || OnlyIn.Contains(round);

    protected IEnumerable<ChainStage> Endorsements => EndorsedBy.Select(p => new ChainStage(StageKind.Endorsement, p));
}

/// <summary>A task: the assignee hands in documents and marks the step done.</summary>
public sealed record TaskStep : Step
{
    /// <summary>Whether participants must be named at this step (ผู้แทนสำนักงาน, บุคลากรที่เข้าร่วม).</summary>
    public bool NamesParticipants { get; init; }
}

/// <summary>A step that can return the case to an earlier step.</summary>
public abstract record ReturningStep : Step
{
    /// <summary>Key of the earlier step that prepared the matter.</summary>
    public required string ReturnsTo { get; init; }

    public override IEnumerable<string> Targets => [Next, ReturnsTo];
}

/// <summary>ผู้อำนวยการอนุมัติ หากไม่อนุมัติให้นำไป…: an approval, or a return for revision with a reason.</summary>
public sealed record ApprovalStep : ReturningStep
{
    public override IEnumerable<ChainStage> Chain => [.. Endorsements, new ChainStage(StageKind.Approval, Position)];
}

/// <summary>กรณีถูกต้อง / กรณีไม่ถูกต้อง: a check that passes, or returns the case with a reason.</summary>
public sealed record CheckStep : ReturningStep;

/// <summary>Decisions by external bodies (คณะกรรมการ สมศ., รัฐมนตรี), one after another; <see cref="Step.Position"/> records them.</summary>
public sealed record ResolutionStep : ReturningStep
{
    public required IReadOnlyList<Decider> Deciders { get; init; }

    /// <summary>If there are documents or endorsers, the first stage is the work of submitting them.</summary>
    public override IEnumerable<ChainStage> Chain =>
    [
        .. EndorsedBy.Count > 0 || Expects.Count > 0 ? [new ChainStage(StageKind.Work, Position)] : (IEnumerable<ChainStage>)[],
        .. Endorsements,
        .. Deciders.Select(d => d.Body is null
            ? new ChainStage(StageKind.Approval, d.Position!) { OnlyIn = d.OnlyIn }
            : new ChainStage(StageKind.Resolution, Position, d.Body) { OnlyIn = d.OnlyIn }),
    ];
}

/// <summary>A choice between outcomes that lead to different steps (ลงนาม หรือ จัดพิธีลงนาม).</summary>
public sealed record ChoiceStep : Step
{
    public required IReadOnlyList<Outcome> Outcomes { get; init; }

    public override IEnumerable<string> Targets => Outcomes.Select(o => o.GoesTo);

    public override IEnumerable<ChainStage> Chain => [.. Endorsements, new ChainStage(StageKind.Choice, Position)];
}

/// <summary>ประชุม, พิธี: a meeting or ceremony with date, time, place and people, added to the calendar.</summary>
public sealed record MeetingStep : Step;

/// <summary>A publication, in print or on the website. Completing it requires the web address or a file as proof.</summary>
public sealed record PublicationStep : Step;

/// <summary>
/// A collection from several respondents (ทุกสำนัก/ภารกิจ, ผู้เข้าร่วม). Each submission is accepted or returned, and a table
/// of all is filed.
/// </summary>
public sealed record CollectionStep : Step
{
    public required RespondentKind From { get; init; }

    /// <summary>The form each respondent fills in. <see cref="Step.Expects"/> lists the files each hands in.</summary>
    public required IReadOnlyList<FormField> Form { get; init; }
}

/// <summary>An outcome of a choice.</summary>
/// <param name="Title">The button text.</param>
/// <param name="DoneLabel">The text on the card afterwards, for example ลงนามแล้ว.</param>
/// <param name="Returns">Whether it returns the case for revision, which requires a reason.</param>
/// <param name="Participants">How participants are named by this outcome; null if it names none.</param>
public sealed record Outcome(string Key, Bilingual Title, Bilingual DoneLabel, string GoesTo, bool Returns, NamedParticipants? Participants = null);

public enum NamedParticipants
{
    /// <summary>The person who chooses takes part.</summary>
    Self,
    /// <summary>The person who chooses names the participants.</summary>
    Named,
}

/// <summary>
/// A decider in a resolution: a position of the office (<paramref name="Position"/>) or an external body
/// (<paramref name="Body"/>).
/// </summary>
/// <param name="OnlyIn">Keys of the rounds in which it decides; empty for all.</param>
public sealed record Decider(string? Position, string? Body, IReadOnlyList<string> OnlyIn);

public enum RespondentKind
{
    Units,
    Participants,
}

/// <summary>A field of a collection's form.</summary>
/// <param name="MaxLength">Longest answer in characters.</param>
public sealed record FormField(string Key, Bilingual Label, string Example, int MaxLength, bool Optional);
