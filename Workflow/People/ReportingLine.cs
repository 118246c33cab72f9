namespace OnesqaBot.Workflow.People;

/// <summary>
/// สายบังคับบัญชา: the procedures and units that one of several holders of a position is in charge of (รองผู้อำนวยการที่กำกับดูแล).
/// </summary>
/// <param name="Procedures">Ids of procedures.</param>
/// <param name="Units">Keys of units.</param>
public sealed record ReportingLine(string Position, string Person, IReadOnlyList<string> Procedures, IReadOnlyList<string> Units)
{
    /// <param name="procedure">Null if the matter belongs to no procedure.</param>
    /// <param name="unit">Null if the matter concerns no single unit.</param>
    public bool Covers(string? procedure, string? unit) =>
        unit is not null && Units.Count > 0 ? Units.Contains(unit) : procedure is not null && Procedures.Contains(procedure);
}
