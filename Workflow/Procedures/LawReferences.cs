using System.Text.RegularExpressions;

namespace OnesqaBot.Workflow.Procedures;

/// <summary>Which laws and regulations a row of the handbook names, whichever column they stand in.</summary>
public static partial class LawReferences
{
    /// <summary>The regulations named outside the column of laws, in the handbook's words; each once.</summary>
    public static IReadOnlyList<string> InText(Step step) =>
        [.. new[] { step.Method.Text, step.Documents.Text }.SelectMany(t => Regulation().Matches(t)).Select(m => m.Value).Distinct(StringComparer.Ordinal)];

    public static bool Any(Step step) => step.Laws is not null || InText(step).Count > 0;

    // "เป็นระเบียบเรียบร้อย" means tidy.
    [GeneratedRegex(@"ระเบียบ(?!เรียบร้อย)(?:สำนักงาน|ว่าด้วย|กระทรวง|คณะกรรมการ|พัสดุ|การ)[\u0E00-\u0E7F]*", RegexOptions.CultureInvariant)]
    private static partial Regex Regulation();
}
