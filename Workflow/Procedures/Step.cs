namespace OnesqaBot.Workflow.Procedures;

/// <summary>One row of the handbook. The kinds are the derived records; a new kind brings its own rules with it.</summary>
public abstract record Step
{
    /// <summary>What the last step's <see cref="Next"/> says: the case closes.</summary>
    public const string End = "end";

    public required string Key { get; init; }

    /// <summary>The true order of the row, from 1.</summary>
    public required int Row { get; init; }

    /// <summary>The number as the handbook prints it.</summary>
    public required string PrintedNumber { get; init; }

    /// <summary>A short title, at most 60 characters in Thai.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>One English sentence for partners.</summary>
    public required string Summary { get; init; }

    /// <summary>Key of the position that works on the row, or decides it.</summary>
    public required string Position { get; init; }

    /// <summary>Keys of the positions that endorse, in order: what was done here, or, where the row decides, what is decided.</summary>
    public IReadOnlyList<string> EndorsedBy { get; init; } = [];

    /// <summary>The column ผู้รับผิดชอบ.</summary>
    public required HandbookText Responsible { get; init; }

    /// <summary>The column วิธีการดำเนินการ.</summary>
    public required HandbookText Method { get; init; }

    /// <summary>The column เอกสารและกฎหมายที่เกี่ยวข้อง, without the laws.</summary>
    public required HandbookText Documents { get; init; }

    /// <summary>What the same column says of laws; null when it names none.</summary>
    public HandbookText? Laws { get; init; }

    /// <summary>When the handbook wants the row done; null when it does not say.</summary>
    public Window? Window { get; init; }

    /// <summary>After how many working days whoever has the row is nudged while it has no deadline; 0 for never, null for as its procedure.</summary>
    public int? Nudge { get; init; }

    /// <summary>Files that the row should produce.</summary>
    public IReadOnlyList<ExpectedDocument> Expects { get; init; } = [];

    /// <summary>Keys of the only rounds that have this row; empty when all have it.</summary>
    public IReadOnlyList<string> OnlyIn { get; init; } = [];

    /// <summary>Key of the step that follows, or <see cref="End"/>.</summary>
    public required string Next { get; init; }

    /// <summary>Every step that can follow, with <see cref="End"/> for the close of the case.</summary>
    public virtual IEnumerable<string> Targets => [Next];

    /// <summary>Who acts on the row, one after another: its work, then those who endorse it.</summary>
    public virtual IEnumerable<ChainStage> Chain =>
        [new ChainStage(StageKind.Work, Position), .. Endorsements];

    /// <summary>The links of the chain that a round has.</summary>
    public IReadOnlyList<ChainStage> ChainIn(string? round) => [.. Chain.Where(l => l.OnlyIn.Count == 0 || l.OnlyIn.Contains(round))];

    public bool IsIn(string? round) => OnlyIn.Count == 0 || OnlyIn.Contains(round);

    protected IEnumerable<ChainStage> Endorsements => EndorsedBy.Select(p => new ChainStage(StageKind.Endorsement, p));
}

/// <summary>Does, prepares, coordinates: the responsible person hands in documents and marks it done.</summary>
public sealed record TaskStep : Step
{
    /// <summary>Whether the people who take part must be named here (ผู้แทนสำนักงาน, บุคลากรที่เข้าร่วม).</summary>
    public bool NamesParticipants { get; init; }
}

/// <summary>A step that can send back to an earlier one.</summary>
public abstract record ReturningStep : Step
{
    /// <summary>Key of the earlier step that prepared what is decided.</summary>
    public required string ReturnsTo { get; init; }

    public override IEnumerable<string> Targets => [Next, ReturnsTo];
}

/// <summary>ผู้อำนวยการอนุมัติ หากไม่อนุมัติให้นำไป…: approve, or return for revision with a reason.</summary>
public sealed record ApprovalStep : ReturningStep
{
    public override IEnumerable<ChainStage> Chain => [.. Endorsements, new ChainStage(StageKind.Approval, Position)];
}

/// <summary>กรณีถูกต้อง / กรณีไม่ถูกต้อง: whoever checks lets it pass, or returns it with a reason.</summary>
public sealed record CheckStep : ReturningStep;

/// <summary>Outside bodies decide (คณะกรรมการ สมศ., รัฐมนตรี), one after another; <see cref="Step.Position"/> records what they resolved.</summary>
public sealed record ResolutionStep : ReturningStep
{
    public required IReadOnlyList<Decider> Deciders { get; init; }

    /// <summary>Papers or endorsers come first: then the work is to submit them.</summary>
    public override IEnumerable<ChainStage> Chain =>
    [
        .. EndorsedBy.Count > 0 || Expects.Count > 0 ? [new ChainStage(StageKind.Work, Position)] : (IEnumerable<ChainStage>)[],
        .. Endorsements,
        .. Deciders.Select(d => d.Body is null
            ? new ChainStage(StageKind.Approval, d.Position!) { OnlyIn = d.OnlyIn }
            : new ChainStage(StageKind.Resolution, Position, d.Body) { OnlyIn = d.OnlyIn }),
    ];
}

/// <summary>Outcomes that lead to different steps (ลงนาม หรือ จัดพิธีลงนาม).</summary>
public sealed record ChoiceStep : Step
{
    public required IReadOnlyList<Outcome> Outcomes { get; init; }

    public override IEnumerable<string> Targets => Outcomes.Select(o => o.GoesTo);

    public override IEnumerable<ChainStage> Chain => [.. Endorsements, new ChainStage(StageKind.Choice, Position)];
}

/// <summary>ประชุม, พิธี: date, time, place and people, and an event in the calendar.</summary>
public sealed record MeetingStep : Step;

/// <summary>Printed, or put on the website: done takes the address or the proof of what was published.</summary>
public sealed record PublicationStep : Step;

/// <summary>Many are asked (ทุกสำนัก/ภารกิจ, ผู้เข้าร่วม); each answer is accepted or returned; a table of them is filed.</summary>
public sealed record CollectionStep : Step
{
    public required RespondentKind From { get; init; }

    /// <summary>What each of them fills in. <see cref="Step.Expects"/> are the files that each hands in.</summary>
    public required IReadOnlyList<FormField> Form { get; init; }
}

/// <summary>One way out of a choice.</summary>
/// <param name="Title">The button.</param>
/// <param name="DoneLabel">What the card says afterwards, for example ลงนามแล้ว.</param>
/// <param name="Returns">Whether it sends back for revision: then a reason is required.</param>
/// <param name="Participants">Who takes part when this is chosen; null when it names nobody.</param>
public sealed record Outcome(string Key, Bilingual Title, Bilingual DoneLabel, string GoesTo, bool Returns, NamedParticipants? Participants = null);

public enum NamedParticipants
{
    /// <summary>Whoever chooses goes himself.</summary>
    Self,
    /// <summary>Whoever chooses names them.</summary>
    Named,
}

/// <summary>One who decides in a resolution: a position of the office (<paramref name="Position"/>) or an outside body.</summary>
/// <param name="OnlyIn">Keys of the only rounds in which it is asked; empty for all.</param>
public sealed record Decider(string? Position, string? Body, IReadOnlyList<string> OnlyIn);

public enum RespondentKind
{
    Units,
    Participants,
}

/// <summary>Something that each respondent fills in.</summary>
/// <param name="MaxLength">Longest answer in characters.</param>
public sealed record FormField(string Key, Bilingual Label, string Example, int MaxLength, bool Optional);
