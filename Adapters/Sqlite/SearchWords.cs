using System.Text.Json;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>
/// What a case is searched by: one text with its number, subject, opener and procedure. The index is SQLite's FTS5 with trigrams, so
/// that any part of a text is found, if it has three letters or more.
/// </summary>
internal static class SearchWords
{
    /// <summary>The shortest text that trigrams find. Shorter words are found as a whole, by the marks around them.</summary>
    private const int MinLength = 3;

    /// <summary>In the words of every case: between opener and procedure.</summary>
    private const string AnyCase = "@@ #";

    public static string FromSummary(CaseSummary summary) =>
        $"{SearchText.FromSummary(summary)} {ShortWords(summary.Subject)} {Opener(summary.OpenedBy)} {Procedure(summary.Procedure)}";

    /// <summary>The words of a stored summary; none if it cannot be read.</summary>
    public static string FromStored(string summary)
    {
        try
        {
            return FromSummary(StoreJson.Read<CaseSummary>(summary));
        }
        catch (JsonException)
        {
            return "";
        }
    }

    /// <summary>The search in the language of FTS5.</summary>
    public static string Query(CaseSearch search) => string.Join(
        " AND ",
        [
            .. search.Terms.Select(t => $"({string.Join(" OR ", t.OpenedBy.Select(Opener).Append(t.Text.Length < MinLength ? ShortWord(t.Text) : t.Text).Select(Quoted))})"),
            .. search.Procedure is { } procedure ? [Quoted(Procedure(procedure))] : (string[])[],
            .. search.Year is { } year ? [Quoted(year.ToString(System.Globalization.CultureInfo.InvariantCulture))] : (string[])[],
            .. search is { Terms.Count: 0, Procedure: null, Year: null } ? [Quoted(AnyCase)] : (string[])[],
        ]);

    /// <summary>The status as stored; null for any.</summary>
    public static string? Status(CaseSearch search) => search.Status?.ToString();

    private static string ShortWords(string subject) => string.Join(
        ' ', TextNormalizer.Normalize(subject).Split(' ', '-', '/', '.').Select(Skeleton.FromNormalized).Where(w => w.Length is > 0 and < MinLength).Select(ShortWord));

    private static string ShortWord(string word) => $"={word}=";

    private static string Opener(string person) => $"@{person}@@";

    private static string Procedure(string procedure) => $"#{procedure}##";

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
