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
