using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Steps.Collections;

/// <summary>
/// A collection from several respondents (ทุกสำนัก/ภารกิจ, ผู้เข้าร่วม). Each submission is accepted or returned, and a table
/// of all is filed.
/// </summary>
public sealed record CollectionStep : Step
{
    public required RespondentKind From { get; init; }

    /// <summary>The form each respondent fills in. <see cref="Step.Expects"/> lists the files each hands in.</summary>
    public required IReadOnlyList<FormField> Form { get; init; }

    public override RespondentKind? Asks => From;

    public override IReadOnlyList<ExpectedDocument> ExpectedFromAssignee => [];

    public override StepKind Kind => CollectionKind.Instance;
}

public enum RespondentKind
{
    Units,
    Participants,
}

/// <summary>A field of a collection's form.</summary>
/// <param name="MaxLength">Longest answer in characters.</param>
public sealed record FormField(string Key, Bilingual Label, string Example, int MaxLength, bool Optional)
{
    public FieldType Type { get; init; }
}
