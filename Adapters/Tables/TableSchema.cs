namespace OnesqaBot.Adapters.Tables;

/// <summary>
/// The layout of the table, as upgrade steps from one version to the next. A released step is never changed. Steps are safe to
/// repeat after an interruption and to run concurrently: they write conditionally and skip what is already done.
/// </summary>
internal static class TableSchema
{
    /// <summary>The version of a table without a version row.</summary>
    public const int First = 1;

    /// <summary>Step n upgrades version n + 1 to n + 2.</summary>
    public static readonly IReadOnlyList<Func<StorageTable, CancellationToken, Task>> Steps = [];
}
