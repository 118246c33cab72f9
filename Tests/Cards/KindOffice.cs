using OnesqaBot.Workflow.People;

namespace OnesqaBot.Cards.Tests;

/// <summary>The office of <see cref="CardOffice"/> with a head who endorses, units that report and bodies that resolve.</summary>
internal static class KindOffice
{
    public static readonly Person Head = Make("suda", "นางสุดา มีสุข", "head");
    public static readonly Person Policy = Make("kamol", "นายกมล วงศ์ดี", "policy-head");
    public static readonly Person Standards = Make("prasit", "นายประสิทธิ์ แสงทอง", "standards-head");

    public static readonly StaffDirectory Directory = new(
        [
            .. CardOffice.Positions, new("head", new("หัวหน้าภารกิจนโยบายและแผน", "Head of policy"), "deputy-director"),
            new("policy-head", new("หัวหน้าสำนักนโยบาย", "Head of the policy bureau"), null),
            new("standards-head", new("หัวหน้าสำนักมาตรฐาน", "Head of the standards bureau"), null),
        ],
        [CardOffice.Officer, CardOffice.Colleague, CardOffice.Director, CardOffice.Deputy, Head, Policy, Standards], [],
        [
            new("policy", new("สำนักนโยบายและยุทธศาสตร์", "Policy"), "policy-head"),
            new("standards", new("สำนักมาตรฐานและประเมินคุณภาพ", "Standards"), "standards-head"),
            new("digital", new("ภารกิจดิจิทัลและสารสนเทศ", "Digital"), "deputy-director"),
        ],
        [new("board", new("คณะกรรมการ สมศ.", "The board")), new("minister", new("รัฐมนตรีที่กำกับดูแล", "The minister"))]);

    private static Person Make(string id, string name, string position) =>
        new(id, $"00000000-0000-0000-0001-{id.PadLeft(12, '0')}", new(name, id), $"{id}@example.org", [position]);
}
