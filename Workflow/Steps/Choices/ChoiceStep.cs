using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Steps.Choices;

/// <summary>A choice between outcomes that lead to different steps (ลงนาม หรือ จัดพิธีลงนาม).</summary>
public sealed record ChoiceStep : Step
{
    public required IReadOnlyList<Outcome> Outcomes { get; init; }

    public override IEnumerable<string> Targets => Outcomes.Select(o => o.GoesTo);

    public override IEnumerable<string> ReturnTargets => Outcomes.Where(o => o.Returns).Select(o => o.GoesTo);

    protected override IEnumerable<ChainStage> Stages => [.. Endorsements, new ChainStage(StageKind.Choice, Position)];

    public override IReadOnlyList<Outcome> Choices => Outcomes;

    public override ParticipantNaming? Naming =>
        Outcomes.FirstOrDefault(o => o.Participants is not null) is { } outcome ? new(outcome.GoesTo, IsDecided: true) : null;

    public override StepKind Kind => ChoiceKind.Instance;

    internal override IEnumerable<string> TargetsWithoutNaming => Outcomes.Where(o => o.Participants is null).Select(o => o.GoesTo);

    public Outcome? Find(string? outcome) => Outcomes.FirstOrDefault(o => o.Key == outcome);
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
    /// <summary>The person who chooses takes part and names others (เข้าร่วม…และ/หรือมอบหมายผู้แทน).</summary>
    SelfAndNamed,
}

/// <param name="People">Keys of the participants if the outcome names them.</param>
/// <param name="Comment">ข้อสั่งการ; null if there is none.</param>
public sealed record Choose(
    string Id, CaseNumber Case, string Step, int Visit, string Outcome, string? Reason, IReadOnlyList<string>? People = null, string? Comment = null)
    : StepCommand(Id, Case, Step, Visit);
