using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Whose turn it is.</summary>
internal static class WhoseTurn
{
    public static IEnumerable<AdaptiveElement> Of(Responsible responsible, Office office, Extent extent)
    {
        yield return Words.Fact("อยู่ที่", InWords(responsible, office, extent));
        if (responsible is { MayAct.Count: > 0, Vacant: { } vacant } && vacant != responsible.Position)
            yield return Words.Small($"แทน{Signed.Position(vacant, office, extent.Line)} ซึ่งยังไม่มีผู้ดำรงตำแหน่ง · Standing in for a vacant position");
        if (responsible.MayAct.Count == 0)
            yield return Words.Small("ตำแหน่งว่าง กรุณาแจ้งผู้ดูแลระบบให้กำหนดผู้ปฏิบัติหน้าที่ · The position is vacant");
    }

    /// <summary>ผู้อำนวยการ — นายสมชาย ….</summary>
    public static string InWords(Responsible responsible, Office office, Extent extent)
    {
        var position = Signed.Position(responsible.Position, office, extent.Line);
        var people = responsible.Addressees.Count > 0 ? responsible.Addressees : responsible.MayAct;
        return people.Count == 0
            ? $"{position} — ยังไม่มีผู้ดำรงตำแหน่ง"
            : $"{position} — {Signed.Names(people.Select(p => p.Name.Th), longest: extent.Line)}";
    }
}
