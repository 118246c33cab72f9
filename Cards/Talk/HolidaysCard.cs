using System.Globalization;
using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>The public holidays that are to come, with forms for those who may change them.</summary>
public static class HolidaysCard
{
    /// <param name="orders">What the office entered, oldest first.</param>
    /// <param name="form">What was just sent and not taken; null for nothing.</param>
    public static AdaptiveCard Draw(Actor actor, IReadOnlyList<HolidayOrder> orders, Office office, TypedForm? form = null) => Extent.Fit(form, extent =>
    {
        var may = office.Directory.Administers(actor);
        List<Holiday> coming = [.. office.Holidays.Days.Where(d => d.Date >= office.Today)];
        List<Holiday> shown = [.. coming.Take(extent.Items * 2)];
        return Sheet.Of(
            "วันหยุดราชการ",
            [
                .. Sheet.Title(new Bilingual("วันหยุดราชการที่จะถึง", "Public holidays to come")),
                .. coming.Count == 0 ? (IEnumerable<AdaptiveElement>)[Words.Plain("ยังไม่มีข้อมูลวันหยุดที่จะถึง")] : [],
                .. shown.GroupBy(d => d.Date.Year).SelectMany(y => Year(y, extent)),
                .. Sheet.Rest(coming.Count - shown.Count, "วัน", ""),
                .. Entered(orders, office, extent),
                .. may ? [] : (IEnumerable<AdaptiveElement>)[Words.Small($"ผู้แก้ไขวันหยุดได้: {string.Join(", ", office.Directory.Administrators.Select(p => Signed.Position(p, office, extent.Line)))}")],
            ],
            may
                ?
                [
                    Buttons.Form("เพิ่มวันหยุด", Add(office), Buttons.Send(new AddHoliday(null, null, null), "บันทึกวันหยุด")),
                    .. coming.Count == 0 ? [] : (IEnumerable<AdaptiveAction>)[Buttons.Form("ย้ายหรือยกเลิกวันหยุด", Change(shown, office), Buttons.Send(new ChangeHoliday(null, null, null), "บันทึกการเปลี่ยน"))],
                ]
                : []);
    });

    private static IEnumerable<AdaptiveElement> Year(IGrouping<int, Holiday> year, Extent extent) =>
    [
        Words.Heading($"พ.ศ. {ThaiFormat.Number(year.Key + FiscalYear.BuddhistEraOffset)}"),
        .. year.Select(d => Words.Line(
            Words.Run($"{ThaiFormat.Weekday(d.Date)} {ThaiFormat.ShortDate(d.Date)}"), Words.Bold(PlainText.Line(d.Name.Th, extent.Line)), Words.Subtle(d.Expected ? "(คาดไว้ รอประกาศ)" : ""))),
    ];

    private static IEnumerable<AdaptiveElement> Entered(IReadOnlyList<HolidayOrder> orders, Office office, Extent extent)
    {
        List<HolidayOrder> newest = [.. orders.Where(o => (o.To ?? o.Day) >= office.Today || o.Day >= office.Today).Reverse().Take(extent.Items)];
        if (newest.Count == 0) yield break;
        yield return Words.Heading("สำนักงานแก้ไขแล้ว");
        foreach (var order in newest)
        {
            yield return Words.Plain(order switch
            {
                { Name: { } name } => $"เพิ่ม {ThaiFormat.ShortDate(order.Day)} {PlainText.Line(name, extent.Line)}",
                { To: { } to } => $"ย้าย {ThaiFormat.ShortDate(order.Day)} เป็น {ThaiFormat.ShortDate(to)}",
                _ => $"ยกเลิก {ThaiFormat.ShortDate(order.Day)}",
            });
            yield return Words.Small($"{PlainText.Line(order.Source, extent.Line)} · {Signed.By(order.By, office, extent.Line)} {ThaiFormat.ShortMoment(order.At)}");
        }
    }

    private static IEnumerable<AdaptiveElement> Add(Office office) =>
    [
        Date(CardData.Date, "วันที่", office, required: true),
        Text(CardData.Text, "ชื่อวันหยุด", "เช่น วันหยุดราชการเพิ่มเป็นกรณีพิเศษ", "กรุณาระบุชื่อวันหยุด"),
        Text(CardData.Note, "อ้างอิง", "เช่น มติ ครม. ๒ ธันวาคม ๒๕๖๙", "กรุณาระบุมติหรือประกาศ"),
    ];

    private static IEnumerable<AdaptiveElement> Change(IEnumerable<Holiday> coming, Office office) =>
    [
        new AdaptiveChoiceSetInput
        {
            Id = CardData.Choice, Label = "วันหยุด", IsRequired = true, ErrorMessage = "กรุณาเลือกวันหยุด", Style = AdaptiveChoiceInputStyle.Compact, Placeholder = "เลือก", Wrap = true,
            Choices = [.. coming.Select(d => new AdaptiveChoice
            {
                Title = PlainText.Bare($"{ThaiFormat.ShortDate(d.Date)} {d.Name.Th}", 90), Value = d.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            })],
        },
        Date(CardData.End, "ย้ายไปวันที่ (เว้นว่างหากยกเลิกวันหยุดนี้)", office, required: false),
        Text(CardData.Reason, "อ้างอิง", "เช่น มติ ครม. ๒ ธันวาคม ๒๕๖๙", "กรุณาระบุมติหรือประกาศ"),
    ];

    private static AdaptiveDateInput Date(string id, string label, Office office, bool required) => new()
    {
        Id = id, Label = label, IsRequired = required, ErrorMessage = required ? "กรุณาเลือกวันที่" : null, Min = office.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static AdaptiveTextInput Text(string id, string label, string placeholder, string missing) => new()
    {
        Id = id, Label = label, Placeholder = placeholder, IsRequired = true, ErrorMessage = missing, MaxLength = HolidayRules.LongestText,
    };
}
