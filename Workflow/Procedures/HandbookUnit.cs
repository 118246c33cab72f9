namespace OnesqaBot.Workflow.Procedures;

/// <summary>One of the two divisions (งาน) covered by the handbook. Each numbers its procedures from ๑.</summary>
/// <param name="Key">As used in <see cref="Procedure.Unit"/>.</param>
public sealed record HandbookUnit(string Key, Bilingual Title)
{
    /// <summary>All units in handbook order.</summary>
    public static IReadOnlyList<HandbookUnit> All { get; } =
    [
        new("policy", HandbookTexts.Policy),
        new("international", HandbookTexts.International),
    ];

    /// <summary>The unit of a procedure. Always found, because units are checked when files are loaded.</summary>
    public static HandbookUnit ForProcedure(Procedure procedure) => All.Single(u => u.Key == procedure.Unit);
}
