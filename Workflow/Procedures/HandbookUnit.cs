namespace OnesqaBot.Workflow.Procedures;

/// <summary>One of the two works (งาน) whose procedures the handbook holds; each counts its procedures from ๑.</summary>
/// <param name="Key">As <see cref="Procedure.Unit"/> has it.</param>
public sealed record HandbookUnit(string Key, Bilingual Title)
{
    /// <summary>In the order of the handbook.</summary>
    public static IReadOnlyList<HandbookUnit> All { get; } =
    [
        new("policy", new("งานนโยบายและแผน", "Policy and planning")),
        new("international", new("งานวิเทศสัมพันธ์", "International relations")),
    ];

    /// <summary>The unit of a procedure; every file's unit is checked at load.</summary>
    public static HandbookUnit ForProcedure(Procedure procedure) => All.Single(u => u.Key == procedure.Unit);
}
