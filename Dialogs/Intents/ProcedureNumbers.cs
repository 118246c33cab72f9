using System.Text.RegularExpressions;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>Finds procedures by their number in the handbook. Both units count from 1, so a number may be ambiguous without the unit.</summary>
internal sealed partial class ProcedureNumbers(IReadOnlyList<Procedure> procedures)
{
    private readonly (string Number, Procedure Procedure)[] _all =
        [.. procedures.SelectMany(p => p.PrintedAs.Prepend(p.Number).Select(n => (Digits().Match(TextNormalizer.Normalize(n)).Value, p))).Where(n => n.Value.Length > 0)];

    public IReadOnlyList<Procedure> Find(IEnumerable<string> variants)
    {
        foreach (var text in variants)
        {
            if (Asked().Match(text) is not { Success: true } match) continue;
            var number = match.Groups["number"].Value;
            string? unit = match.Groups["policy"].Success ? "policy" : match.Groups["international"].Success ? "international" : null;
            return
            [
                .. _all.Where(n => n.Number == number || n.Number.StartsWith($"{number}.", StringComparison.Ordinal))
                    .Where(n => unit is null || n.Procedure.Unit == unit)
                    .Select(n => n.Procedure).Distinct(),
            ];
        }

        return [];
    }

    [GeneratedRegex("^[0-9]+(\\.[0-9]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    // Matches the compact form; the unit may come before or after the number.
    [GeneratedRegex(
        "^(?:(?:งาน|ด้าน)?(?:(?<policy>นโยบาย(?:และแผน)?|policy)|(?<international>ต่างประเทศ|วิเทศสัมพันธ์|วิเทศ|international)))?"
        + "(?:ข้อที่|ข้อ|ที่|หมายเลข|ลำดับที่|ลำดับ|กระบวนการที่|กระบวนการ|เรื่องที่|number|no|procedure|process)?"
        + "(?<number>[0-9]{1,2}(?:\\.[0-9])?)"
        + "(?:(?:ของ)?(?:งาน|ด้าน)?(?:(?<policy>นโยบาย(?:และแผน)?|policy)|(?<international>ต่างประเทศ|วิเทศสัมพันธ์|วิเทศ|international)))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Asked();
}
