using OnesqaBot.Dialogs;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Intents.Meanings;
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

    /// <summary>The keys of the titles of the personal chat's commands.</summary>
    private static IEnumerable<string> Titles =>
        Package.Manifest.SelectToken("bots[0].commandLists[0].commands")!.Select((_, i) => $"bots[0].commandLists[0].commands[{i}].title");

    [Fact]
    public void Each_command_of_the_personal_chat_is_understood_in_both_languages()
    {
        var menu = MeaningTable.All.Where(m => m.Menu is not null).OrderBy(m => m.Menu).Select(m => Recognizer.Recognize(m.Phrases[0])).ToList();
        Assert.Equal(menu.Count, menu.Select(i => i.GetType()).Distinct().Count());
        Assert.DoesNotContain(menu, i => i is UnknownIntent);
        Assert.Equal(menu, Titles.Select(t => Recognizer.Recognize((string?)Package.Manifest.SelectToken(t))));
        Assert.Equal(menu, Titles.Select(t => Recognizer.Recognize((string?)Package.English[t])));
    }

    [Fact]
    public void The_channel_is_offered_the_one_thing_that_may_be_asked_there()
    {
        Assert.Single(Package.Manifest.SelectToken("bots[0].commandLists[1].commands")!);
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
