using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>The procedures of the handbook by unit, with a search; those that the person may open can be begun here.</summary>
public static class ProceduresCard
{
    /// <summary>Longest text that can be searched.</summary>
    private const int LongestSearch = 100;

    /// <param name="found">What is listed: all, or what a search found, the best first.</param>
    /// <param name="searched">What was searched for; null when nothing was.</param>
    public static AdaptiveCard Draw(IReadOnlyList<Procedure> found, Actor actor, string? searched = null) => Extent.Fit(extent => Sheet.Of(
        "กระบวนการในคู่มือ",
        [
            .. Sheet.Title(new Bilingual("กระบวนการในคู่มือ", "Procedures of the handbook")),
            .. Search(searched),
            .. searched is null ? ByUnit(found, actor, extent) : Found(found, actor, searched, extent),
        ],
        [
            .. searched is null ? [] : (IEnumerable<AdaptiveAction>)[Buttons.Do(new AskProcedures(), "ดูทั้งหมด")],
            Buttons.Do(new AskMyWork(), "งานของฉัน"),
            Buttons.Do(new AskHelp(), "วิธีใช้"),
        ]));

    private static IEnumerable<AdaptiveElement> Search(string? searched) =>
    [
        new AdaptiveTextInput
        {
            Id = CardData.Text, Label = "ค้นหา", Placeholder = "ชื่อเรื่อง คำบางส่วน หรือเลขข้อ เช่น ๓.๒", MaxLength = LongestSearch,
            Value = searched is null ? null : PlainText.Line(searched, LongestSearch),
        },
        RowLines.Button(Buttons.SendPlainly(new SearchProcedures(null), "ค้นหา")),
    ];

    private static IEnumerable<AdaptiveElement> ByUnit(IReadOnlyList<Procedure> all, Actor actor, Extent extent)
    {
        if (all.Count == 0) return [Words.Plain("ยังไม่มีกระบวนการในระบบ")];
        // What she may start must not be what a list that does not fit loses.
        List<Procedure> shown =
            [.. all.Index().OrderBy(p => actor.In(p.Item.OpenedBy) is null ? 1 : 0).Take(extent.Items).OrderBy(p => p.Index).Select(p => p.Item)];
        return
        [
            .. HandbookUnit.All.Where(u => shown.Any(p => p.Unit == u.Key)).SelectMany(u => (IEnumerable<AdaptiveElement>)
            [
                Words.Heading(u.Title.Th),
                .. shown.Where(p => p.Unit == u.Key).Select(p => Line(p, actor, extent)),
            ]),
            .. Sheet.Rest(all.Count - shown.Count, "กระบวนการ", "พิมพ์คำเพื่อค้นหา"),
        ];
    }

    private static IEnumerable<AdaptiveElement> Found(IReadOnlyList<Procedure> found, Actor actor, string searched, Extent extent)
    {
        if (found.Count == 0)
        {
            return
            [
                Words.Line(Words.Run("ไม่พบกระบวนการที่ตรงกับ"), Words.Bold(PlainText.Line(searched, extent.Line))),
                Words.Small("Nothing found. ลองใช้คำที่สั้นลง หรือกด “ดูทั้งหมด”"),
            ];
        }

        return
        [
            Words.Small($"พบ {ThaiFormat.Number(found.Count)} กระบวนการ · {found.Count} found"),
            .. found.Take(extent.Items).Select(p => Line(p, actor, extent)),
            .. Sheet.Rest(found.Count - extent.Items, "กระบวนการ", "พิมพ์คำให้ยาวขึ้น"),
        ];
    }

    private static AdaptiveColumnSet Line(Procedure procedure, Actor actor, Extent extent)
    {
        var see = Buttons.Do(new AskProcedure(procedure.Id), "ขั้นตอน");
        return RowLines.Of(
            [
                Words.Plain($"{procedure.Number} {PlainText.Line(procedure.ShortTitle.Th, extent.Line)}"),
                Words.Small(PlainText.Line(procedure.ShortTitle.En, extent.Line)),
            ],
            [actor.In(procedure.OpenedBy) is null ? RowLines.Button(see) : new AdaptiveActionSet { Actions = [Buttons.Do(new StartProcedure(procedure.Id), "เริ่ม"), see] }],
            separated: true);
    }
}
