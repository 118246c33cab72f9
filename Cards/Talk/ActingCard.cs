using System.Globalization;
using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Who acts for whom now and later, with a form for those who may set it.</summary>
public static class ActingCard
{
    private const int Most = 100;

    /// <param name="orders">Those set in chat, oldest first.</param>
    /// <param name="form">What was just sent and not taken; null for nothing.</param>
    public static AdaptiveCard Draw(Actor actor, IReadOnlyList<ActingOrder> orders, Office office, TypedForm? form = null) => Extent.Fit(form, extent =>
    {
        var may = office.Directory.Administers(actor);
        var standing = orders.Where(o => o.Revoked is null && o.Acting.To >= office.Today).ToList();
        var filed = office.Directory.Acting.Where(a => a.To >= office.Today && standing.All(o => o.Acting != a)).ToList();
        return Sheet.Of(
            "รักษาการแทน",
            [
                .. Sheet.Title(new Bilingual("รักษาการแทน", "Who acts for whom")),
                .. standing.Count + filed.Count == 0 ? (IEnumerable<AdaptiveElement>)[Words.Plain("ขณะนี้ไม่มีการรักษาการแทน")] : [],
                .. standing.Take(extent.Items).SelectMany(o => Order(o, may, office, extent)),
                .. filed.Take(extent.Items).SelectMany(a => Lines(a, office, extent)),
                .. Sheet.Rest(Math.Max(0, standing.Count - extent.Items) + Math.Max(0, filed.Count - extent.Items), "รายการ", ""),
                .. may ? [] : (IEnumerable<AdaptiveElement>)[Words.Small($"ผู้ตั้งรักษาการแทนได้: {string.Join(", ", office.Directory.Administrators.Select(p => Signed.Position(p, office, extent.Line)))}")],
            ],
            may ? [Buttons.Form("ตั้งผู้รักษาการ", Form(office, extent), Buttons.Send(new SetActing(null, null, null, null), "บันทึก"))] : []);
    });

    private static IEnumerable<AdaptiveElement> Order(ActingOrder order, bool may, Office office, Extent extent) =>
    [
        .. Lines(order.Acting, office, extent),
        Words.Small($"ตั้งโดย {Signed.By(order.By, office)} เมื่อ {ThaiFormat.Moment(order.At)}"),
        .. may ? (IEnumerable<AdaptiveElement>)[new AdaptiveActionSet { Actions = [Buttons.Do(new RevokeActing(order.Id), "ยกเลิกการรักษาการนี้")] }] : [],
    ];

    private static IEnumerable<AdaptiveElement> Lines(Acting acting, Office office, Extent extent) =>
    [
        Words.Line(
            Words.Bold(Name(acting.Person, office, extent)),
            Words.Run(acting.InsteadOf is null ? "รักษาการในตำแหน่ง" : $"รักษาการแทน {Name(acting.InsteadOf, office, extent)}"),
            Words.Run(Signed.Position(acting.Position, office, extent.Line))),
        Words.Fact("ตั้งแต่", $"{ThaiFormat.Date(acting.From)} ถึง {ThaiFormat.Date(acting.To)}"),
    ];

    private static IEnumerable<AdaptiveElement> Form(Office office, Extent extent) =>
    [
        Choice(CardData.Choice, "แทนใคร ในตำแหน่งใด", "กรุณาเลือกตำแหน่ง", Posts(office, extent)),
        Choice(CardData.People, "ผู้รักษาการ", "กรุณาเลือกผู้รักษาการ", office.Directory.People.Select(p => (p.Id, Name(p.Id, office, extent)))),
        Date(CardData.Start, "ตั้งแต่วันที่", office),
        Date(CardData.End, "ถึงวันที่ (รวมวันดังกล่าวด้วย)", office),
    ];

    private static IEnumerable<(string Value, string Title)> Posts(Office office, Extent extent) =>
        from position in office.Directory.Positions
        let holders = office.Directory.People.Where(p => p.Positions.Contains(position.Key)).ToList()
        let title = Signed.Position(position.Key, office, extent.Line)
        from post in holders.Count == 0
            ? [($"{new ActingPost(position.Key, null)}", $"{title} (ว่าง)")]
            : holders.Select(h => ($"{new ActingPost(position.Key, h.Id)}", $"{title} — {h.Name.Th}"))
        select post;

    private static AdaptiveChoiceSetInput Choice(string id, string label, string missing, IEnumerable<(string Value, string Title)> choices) => new()
    {
        Id = id, Label = label, IsRequired = true, ErrorMessage = missing, Style = AdaptiveChoiceInputStyle.Compact, Placeholder = "เลือก", Wrap = true,
        Choices = [.. choices.Take(Most).Select(c => new AdaptiveChoice { Title = PlainText.Bare(c.Title, 90), Value = c.Value })],
    };

    private static AdaptiveDateInput Date(string id, string label, Office office) => new()
    {
        Id = id, Label = label, IsRequired = true, ErrorMessage = "กรุณาเลือกวันที่", Min = office.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static string Name(string person, Office office, Extent extent) => PlainText.Line(office.Directory.ById(person)?.Name.Th ?? person, extent.Line);
}
