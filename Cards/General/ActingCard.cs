using System.Globalization;
using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Cards.General;

/// <summary>Lists current and future acting orders, with a form for people who may set them.</summary>
public static class ActingCard
{
    private const int MaxChoices = 100;

    /// <param name="orders">The orders set in chat, oldest first.</param>
    /// <param name="form">The form that was just submitted and refused; null if none was.</param>
    public static DrawnCard Draw(Actor actor, IReadOnlyList<ActingOrder> orders, OfficeView office, TypedForm? form = null) => DetailLevel.Fit(form, detail =>
    {
        var mayEdit = office.Directory.Administers(actor);
        var active = orders.Where(o => o.Revoked is null && o.Acting.To >= office.Today).ToList();
        var fromDirectory = office.Directory.Acting.Where(a => a.To >= office.Today && active.All(o => o.Acting != a)).ToList();
        return CardLayout.Create(
            "รักษาการแทน",
            [
                .. CardLayout.Title(new Bilingual("รักษาการแทน", "Who acts for whom")),
                .. active.Count + fromDirectory.Count == 0 ? (IEnumerable<AdaptiveElement>)[CardText.Plain("ขณะนี้ไม่มีการรักษาการแทน")] : [],
                .. active.Take(detail.Items).SelectMany(o => Order(o, mayEdit, office, detail)),
                .. fromDirectory.Take(detail.Items).SelectMany(a => Lines(a, office, detail)),
                .. CardLayout.Rest(Math.Max(0, active.Count - detail.Items) + Math.Max(0, fromDirectory.Count - detail.Items), "รายการ", ""),
                .. mayEdit ? [] : (IEnumerable<AdaptiveElement>)[CardText.Small($"ผู้ตั้งรักษาการแทนได้: {string.Join(", ", office.Directory.Administrators.Select(p => SignatureText.Position(p, office, detail.Line)))}")],
            ],
            mayEdit ? [Buttons.Form("ตั้งผู้รักษาการ", Form(office, detail), Buttons.Send(new SetActing(null, null, null, null), "บันทึก"))] : []);
    });

    private static IEnumerable<AdaptiveElement> Order(ActingOrder order, bool mayEdit, OfficeView office, DetailLevel detail) =>
    [
        .. Lines(order.Acting, office, detail),
        CardText.Small($"ตั้งโดย {SignatureText.By(order.By, office)} เมื่อ {ThaiFormat.Moment(order.At)}"),
        .. mayEdit ? (IEnumerable<AdaptiveElement>)[new AdaptiveActionSet { Actions = [Buttons.Do(new RevokeActing(order.Id), "ยกเลิกการรักษาการนี้")] }] : [],
    ];

    private static IEnumerable<AdaptiveElement> Lines(Acting acting, OfficeView office, DetailLevel detail) =>
    [
        CardText.Line(
            CardText.Bold(Name(acting.Person, office, detail)),
            CardText.Run(acting.InsteadOf is null ? "รักษาการในตำแหน่ง" : $"รักษาการแทน {Name(acting.InsteadOf, office, detail)}"),
            CardText.Run(SignatureText.Position(acting.Position, office, detail.Line))),
        CardText.Fact("ตั้งแต่", $"{ThaiFormat.Date(acting.From)} ถึง {ThaiFormat.Date(acting.To)}"),
    ];

    private static IEnumerable<AdaptiveElement> Form(OfficeView office, DetailLevel detail) =>
    [
        Choice(CardData.Choice, "แทนใคร ในตำแหน่งใด", "กรุณาเลือกตำแหน่ง", Posts(office, detail)),
        Choice(CardData.People, "ผู้รักษาการ", "กรุณาเลือกผู้รักษาการ", office.Directory.People.Select(p => (p.Id, Name(p.Id, office, detail)))),
        Date(CardData.Start, "ตั้งแต่วันที่", office),
        Date(CardData.End, "ถึงวันที่ (รวมวันดังกล่าวด้วย)", office),
    ];

    private static IEnumerable<(string Value, string Title)> Posts(OfficeView office, DetailLevel detail) =>
        from position in office.Directory.Positions
        let holders = office.Directory.People.Where(p => p.Positions.Contains(position.Key)).ToList()
        let title = SignatureText.Position(position.Key, office, detail.Line)
        from post in holders.Count == 0
            ? [($"{new ActingPost(position.Key, null)}", $"{title} (ว่าง)")]
            : holders.Select(h => ($"{new ActingPost(position.Key, h.Id)}", $"{title} — {h.Name.Th}"))
        select post;

    private static AdaptiveChoiceSetInput Choice(string id, string label, string missing, IEnumerable<(string Value, string Title)> choices) => new()
    {
        Id = id, Label = label, IsRequired = true, ErrorMessage = missing, Style = AdaptiveChoiceInputStyle.Compact, Placeholder = "เลือก", Wrap = true,
        Choices = [.. choices.Take(MaxChoices).Select(c => new AdaptiveChoice { Title = PlainText.Bare(c.Title, 90), Value = c.Value })],
    };

    private static AdaptiveDateInput Date(string id, string label, OfficeView office) => new()
    {
        Id = id, Label = label, IsRequired = true, ErrorMessage = "กรุณาเลือกวันที่", Min = office.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static string Name(string person, OfficeView office, DetailLevel detail) => PlainText.Line(office.Directory.ById(person)?.Name.Th ?? person, detail.Line);
}
