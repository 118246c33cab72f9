namespace OnesqaBot.Adapters.Tables;

/// <summary>
/// The layout of the table, as steps that lead from one version to the next. A step that was released is never changed; each
/// may be run again after it was broken off, and beside another instance: it writes under conditions, and what it has done
/// already it leaves.
/// </summary>
internal static class TableSchema
{
    /// <summary>Of a table that says none.</summary>
    public const int First = 1;

    /// <summary>Step n leads from version n + 1 to n + 2.</summary>
    public static readonly IReadOnlyList<Func<StorageTable, CancellationToken, Task>> Steps = [];
}
