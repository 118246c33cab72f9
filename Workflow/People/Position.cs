namespace OnesqaBot.Workflow.People;

/// <summary>A position in the office. Authority belongs to positions, never to people.</summary>
/// <param name="Key">For example <c>director</c>.</param>
/// <param name="StandIn">The position that acts if this one is vacant or its only holder is the submitter.</param>
/// <param name="Group">Object id of the Entra group whose members hold it; null if the people file names the holders.</param>
public sealed record Position(string Key, Bilingual Title, string? StandIn, string? Group = null)
{
    /// <summary>
    /// Keys of the positions of which any may act where the handbook names either (เจ้าหน้าที่ปฏิบัติการ/นักวิชาการ). Nobody holds
    /// such a position itself. Empty for a position that people hold.
    /// </summary>
    public IReadOnlyList<string> AnyOf { get; init; } = [];
}

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
