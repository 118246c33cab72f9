using OnesqaBot.Dialogs;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using Xunit;

namespace OnesqaBot.Bot.Tests.Manifest;

/// <summary>What Teams offers to type must be what the bot understands.</summary>
public sealed class CommandTests
{
    private static readonly IntentRecognizer Recognizer = new(new ProcedureLibrary(EmbeddedDefinitions.Procedures()));

    [Theory]
    [InlineData(0, typeof(MyWorkIntent))]
    [InlineData(1, typeof(WaitingIntent))]
    [InlineData(2, typeof(WeekIntent))]
    [InlineData(3, typeof(YearIntent))]
    [InlineData(4, typeof(ProceduresIntent))]
    [InlineData(5, typeof(StatusIntent))]
    [InlineData(6, typeof(HistoryIntent))]
    [InlineData(7, typeof(ActingIntent))]
    [InlineData(8, typeof(CancelCaseIntent))]
    [InlineData(9, typeof(UndeliveredIntent))]
    [InlineData(10, typeof(HelpIntent))]
    public void Each_command_of_the_personal_chat_is_understood_in_both_languages(int command, Type wish)
    {
        var path = $"bots[0].commandLists[0].commands[{command}].title";
        Assert.IsType(wish, Recognizer.Recognize((string?)Package.Manifest.SelectToken(path)));
        Assert.IsType(wish, Recognizer.Recognize((string?)Package.English[path]));
    }

    [Fact]
    public void No_command_is_left_out_of_the_list_above()
    {
        Assert.Equal(11, Package.Manifest.SelectToken("bots[0].commandLists[0].commands")!.Count());
        Assert.Single(Package.Manifest.SelectToken("bots[0].commandLists[1].commands")!);
    }

    [Fact]
    public void The_channel_is_offered_the_one_thing_that_may_be_asked_there()
    {
        const string Path = "bots[0].commandLists[1].commands[0].title";
        Assert.Equal(["team"], Package.Manifest.SelectToken("bots[0].commandLists[1].scopes")!.Values<string>());
        foreach (var title in new[] { Package.Manifest.SelectToken(Path), Package.English[Path] })
            Assert.Equal(new StatusIntent(CaseNumber.Parse("2570-MOU-001")), Recognizer.Recognize($"{title} 2570-MOU-001"));
    }

    [Fact]
    public void Every_example_in_a_description_is_understood()
    {
        var described = Package.Manifest.SelectTokens("$.bots..description").Select(d => ((string)d!).Split("เช่น"))
            .Concat(Package.English.Properties().Where(p => p.Name.EndsWith("].description", StringComparison.Ordinal)).Select(p => ((string)p.Value!).Split(": ")));
        var examples = described.Where(d => d.Length == 2).Select(d => d[1]).ToList();
        Assert.Equal(6, examples.Count);
        Assert.All(examples, e => Assert.True(Recognizer.Recognize(e) is StatusIntent { Case: not null } or HistoryIntent { Case: not null }, e));
    }

    [Fact]
    public void The_list_and_the_help_card_offer_the_same()
    {
        var help = string.Join('\n', HelpLines.For(administers: true).Select(l => l.Phrase));
        foreach (var title in Package.Manifest.SelectTokens("$.bots[0].commandLists[0].commands[?(@.title != 'ช่วยเหลือ')].title"))
            Assert.Contains((string)title!, help, StringComparison.Ordinal);
    }
}
