using AdaptiveCards;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Elements;

/// <summary>Names the current assignee.</summary>
internal static class AssigneeLine
{
    public static IEnumerable<AdaptiveElement> Draw(Responsible responsible, OfficeView office, DetailLevel detail)
    {
        yield return CardText.Fact("อยู่ที่", InWords(responsible, office, detail));
        if (responsible is { MayAct.Count: > 0, Vacant: { } vacant } && vacant != responsible.Position)
            yield return CardText.Small($"แทน{SignatureText.Position(vacant, office, detail.Line)} ซึ่งยังไม่มีผู้ดำรงตำแหน่ง · Standing in for a vacant position");
        if (responsible.MayAct.Count == 0)
            yield return CardText.Small("ตำแหน่งว่าง กรุณาแจ้งผู้ดูแลระบบให้กำหนดผู้ปฏิบัติหน้าที่ · The position is vacant");
    }

    /// <summary>ผู้อำนวยการ — นายสมชาย ….</summary>
    public static string InWords(Responsible responsible, OfficeView office, DetailLevel detail)
    {
        var position = SignatureText.Position(responsible.Position, office, detail.Line);
        var people = responsible.Addressees.Count > 0 ? responsible.Addressees : responsible.MayAct;
        return people.Count == 0
            ? $"{position} — ยังไม่มีผู้ดำรงตำแหน่ง"
            : $"{position} — {SignatureText.Names(people.Select(p => p.Name.Th), longest: detail.Line)}";
    }
}
