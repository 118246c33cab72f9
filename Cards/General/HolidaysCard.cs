using System.Globalization;
using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.General;

/// <summary>Upcoming public holidays, with forms for people who may change them.</summary>
public static class HolidaysCard
{
    /// <param name="orders">Changes made by the office, oldest first.</param>
    /// <param name="form">The form that was just submitted and refused; null if none was.</param>
    public static DrawnCard Draw(Actor actor, IReadOnlyList<HolidayOrder> orders, OfficeView office, TypedForm? form = null) => DetailLevel.Fit(form, detail =>
    {
        var mayEdit = office.Directory.Administers(actor);
        List<Holiday> upcoming = [.. office.Holidays.Days.Where(d => d.Date >= office.Today)];
        List<Holiday> shown = [.. upcoming.Take(detail.Items * 2)];
        return CardLayout.Create(
            "วันหยุดราชการ",
            [
                .. CardLayout.Title(new Bilingual("วันหยุดราชการที่จะถึง", "Upcoming public holidays")),
                .. upcoming.Count == 0 ? (IEnumerable<AdaptiveElement>)[CardText.Plain("ยังไม่มีข้อมูลวันหยุดที่จะถึง")] : [],
                .. shown.GroupBy(d => d.Date.Year).SelectMany(y => Year(y, detail)),
                .. CardLayout.Rest(upcoming.Count - shown.Count, "วัน", ""),
                .. Entered(orders, office, detail),
                .. mayEdit ? [] : (IEnumerable<AdaptiveElement>)[CardText.Small($"ผู้แก้ไขวันหยุดได้: {string.Join(", ", office.Directory.Administrators.Select(p => SignatureText.Position(p, office, detail.Line)))}")],
            ],
            mayEdit
                ?
                [
                    Buttons.Form("เพิ่มวันหยุด", Add(office), Buttons.Send(new AddHoliday(null, null, null), "บันทึกวันหยุด")),
                    .. upcoming.Count == 0 ? [] : (IEnumerable<AdaptiveAction>)[Buttons.Form("ย้ายหรือยกเลิกวันหยุด", Change(shown, office), Buttons.Send(new ChangeHoliday(null, null, null), "บันทึกการเปลี่ยน"))],
                ]
                : []);
    });

    private static IEnumerable<AdaptiveElement> Year(IGrouping<int, Holiday> year, DetailLevel detail) =>
    [
        CardText.Heading($"พ.ศ. {ThaiFormat.Number(year.Key + FiscalYear.BuddhistEraOffset)}"),
        .. year.Select(d => CardText.Line(
            CardText.Run($"{ThaiFormat.Weekday(d.Date)} {ThaiFormat.ShortDate(d.Date)}"), CardText.Bold(PlainText.Line(d.Name.Th, detail.Line)), CardText.Subtle(d.Expected ? "(คาดไว้ รอประกาศ)" : ""))),
    ];

    private static IEnumerable<AdaptiveElement> Entered(IReadOnlyList<HolidayOrder> orders, OfficeView office, DetailLevel detail)
    {
        List<HolidayOrder> newest = [.. orders.Where(o => (o.To ?? o.Day) >= office.Today || o.Day >= office.Today).Reverse().Take(detail.Items)];
        if (newest.Count == 0) yield break;
        yield return CardText.Heading("สำนักงานแก้ไขแล้ว");
        foreach (var order in newest)
        {
            yield return CardText.Plain(order switch
            {
                { Name: { } name } => $"เพิ่ม {ThaiFormat.ShortDate(order.Day)} {PlainText.Line(name, detail.Line)}",
                { To: { } to } => $"ย้าย {ThaiFormat.ShortDate(order.Day)} เป็น {ThaiFormat.ShortDate(to)}",
                _ => $"ยกเลิก {ThaiFormat.ShortDate(order.Day)}",
            });
            yield return CardText.Small($"{PlainText.Line(order.Source, detail.Line)} · {SignatureText.By(order.By, office, detail.Line)} {ThaiFormat.ShortMoment(order.At)}");
        }
    }

    private static IEnumerable<AdaptiveElement> Add(OfficeView office) =>
    [
        Date(CardData.Date, "วันที่", office, required: true),
        Text(CardData.Text, "ชื่อวันหยุด", "เช่น วันหยุดราชการเพิ่มเป็นกรณีพิเศษ", "กรุณาระบุชื่อวันหยุด"),
        Text(CardData.Note, "อ้างอิง", "เช่น มติ ครม. ๒ ธันวาคม ๒๕๖๙", "กรุณาระบุมติหรือประกาศ"),
    ];

    private static IEnumerable<AdaptiveElement> Change(IEnumerable<Holiday> upcoming, OfficeView office) =>
    [
        new AdaptiveChoiceSetInput
        {
            Id = CardData.Choice, Label = "วันหยุด", IsRequired = true, ErrorMessage = "กรุณาเลือกวันหยุด", Style = AdaptiveChoiceInputStyle.Compact, Placeholder = "เลือก", Wrap = true,
            Choices = [.. upcoming.Select(d => new AdaptiveChoice
            {
                Title = PlainText.Bare($"{ThaiFormat.ShortDate(d.Date)} {d.Name.Th}", 90), Value = d.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            })],
        },
        Date(CardData.End, "ย้ายไปวันที่ (เว้นว่างหากยกเลิกวันหยุดนี้)", office, required: false),
        Text(CardData.Reason, "อ้างอิง", "เช่น มติ ครม. ๒ ธันวาคม ๒๕๖๙", "กรุณาระบุมติหรือประกาศ"),
    ];

    private static AdaptiveDateInput Date(string id, string label, OfficeView office, bool required) => new()
    {
        Id = id, Label = label, IsRequired = required, ErrorMessage = required ? "กรุณาเลือกวันที่" : null, Min = office.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static AdaptiveTextInput Text(string id, string label, string placeholder, string missing) => new()
    {
        Id = id, Label = label, Placeholder = placeholder, IsRequired = true, ErrorMessage = missing, MaxLength = HolidayRules.LongestText,
    };
}
