using System.Collections.Frozen;
using System.Text.RegularExpressions;
using OnesqaBot.Dialogs.Intents.Slots;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>What is typed into a search box for cases.</summary>
/// <param name="Number">The number that is named; null if none is.</param>
/// <param name="Query">What the words ask for, if no case has that number. Empty for none.</param>
public sealed partial record CaseLookup(CaseNumber? Number, CaseQuery Query)
{
    /// <summary>The same with procedures of whose names a word is a part; empty if none is.</summary>
    public IReadOnlyList<CaseQuery> ByNames { get; init; } = [];

    public static readonly CaseLookup Nothing = new(null, CaseQuery.Everything);

    /// <summary>Further words would only narrow what few cases are left.</summary>
    private const int MaxWords = 6;

    private static readonly FrozenSet<string> Fillers = new[] { "เรื่อง", "ของ", "กับ", "ที่", "ปี", "ปีงบ", "ปีงบประมาณ", "หา", "ค้นหา", "case", "cases", "of", "with", "the" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, CaseState> States = new Dictionary<string, CaseState>
    {
        ["เปิด"] = CaseState.Open, ["เปิดอยู่"] = CaseState.Open, ["ยังเปิด"] = CaseState.Open, ["ค้าง"] = CaseState.Open, ["ยังไม่เสร็จ"] = CaseState.Open, ["open"] = CaseState.Open, ["pending"] = CaseState.Open,
        ["เสร็จ"] = CaseState.Closed, ["เสร็จแล้ว"] = CaseState.Closed, ["ปิด"] = CaseState.Closed, ["ปิดแล้ว"] = CaseState.Closed, ["จบแล้ว"] = CaseState.Closed, ["closed"] = CaseState.Closed, ["finished"] = CaseState.Closed,
        ["ยกเลิก"] = CaseState.Cancelled, ["ยกเลิกแล้ว"] = CaseState.Cancelled, ["cancelled"] = CaseState.Cancelled, ["canceled"] = CaseState.Cancelled,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="normalized">The normalized text.</param>
    /// <param name="mention">The number in it.</param>
    /// <param name="named">The procedures that have exactly this name.</param>
    /// <param name="partlyNamed">The procedures that have a name of which this is a part.</param>
    internal static CaseLookup Read(
        string normalized, DateOnly today, CaseMention? mention, Func<string, IReadOnlyList<Procedure>> named, Func<string,
        IReadOnlyList<Procedure>> partlyNamed)
    {
        var query = CaseQuery.Everything;
        var words = new List<string>();
        foreach (var word in normalized.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Fillers.Contains(word)) continue;
            if (States.TryGetValue(word, out var state)) query = query with { State = state };
            else if (YearWord().IsMatch(word) && Years.FindIn(word, today) is { } year) query = query with { Year = year };
            else if (query.Procedure is null && named(word) is [var procedure]) query = query with { Procedure = procedure.Id };
            else words.Add(word);
        }

        words = [.. words.Distinct(StringComparer.Ordinal).Take(MaxWords)];
        return new(mention?.Number, query with { Words = words })
        {
            ByNames = query.Procedure is not null ? [] : [.. words.SelectMany(w => partlyNamed(w).Select(p => query with { Procedure = p.Id, Words = [.. words.Where(other => other != w)] }))],
        };
    }

    [GeneratedRegex(@"\A(?:(?:ปีงบประมาณ|ปีงบ|ปี|พ\.?ศ\.?)?(?:25|20)[0-9]{2}|(?:ปีงบประมาณ|ปีงบ|ปี)(?:[2-9][0-9]|นี้|หน้า|ก่อน|ที่แล้ว))\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearWord();
}
