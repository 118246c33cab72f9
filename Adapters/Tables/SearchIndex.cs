using Azure.Data.Tables;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Adapters.Tables;

/// <summary>
/// Index rows that find cases by words: one row for each place of the subject where a word may begin, keyed by the text from there
/// on, so that a search is one range of keys and a word that no case contains costs one request without rows. All rows of a case are
/// in the partition of its fiscal year and are written in one transaction, before the case. The searcher checks them against the case.
/// </summary>
internal static class SearchIndex
{
    /// <summary>The length of text in a key; the rest of a longer word is compared with the row.</summary>
    public const int MaxStart = 16;

    /// <summary>Within the 100 rows of a transaction, together with the rows of the opener and the procedure.</summary>
    private const int MaxStarts = 90;

    public const string TextName = "Text";
    public const string OpenedByName = "OpenedBy";
    public const string ProcedureName = "Procedure";

    private const string Starts = "t|";
    private const string Openers = "p|";
    private const string Procedures = "k|";

    public static string Partition(FiscalYear year) => TableKeys.Join("find", TableKeys.Number(year.BuddhistYear));

    /// <param name="text">A <see cref="SearchText"/>.</param>
    public static string StartingWith(string text) => Starts + TableKeys.Text(text.Length > MaxStart ? text[..MaxStart] : text);

    public static string OpenedBy(string person) => $"{Openers}{TableKeys.Text(person)}{TableKeys.Part}";

    /// <param name="procedure">Null for cases of every procedure.</param>
    public static string OfProcedure(string? procedure) =>
        procedure is null ? Procedures : $"{Procedures}{TableKeys.Text(procedure)}{TableKeys.Part}";

    /// <summary>The rows of a summary. They change only with its subject.</summary>
    public static IReadOnlyList<TableEntity> RowsFor(CaseSummary summary, int version)
    {
        var (partition, text) = (Partition(summary.Number.Year), SearchText.FromSummary(summary));
        var keys = StartsOf(summary.Subject).Select(s => StartingWith(s) + TableKeys.Part)
            .Append(OpenedBy(summary.OpenedBy)).Append(OfProcedure(summary.Procedure));
        return
        [
            .. keys.Distinct(StringComparer.Ordinal).Select(key => CaseIndex.Row(partition, key + CaseIndex.Descending(summary.Number), summary, version))
                .Select(row =>
                {
                    (row[TextName], row[OpenedByName], row[ProcedureName]) = (text, summary.OpenedBy, summary.Procedure);
                    return row;
                }),
        ];
    }

    public static string CaseNameOf(TableEntity row) => row.GetString(CaseIndex.Case);

    /// <summary>The searchable text from each place where a word may begin: where the script changes, or a Thai syllable may begin.</summary>
    private static IEnumerable<string> StartsOf(string subject)
    {
        var normalized = TextNormalizer.Normalize(subject);
        var starts = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < normalized.Length && starts.Count < MaxStarts; i++)
        {
            if (!MayBegin(normalized, i)) continue;
            // Tone marks and spaces do not count, so more than the length of a key is needed.
            var start = Skeleton.FromNormalized(normalized.Substring(i, Math.Min(3 * MaxStart, normalized.Length - i)));
            if (start.Length > 0) starts.Add(start.Length > MaxStart ? start[..MaxStart] : start);
        }

        return starts;
    }

    private static bool MayBegin(string text, int at)
    {
        var c = text[at];
        if (c is ' ' or '-' or '.' or '/') return false;
        if (at == 0) return true;
        var before = text[at - 1];
        if (IsThai(c)) return !IsThai(before) || c is >= '\u0E40' and <= '\u0E44' || (c is >= '\u0E01' and <= '\u0E2E' && before is not (>= '\u0E40' and <= '\u0E44'));
        return IsThai(before) || !char.IsLetterOrDigit(before) || char.IsDigit(c) != char.IsDigit(before);
    }

    private static bool IsThai(char c) => c is >= '\u0E01' and <= '\u0E4E';
}
