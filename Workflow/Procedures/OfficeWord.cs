using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Procedures;

/// <summary>An entry in the history of the office's own words for procedures.</summary>
/// <param name="Id">Id of the command.</param>
/// <param name="Procedure">The procedure that the word means.</param>
/// <param name="IsRemoved">Whether the word was removed by this entry, instead of added.</param>
public sealed record OfficeWord(string Id, string Word, string Procedure, bool IsRemoved, Signature By, DateTimeOffset At)
{
    /// <summary>Longest word in characters.</summary>
    public const int MaxLength = 40;

    /// <summary>The words in use after all entries.</summary>
    public static IReadOnlyList<OfficeWord> InUse(IEnumerable<OfficeWord> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return [.. history.GroupBy(w => w.Word, StringComparer.OrdinalIgnoreCase).Select(g => g.Last()).Where(w => !w.IsRemoved)];
    }
}
