using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Cards.Tests;

/// <summary>Any row of the handbook can be read at any time, in its own words.</summary>
public sealed class HandbookRowCardTests
{
    private static readonly IReadOnlyList<Procedure> Procedures = EmbeddedDefinitions.Procedures();

    [Fact]
    public void Every_word_of_all_134_rows_is_on_its_card()
    {
        var rows = Procedures.SelectMany(p => p.Steps, (p, s) => (Procedure: p, Step: s)).ToList();
        Assert.Equal(134, rows.Count);
        Assert.All(rows, row =>
        {
            var words = Squeezed(string.Concat(Json(row.Procedure, row.Step).Descendants().OfType<JProperty>().Where(p => p.Name == "text").Select(p => (string?)p.Value)));
            foreach (var cell in new[] { row.Step.Responsible, row.Step.Method, row.Step.Documents, row.Step.Laws, row.Step.Flowchart }.OfType<HandbookText>().Where(c => c.Text != "-"))
                Assert.Contains(Squeezed(cell.Text), words, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void An_address_in_the_text_is_a_link() => Assert.Equal(
        "http://www.bb.go.th",
        (string?)Json("budget-request", 1).Descendants().OfType<JObject>().Single(o => (string?)o["type"] == "Action.OpenUrl")["url"]);

    [Fact]
    public void The_pages_are_turned_from_the_first_step_to_the_last() => Assert.All(Procedures, procedure => Assert.All(procedure.Steps, step => Assert.Equal(
        new[] { step.Row - 1, step.Row + 1 }.Where(r => r >= 1 && r <= procedure.Steps.Count),
        Json(procedure, step)["actions"]!.OfType<JObject>().Select(a => CardActionReader.Read((string?)a["verb"], (JObject?)a["data"])).OfType<AskHandbookRow>().Where(a => a.Turns).Select(a => a.Row))));

    [Theory]
    [InlineData("study-visit", 5, "รายการตามข้อ ๕.๓ไม่มีในคู่มือฉบับนี้")]
    [InlineData("academic-conference", 4, "รายการตามข้อ ๓ และ ข้อ ๔ไม่มีในคู่มือฉบับนี้")]
    public void A_list_that_this_edition_lacks_is_said_to_be_missing(string id, int row, string says) =>
        Assert.Contains(Squeezed(says), Squeezed(Json(id, row).ToString()), StringComparison.Ordinal);

    [Fact]
    public void What_the_print_has_wrong_stands_beside_what_is_meant()
    {
        var card = Json("mou", 5).ToString();
        Assert.Contains("พิจารณาขอลงนามใน", card, StringComparison.Ordinal);
        Assert.Contains("พิจารณาขออนามใน", card, StringComparison.Ordinal);
    }

    /// <summary>The handbook prints ๓.๒, ๓๔–๓๙ and, in some rows, another number than the row's own.</summary>
    [Fact]
    public void In_English_numbers_are_in_the_readers_digits_and_a_printed_number_stands_only_where_it_differs()
    {
        using var _ = ReaderLanguage.Use(Language.English);
        Assert.All(Procedures, procedure =>
        {
            var page = CardOutline.Describe(ProcedureCard.Draw(procedure, CardOffice.As(CardOffice.Officer), CardOffice.At(CardOffice.Start)));
            Assert.Equal(procedure.Steps.Count(s => s.PrintedNumber != ThaiNumerals.Format(s.Row)), page.Split("printed as").Length - 1);
        });
        var visit = Procedures.Single(p => p.Id == "study-visit");
        var row = CardOutline.Describe(HandbookRowCard.Draw(visit, visit.Steps[4], CardOffice.As(CardOffice.Officer), CardOffice.At(CardOffice.Start)));
        Assert.Contains("procedure 3.2 · Step 5 of 9 · handbook, edition 2567 · pages 34–39", row, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_a_procedure_names_what_else_the_paper_calls_it()
    {
        var conference = Procedures.Single(p => p.Id == "academic-conference");
        var page = CardOutline.Describe(ProcedureCard.Draw(conference, CardOffice.As(CardOffice.Officer), CardOffice.At(CardOffice.Start)));
        Assert.Contains("กระบวนการที่ ๔", page, StringComparison.Ordinal);
        Assert.Contains("๓.๓ · การดำเนินกิจกรรมสนับสนุนการแลกเปลี่ยนเรียนรู้ในระดับสากล", page, StringComparison.Ordinal);
    }

    /// <summary>Also while whoever opened the case may still correct it, which takes the last button that the card has room for.</summary>
    [Fact]
    public void The_step_at_hand_is_read_from_the_card_of_the_case_by_everybody()
    {
        var story = new CaseStory(MouForCards.Procedure).Opened();
        Assert.Contains("correct", CardOutline.Describe(StatusCard.Draw(story.For(CardOffice.Officer))), StringComparison.Ordinal);
        Assert.All(new[] { CardOffice.Officer, CardOffice.Director }, viewer => Assert.Contains(
            "handbook-row choice=mou visit=1", CardOutline.Describe(StatusCard.Draw(story.For(viewer))), StringComparison.Ordinal));
        Assert.Contains("handbook-row choice=mou visit=2", CardOutline.Describe(StatusCard.Draw(story.HandedIn("รายงาน.pdf").Filed().Done().For(CardOffice.Officer))), StringComparison.Ordinal);
    }

    private static JObject Json(string id, int row) => Procedures.Single(p => p.Id == id) is var p ? Json(p, p.Steps[row - 1]) : [];

    private static JObject Json(Procedure procedure, Step step) => JObject.Parse(HandbookRowCard.Draw(procedure, step, CardOffice.As(CardOffice.Officer), CardOffice.At(CardOffice.Start)).Json);

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
