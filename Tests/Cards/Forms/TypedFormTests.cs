using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Forms;
using Xunit;

namespace OnesqaBot.Cards.Tests.Forms;

/// <summary>A form that was refused comes back with all that was typed, and with why beside its button: every form there is.</summary>
public sealed class TypedFormTests
{
    private const string Why = "ยังส่งไม่ได้ เพราะเหตุนี้";

    /// <summary>Searching is never refused; the search card keeps what was searched by itself.</summary>
    private const string NeverRefused = "search";

    [Fact]
    public void There_are_forms_of_every_kind() => Assert.Equal(
        ["add-holiday", "answer-inquiry", "approve", "approve-several", "cancel-case", "change-holiday", "choose", "correct-case", "delegate", "dialog-choose", "done", "event-date", "inquire", "name-people", "recall", "record", "record-held-meeting", "request-acting", "return", "return-answer", "send-answer", "set-acting", "set-meeting", "set-recurring", "set-target"],
        FormsOfCards.All().Select(f => f.Verb).Where(v => v != NeverRefused).Distinct().Order());

    [Fact]
    public void What_was_typed_comes_back_and_the_warning_stands_above_the_buttons() => Refused(Typed, (input, value) => Assert.Equal(Shown(input), value));

    [Fact]
    public void What_was_emptied_comes_back_empty() =>
        Refused(_ => "", (input, value) => Assert.Equal((string?)input["type"] == "Input.Toggle" ? "false" : null, value));

    [Fact]
    public void What_is_no_date_or_time_comes_back_to_be_corrected_by_typing() =>
        Refused(i => IsMoment(i) ? "เร็ว ๆ นี้" : Typed(i), (input, value) => Assert.Equal(IsMoment(input) ? "เร็ว ๆ นี้" : Shown(input), value));

    [Fact]
    public void A_draft_comes_back_through_its_text_and_says_what_it_is() => Assert.All(Each(), each =>
    {
        var (form, card) = each;
        var sent = FormText.Read(FormText.Write(Sent(form, Typed)))!;
        var drawn = JObject.Parse(new DrawnCard(new TypedForm(sent, null).ApplyTo(card.Content)).Json);
        Assert.All(form.Inputs, input => Assert.Equal(Shown(input), Value(drawn, input)));
        Assert.Contains("ร่างที่ท่านกรอกไว้", drawn["body"]!.Last!.ToString(), StringComparison.Ordinal);
    });

    private static void Refused(Func<JObject, string> type, Action<JObject, string?> holds) => Assert.All(Each(), each =>
    {
        var (form, card) = each;
        var drawn = JObject.Parse(new DrawnCard(new TypedForm(Sent(form, type), Why).ApplyTo(card.Content)).Json);
        Assert.All(form.Inputs, input => holds(input, Value(drawn, input)));
        var last = (JObject)drawn["body"]!.Last!;
        Assert.Equal("warning", (string?)last["style"]);
        Assert.Contains(Why, last.ToString(), StringComparison.Ordinal);
        // The button that sends it again is the card's own, right below the warning, and nothing typed hides behind another.
        Assert.Contains(drawn["actions"]!, a => (string?)a["verb"] == form.Verb && JToken.DeepEquals(a["data"] ?? new JObject(), form.Data));
        var ids = FormsOfCards.Inputs(drawn["body"]).Concat(drawn["actions"]!.SelectMany(a => FormsOfCards.Inputs(a["card"]?["body"]))).Select(i => (string)i["id"]!).ToList();
        Assert.Equal(ids.Distinct(), ids);
    });

    /// <summary>Each form that can be refused, with its card drawn for it alone: what is filled in changes the card.</summary>
    private static IEnumerable<(FormOfCard Form, DrawnCard Card)> Each()
    {
        var byCard = FormsOfCards.All().Where(f => f.Verb != NeverRefused).GroupBy(f => f.Card).Select(c => c.ToList()).ToList();
        for (var i = 0; i < byCard.Max(c => c.Count); i++)
        {
            var drawn = CardGallery.All();
            foreach (var forms in byCard.Where(c => c.Count > i)) yield return (forms[i], drawn[forms[i].Card]);
        }
    }

    private static CardAction Sent(FormOfCard form, Func<JObject, string> type)
    {
        var data = new JObject(form.Data);
        foreach (var input in form.Inputs) data[(string)input["id"]!] = type(input);
        return CardActionReader.Read(form.Verb, data) ?? throw new InvalidOperationException($"{form} cannot be read: {data}");
    }

    private static bool IsMoment(JObject input) => (string?)input["type"] is "Input.Date" or "Input.Time";

    private static string Typed(JObject input) => (string?)input["type"] switch
    {
        "Input.Date" => "2570-01-20",
        "Input.Time" => "๙.๓๐ น.",
        "Input.ChoiceSet" => (string)input["choices"]!.Last!["value"]!,
        "Input.Toggle" => "true",
        _ => $"พิมพ์ไว้ {input["id"]} *หนา*\nบรรทัดสอง",
    };

    private static string Shown(JObject input) => (string?)input["type"] switch
    {
        "Input.Date" => "2027-01-20",
        "Input.Time" => "09:30",
        _ => Typed(input),
    };

    private static string? Value(JObject card, JObject input) =>
        (string?)FormsOfCards.Inputs(card["body"]).Single(i => (string?)i["id"] == (string?)input["id"])["value"];
}
