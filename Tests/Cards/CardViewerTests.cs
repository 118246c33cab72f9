using System.Globalization;
using AdaptiveCards;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using Xunit;

namespace OnesqaBot.Cards.Tests;

public sealed class CardViewerTests
{
    private static readonly string[] Acting =
        ["approve", "return", "done", "attach", "choose", "set-meeting"];

    private static CaseStory AtApproval(StaffDirectory? directory = null) =>
        new CaseStory(MouForCards.Procedure, directory).Opened().HandedIn("a.pdf").Filed().Done().HandedIn("b.pdf").Filed().Done();

    [Fact]
    public void Only_who_may_act_sees_the_buttons()
    {
        var story = AtApproval();
        Assert.Equal(["approve", "return"], ActingVerbs(story.Row, story.For(CardOffice.Director)));
        Assert.Empty(ActingVerbs(story.Row, story.For(CardOffice.Officer)));
        Assert.Empty(ActingVerbs(story.Row, story.For(CardOffice.Deputy)));
        Assert.Empty(ActingVerbs(story.Row, story.For(null)));
    }

    [Fact]
    public void Who_acts_for_the_director_sees_them_too()
    {
        var story = AtApproval(CardOffice.WithActing);
        Assert.Equal(["approve", "return"], ActingVerbs(story.Row, story.For(CardOffice.Deputy)));
    }

    [Fact]
    public void A_finished_step_has_no_button_for_anyone()
    {
        var story = AtApproval();
        var row = story.Row;
        story.Approved();
        Assert.Equal(["take-back", "watch"], Verbs(row, story.For(CardOffice.Director)));
        Assert.Empty(Verbs(row, story.For(CardOffice.Officer)));
        story.After(TimeSpan.FromMinutes(6));
        // Who decided may still choose to hear of the end, until it comes.
        Assert.Equal(["watch"], Verbs(row, story.For(CardOffice.Director)));
        Assert.NotNull(CaseCards.Draw(row, story.For(CardOffice.Director)).Content.Refresh);
        Assert.All(Everyone.Where(p => p != CardOffice.Director), p => Assert.Empty(Verbs(row, story.For(p))));
        Assert.All(Everyone.Where(p => p != CardOffice.Director), p => Assert.Null(CaseCards.Draw(row, story.For(p)).Content.Refresh));
        story.Cancelled("เลิก");
        Assert.All(Everyone, p => Assert.Empty(Verbs(row, story.For(p))));
        Assert.All(Everyone, p => Assert.Null(CaseCards.Draw(row, story.For(p)).Content.Refresh));

        story = AtApproval();
        row = story.Row;
        story.Cancelled("เลิก");
        Assert.All(Everyone, p => Assert.Empty(Verbs(row, story.For(p))));
    }

    [Fact]
    public void An_open_step_refreshes_for_its_viewer_and_a_channel_for_at_most_60()
    {
        var story = AtApproval();
        Assert.Equal(["29:somchai"], CaseCards.Draw(story.Row, story.For(CardOffice.Director)).Content.Refresh.UserIds);
        CardRef channel = new(CardKind.Channel);
        Assert.Null(CaseCards.Draw(channel, story.For(null)).Content.Refresh);
        Assert.Equal(60, CaseCards.Draw(channel, story.For(null), [.. Enumerable.Range(0, 99).Select(i => $"29:{i}")]).Content.Refresh.UserIds.Count);
    }

    [Fact]
    public void What_is_sent_when_it_is_over_asks_for_its_state_once_so_that_a_copy_is_known()
    {
        var story = AtApproval();
        var row = story.Row;
        story.Approved().After(TimeSpan.FromMinutes(6));
        Assert.Null(CaseCards.Draw(row, story.For(CardOffice.Officer)).Content.Refresh);
        Assert.Equal(["29:pimchanok"], CaseCards.Draw(row, story.For(CardOffice.Officer), isNew: true).Content.Refresh.UserIds);
        story.Cancelled("เลิก");
        Assert.NotNull(CaseCards.Draw(new(CardKind.Channel), story.For(null), isNew: true).Content.Refresh);
    }

    [Fact]
    public void A_reference_to_nothing_shows_the_case()
    {
        var view = AtApproval().For(CardOffice.Officer);
        CardRef[] nothing = [new(CardKind.Step, "no-such-row", 1), new(CardKind.Step, "analyse-partner", 9), new(CardKind.FileLost, Subject: "x"), new(CardKind.Closing)];
        Assert.All(nothing, card => Assert.Contains("สถานะเรื่อง", CaseCards.Draw(card, view).Json, StringComparison.Ordinal));
    }

    /// <summary>Whoever hears a card instead of seeing it has only a button's own words.</summary>
    [Fact]
    public void Buttons_of_one_name_say_of_what_they_are() => Assert.Equal("", string.Join("\n", CardGallery.All()
        .SelectMany(c => JObject.Parse(c.Value.Json).Descendants().OfType<JObject>()
            .Where(o => ((string?)o["type"])?.StartsWith("Action.", StringComparison.Ordinal) is true && o.Parent is not JProperty { Name: "fallback" })
            .GroupBy(o => $"{o["title"]} ({o["tooltip"]})", StringComparer.Ordinal)
            .Where(same => same.Select(o => (string?)o["type"] == "Action.ToggleVisibility" ? "" : $"{o["verb"]} {o["data"]} {o["url"]}").Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(same => $"{c.Key}: {same.Count()} × {same.Key}"))));

    [Fact]
    public void A_card_has_at_most_one_button_that_it_wants_pressed() => Assert.All(CardGallery.All(), c =>
        Assert.True(c.Value.Content.Actions.Count(a => a.Style == "positive") <= 1, c.Key));

    [Fact]
    public void A_notification_says_what_and_which_case_in_one_line()
    {
        var story = AtApproval();
        var summary = CaseCards.Summary(story.Row, story.For(CardOffice.Director));
        Assert.StartsWith("โปรดพิจารณา ข้อ ๓", summary, StringComparison.Ordinal);
        Assert.Contains("2570-MOU-001", summary, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', summary);
        story.Returned("แก้");
        Assert.StartsWith("ส่งกลับแก้ไข ข้อ ๑", CaseCards.Summary(story.Row, story.For(CardOffice.Officer)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_attachment_carries_the_card_as_plain_JSON()
    {
        var attachment = CardAttachments.Create(NoticeCard.Draw("ก"));
        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.ContentType);
        Assert.Equal("1.5", (string?)JObject.Parse(Assert.IsType<JRaw>(attachment.Content).ToString(CultureInfo.InvariantCulture))["version"]);
    }

    private static IEnumerable<Person?> Everyone => [CardOffice.Director, CardOffice.Officer, CardOffice.Deputy, null];

    private static IEnumerable<string> ActingVerbs(CardRef card, CaseView view) => Verbs(card, view).Where(Acting.Contains).Distinct();

    private static IEnumerable<string> Verbs(CardRef card, CaseView view)
    {
        var json = JObject.Parse(CaseCards.Draw(card, view).Json);
        json.Remove("refresh");
        return json.Descendants().OfType<JObject>().Where(o => (string?)o["type"] == AdaptiveExecuteAction.TypeName).Select(o => (string)o["verb"]!);
    }
}
