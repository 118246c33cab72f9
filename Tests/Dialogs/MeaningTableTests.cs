using System.Collections;
using System.Globalization;
using System.Resources;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Intents.Meanings;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

/// <summary>The table of meanings is complete, and what else lists commands comes from it.</summary>
public sealed class MeaningTableTests
{
    [Fact]
    public void No_two_meanings_have_the_same_name() => Assert.Equal(MeaningTable.All.Count, MeaningTable.All.Select(m => m.Id).Distinct().Count());

    /// <summary>Some are understood only as fixed phrases, because guessing them would be wrong. Of the others, a few sentences teach too little.</summary>
    [Fact]
    public void Each_meaning_has_phrases_or_enough_sentences_to_learn_from() => Assert.All(MeaningTable.All, m =>
    {
        var sentences = Examples.InFile.Count(e => e.Meaning == m);
        Assert.True(sentences == 0 ? m.Phrases.Count > 0 || MeaningTable.All.Any(other => other.LearnedAs == m) : sentences >= 5, $"{m.Id} has {sentences} sentences.");
    });

    [Fact]
    public void Each_meaning_that_keywords_reveal_can_be_offered() => Assert.All(MeaningTable.All.Where(m => m.Keywords.Count > 0), m => Assert.NotNull(m.Offer));

    [Fact]
    public void Each_phrase_means_what_its_entry_says()
    {
        var recognizer = new IntentRecognizer(SampleProcedures.Library);
        foreach (var meaning in MeaningTable.All)
            foreach (var phrase in meaning.Phrases)
                Assert.False(recognizer.Recognize(phrase, new DateOnly(2026, 11, 30)) is UnknownIntent, phrase);
    }

    /// <summary>Said with a number, what concerns a case is wanted of that case.</summary>
    [Fact]
    public void Each_phrase_that_concerns_a_case_may_name_it()
    {
        var recognizer = new IntentRecognizer(SampleProcedures.Library);
        var number = CaseNumber.Parse("2570-MOU-001");
        var phrases = MeaningTable.All.SelectMany(m => m.Phrases).Select(p => (Said: p, Intent: recognizer.Recognize(p).GetType())).Where(p => p.Intent.GetProperty("Case") is not null).ToList();
        Assert.True(phrases.Count > 20);
        Assert.All(phrases, p =>
        {
            var intent = recognizer.Recognize($"{p.Said} {number}");
            // Without a number, to follow a case also means to ask where it is.
            Assert.IsType(p.Said == "ติดตามเรื่อง" ? typeof(WatchIntent) : p.Intent, intent);
            Assert.Equal(number, intent.GetType().GetProperty("Case")!.GetValue(intent));
        });
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
            Assert.StartsWith(Told("title"), HelpTexts.Phrase(meaning), StringComparison.OrdinalIgnoreCase);
            Assert.StartsWith(HelpTexts.Description(meaning), Told("description"), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void The_help_card_tells_of_the_laws_and_the_chapters_of_the_handbook() =>
        Assert.Superset(new HashSet<string> { "กฎหมาย", "เกี่ยวกับคู่มือ" }, HelpLines.For(administers: false).Select(l => l.Phrase).ToHashSet());

    [Fact]
    public void The_help_card_explains_all_of_the_menu()
    {
        var lines = HelpLines.For(administers: true).Select(l => l.Phrase.Split(' ')[0]).ToList();
        Assert.All(MeaningTable.All.Where(m => m.Menu is not null && m.Id != "Help"), m => Assert.Contains(lines, l => m.Phrases.Any(p => p.StartsWith(l, StringComparison.Ordinal))));
    }
}
