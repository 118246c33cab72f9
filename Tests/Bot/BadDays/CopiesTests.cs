using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Copies;
using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.General;
using OnesqaBot.Simulator;
using OnesqaBot.Simulator.Clients;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays;

/// <summary>What was sent twice, since nobody heard that it had arrived, stands once when it has been looked at.</summary>
public sealed class CopiesTests
{
    [Theory]
    [InlineData("ช่วยเหลือ")]
    [InlineData("งานของฉัน")]
    [InlineData("ปฏิทินปีงบประมาณ")]
    [InlineData("MoU")]
    public async Task A_reply_is_shown_once_when_the_chat_is_opened_again(string text)
    {
        await using var office = await Office.Open();
        await office.Teams.ViewAsync("malee");
        var before = FromBot(office).Count;
        office.Teams.Faults.Add(new(ConnectorFaultKind.DoneThenBadGateway, Person: "malee", Method: "POST"));
        await office.Teams.SendTextAsync("malee", text);
        var doubled = FromBot(office).Skip(before).ToList();
        Assert.Equal(2, doubled.Count);
        var said = doubled[1].Lines();

        await office.Teams.ViewAsync("malee");
        var left = Assert.Single(FromBot(office).Skip(before));
        Assert.Equal((doubled[1].Id, 1, null), (left.Id, left.Version, left.EditedAt));
        Assert.Equal(said, left.Lines());
        Assert.Equal(doubled[1].Actions.Select(a => (a.Verb, a.Title)), left.Actions.Select(a => (a.Verb, a.Title)));

        // Nothing more happens at later looks.
        office.Teams.ClearLog();
        await office.Teams.ViewAsync("malee");
        Assert.DoesNotContain(office.Teams.Log, e => e.Direction == TrafficDirection.FromBot);
        Assert.Equal(said, Assert.Single(FromBot(office).Skip(before)).Lines());
    }

    [Fact]
    public async Task A_question_whose_copy_was_taken_back_still_takes_its_answer()
    {
        await using var office = await Office.Open();
        office.Teams.Faults.Add(new(ConnectorFaultKind.DoneThenBadGateway, Person: "malee", Method: "POST"));
        foreach (var answer in new[] { "MoU", "NIAD-QE", "ญี่ปุ่น", "การแลกเปลี่ยนผู้ประเมิน" })
        {
            await office.Teams.SendTextAsync("malee", answer);
            await office.Teams.ViewAsync("malee");
            Assert.Single(FromBot(office), m => m.Asks() && (string?)m.Activity["replyToId"] == (string?)FromBot(office)[^1].Activity["replyToId"]);
        }

        var confirm = FromBot(office)[^1];
        office.Teams.Faults.Add(new(ConnectorFaultKind.DoneThenBadGateway, Person: "malee", Method: "POST"));
        await office.Teams.PressAsync("malee", confirm.Id, confirm.Actions.First(a => a.Verb == "dialog-choose").Key);
        await office.Teams.WaitForMessageAsync("malee", m => m.Offers("done"));
        await office.Teams.ViewAsync("malee");
        Assert.Single(FromBot(office), m => m.Lines()[0].StartsWith("เปิดเรื่อง ", StringComparison.Ordinal));
        // What a press has answered does not ask again when it comes into view.
        Assert.False(FromBot(office).Single(m => m.Id == confirm.Id).Asks());
    }

    [Fact]
    public async Task A_welcome_that_the_channel_asked_for_twice_stands_once()
    {
        await using var office = await Office.Open();
        var added = RawActivities.MembersAdded(office, "malee");
        var before = FromBot(office).Count;
        await office.Post(added.DeepClone());
        await office.Post(added.DeepClone());
        Assert.Equal(before + 2, FromBot(office).Count);
        await office.Teams.ViewAsync("malee");
        Assert.Equal(before + 1, FromBot(office).Count);
    }

    [Fact]
    public async Task A_post_stands_once_when_one_of_many_has_looked()
    {
        await using var office = await Office.Open();
        var messenger = office.Services.GetRequiredService<MarkedMessenger>();
        var notice = new Bilingual("สรุปงานวันนี้", "");
        var post = new OutgoingCard(NoticeCard.Draw(notice.Th), notice.Th);
        await messenger.Send(Recipient.Channel, post, "digest/2026-11-23", default);
        await messenger.Send(Recipient.Channel, post, "digest/2026-11-24", default);
        await messenger.Send(Recipient.Channel, post, "digest/2026-11-24", default);
        var newest = office.Teams.Messages(office.Channel)[^1].Id;

        await Task.WhenAll(office.Teams.Options.People.Select(p => office.Teams.ViewAsync(p.Id, office.Channel)));
        var left = office.Teams.Seen("niran", office.Channel).Where(m => m.Shows(notice.Th)).ToList();
        Assert.Equal(2, left.Count);
        Assert.Equal(newest, left[1].Id);
    }

    [Fact]
    public async Task Where_a_copy_may_not_be_deleted_it_says_that_the_message_stands_below()
    {
        await using var office = await Office.Open();
        office.Teams.Faults.Add(new(ConnectorFaultKind.DoneThenBadGateway, Person: "malee", Method: "POST"));
        await office.Teams.SendTextAsync("malee", "ช่วยเหลือ");
        office.Teams.Faults.Add(new(ConnectorFaultKind.NotInRoster, Person: "malee", Method: "DELETE"));
        await office.Teams.ViewAsync("malee");
        var (copy, answer) = (FromBot(office)[^2], FromBot(office)[^1]);
        Assert.Equal("แสดงไว้ด้านล่างแล้ว", copy.Lines()[0]);
        Assert.Empty(copy.Actions);
        Assert.NotEmpty(answer.Actions);
    }

    [Fact]
    public async Task A_card_that_was_leafed_through_stays_where_it_was_leafed_to()
    {
        await using var office = await Office.Open();
        await office.Teams.SendTextAsync("malee", "สัปดาห์นี้");
        await office.Teams.ViewAsync("malee");
        var week = FromBot(office)[^1];
        Assert.Equal(PressOutcome.CardReplaced, (await office.Teams.PressAsync("malee", week.Id, week.Actions.Last(a => a.Verb == "week").Key)).Outcome);
        var leafed = FromBot(office)[^1].Lines();
        Assert.NotEqual(week.Lines(), leafed);
        await office.Teams.ViewAsync("malee");
        Assert.Equal(leafed, FromBot(office)[^1].Lines());
    }

    [Fact]
    public async Task A_mark_that_nobody_made_is_refused()
    {
        await using var office = await Office.Open();
        var before = FromBot(office).Count;
        foreach (var card in new[] { "!", "AAAA", PackedCard.Pack("{}") })
        {
            var (status, body) = await office.Post(RawActivities.Invoke(office, "seen", new JsonObject { ["message"] = "k", ["card"] = card }, "malee"));
            Assert.Equal(System.Net.HttpStatusCode.OK, status);
            Assert.Contains("application/vnd.microsoft.activity.message", body, StringComparison.Ordinal);
        }

        Assert.Equal(before, FromBot(office).Count);
    }

    private static List<SimulatedMessage> FromBot(Office office) => [.. office.Teams.Seen("malee").Where(m => m.FromBot)];
}
