using System.Collections;
using System.Globalization;
using System.Resources;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Intents.Meanings;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Languages;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

/// <summary>The table of meanings is complete, and what else lists commands comes from it.</summary>
public sealed class MeaningTableTests
{
    /// <summary>Meanings that are understood only as fixed phrases, because guessing them would be wrong.</summary>
    private static readonly MeaningId[] OnlyPhrases =
    [
        MeaningId.Laws, MeaningId.HandbookFront, MeaningId.History, MeaningId.CancelCase, MeaningId.Recall, MeaningId.Watch, MeaningId.ApproveSeveral, MeaningId.ThisWeek, MeaningId.NextWeek, MeaningId.Recurring, MeaningId.Doctor, MeaningId.Undelivered, MeaningId.Misunderstood, MeaningId.Editions, MeaningId.MoveEdition, MeaningId.OfficeWords, MeaningId.Away, MeaningId.Transfer, MeaningId.Handover,
        MeaningId.Overview, MeaningId.Administrators, MeaningId.AdministratorsChannel, MeaningId.OfficeChannel, MeaningId.DoNotKnow, MeaningId.English, MeaningId.Thai, MeaningId.Language, MeaningId.Back, MeaningId.Cancel,
    ];

    [Fact]
    public void Each_meaning_stands_once_in_the_table() => Assert.Equal(Enum.GetValues<MeaningId>().Order(), MeaningTable.All.Select(m => m.Id).Order());

    [Fact]
    public void Each_meaning_has_phrases_or_sentences_to_learn_from() => Assert.All(MeaningTable.All, m =>
    {
        if (OnlyPhrases.Contains(m.Id)) Assert.NotEmpty(m.Phrases);
        else Assert.True(Examples.InFile.Count(e => e.Meaning == m.Id) >= 5, $"{m.Id} has fewer than five sentences.");
    });

    [Fact]
    public void Each_phrase_means_what_its_entry_says()
    {
        var recognizer = new IntentRecognizer(SampleProcedures.Library);
        foreach (var meaning in MeaningTable.All.Where(m => m.Id is not (MeaningId.Start or MeaningId.Ask or MeaningId.Unknown)))
            foreach (var phrase in meaning.Phrases)
                Assert.False(recognizer.Recognize(phrase, new DateOnly(2026, 11, 30)) is UnknownIntent, phrase);
    }

    [Fact]
    public void No_phrase_means_two_things() =>
        Assert.Empty(MeaningTable.All.SelectMany(m => m.Phrases.Select(p => (m.Id, p))).GroupBy(p => p.p).Where(g => g.Select(p => p.Id).Distinct().Count() > 1).Select(g => g.Key));

    [Fact]
    public void Each_button_that_is_offered_does_what_its_phrase_asks_for()
    {
        var recognizer = new IntentRecognizer(SampleProcedures.Library);
        var offered = MeaningTable.All.Where(m => m is { Offer: not null, Phrases.Count: > 0 }).ToList();
        Assert.True(offered.Count > 10);
        Assert.All(offered, m => Assert.Equal(m.Offer!.ToSuggestion(), MeaningTable.OfferFor(recognizer.Recognize(m.Phrases[0], new DateOnly(2026, 11, 30))!)?.ToSuggestion()));
    }

    [Fact]
    public void The_menu_that_Teams_shows_comes_from_the_table()
    {
        var titles = Package.Manifest.SelectTokens("$.bots[0].commandLists[0].commands[*].title").Select(t => (string)t!).ToList();
        var menu = MeaningTable.All.Where(m => m.Menu is not null).OrderBy(m => m.Menu).ToList();
        Assert.Equal(menu.Count, titles.Count);
        Assert.All(titles.Zip(menu), pair => Assert.Contains(pair.First, pair.Second.Phrases));
    }

    [Fact]
    public void Each_meaning_on_the_help_card_has_its_words_and_no_other()
    {
        var lines = MeaningTable.All.Where(m => m.HelpOrder is not null).Select(m => m.Id).ToList();
        using var texts = new ResourceManager(typeof(HelpTexts)).GetResourceSet(CultureInfo.GetCultureInfo("th"), createIfNotExists: true, tryParents: false)!;
        Assert.Equal(
            lines.SelectMany(id => (string[])[$"{id}Phrase", $"{id}Description"]).Order(StringComparer.Ordinal),
            texts.Cast<DictionaryEntry>().Select(t => (string)t.Key).Order(StringComparer.Ordinal));
    }

    /// <summary>Teams shows a command with the words of the help card, and may add something.</summary>
    [Theory]
    [InlineData(Language.Thai)]
    [InlineData(Language.English)]
    public void The_menu_that_Teams_shows_says_what_the_help_card_says(Language language)
    {
        using var _ = ReaderLanguage.Use(language);
        foreach (var meaning in MeaningTable.All.Where(m => m is { Menu: not null, HelpOrder: not null }))
        {
            var command = $"bots[0].commandLists[0].commands[{meaning.Menu}]";
            string Told(string part) => (string)(language == Language.Thai ? Package.Manifest.SelectToken($"{command}.{part}") : Package.English[$"{command}.{part}"])!;
            Assert.StartsWith(Told("title"), HelpTexts.Phrase(meaning.Id), StringComparison.OrdinalIgnoreCase);
            Assert.StartsWith(HelpTexts.Description(meaning.Id), Told("description"), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void The_help_card_tells_of_the_laws_and_the_chapters_of_the_handbook() =>
        Assert.Superset(new HashSet<string> { "กฎหมาย", "เกี่ยวกับคู่มือ" }, HelpLines.For(administers: false).Select(l => l.Phrase).ToHashSet());

    [Fact]
    public void The_help_card_explains_all_of_the_menu()
    {
        var lines = HelpLines.For(administers: true).Select(l => l.Phrase.Split(' ')[0]).ToList();
        Assert.All(MeaningTable.All.Where(m => m.Menu is not null && m.Id != MeaningId.Help), m => Assert.Contains(lines, l => m.Phrases.Any(p => p.StartsWith(l, StringComparison.Ordinal))));
    }
}
