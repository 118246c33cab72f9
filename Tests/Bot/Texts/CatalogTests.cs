using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Dialogs;
using OnesqaBot.Dialogs.Intents.Meanings;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Languages;
using Xunit;

namespace OnesqaBot.Bot.Tests.Texts;

/// <summary>The catalogue is complete in both languages, and people read nothing that is not in it.</summary>
public sealed partial class CatalogTests
{
    private static readonly Assembly[] Assemblies = [typeof(TextCatalog).Assembly, typeof(DrawnCard).Assembly, typeof(DialogEngine).Assembly, typeof(OnesqaBot.Bot.BotHost).Assembly, typeof(OnesqaBot.Adapters.Graph.GraphIdentity).Assembly];

    public static TheoryData<string> Areas => [.. Types().Select(t => t.FullName!)];

    [Fact]
    public void There_are_catalogues() => Assert.True(Areas.Count >= 10, $"Only {Areas.Count} areas were found.");

    [Theory]
    [MemberData(nameof(Areas))]
    public void Each_text_is_there_in_both_languages_with_the_same_arguments(string area)
    {
        var (thai, english) = (Read(area, "th"), Read(area, "en"));
        Assert.NotEmpty(thai);
        Assert.Equal(thai.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        Assert.All(thai.Keys, key =>
        {
            Assert.NotEmpty(thai[key]);
            Assert.NotEmpty(english[key]);
            // English may leave out an argument that only Thai grammar needs, such as a classifier.
            Assert.Subset(Arguments(thai[key]), Arguments(english[key]));
            Assert.True(!english[key].Any(IsThai) || english[key].Contains("“ภาษาไทย”", StringComparison.Ordinal), $"{key} has Thai in English: {english[key]}");
            Assert.True(thai[key].Any(IsThai) || !thai[key].Any(char.IsAsciiLetter), $"{key} has no Thai: {thai[key]}");
        });
    }

    [Theory]
    [MemberData(nameof(Areas))]
    public void Each_text_has_an_accessor_that_is_used(string area)
    {
        var type = Types().Single(t => t.FullName == area);
        var accessors = type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(m => m is PropertyInfo or MethodInfo { IsSpecialName: false }).Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
        // Some accessors have one text per member of a closed set, such as NotYamlProblem and NotYamlFix.
        var ofMembers = type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(m => m.GetParameters().Length > 0)
            .SelectMany(m => Members(m))
            .ToDictionary(m => m.Key, m => m.Use, StringComparer.Ordinal);
        Assert.Empty(Read(area, "th").Keys.Except(accessors).Except(ofMembers.Keys));
        var sources = Sources("Workflow", "Cards", "Dialogs", "Adapters", "Bot").Select(s => s.Text.Replace($"nameof({type.Name}", "", StringComparison.Ordinal)).ToList();
        Assert.All(Read(area, "th").Keys, k => Assert.True(
            ofMembers.TryGetValue(k, out var use) ? sources.Any(s => Regex.IsMatch(s, use)) : sources.Any(s => Regex.IsMatch(s, $@"\b{type.Name}\.{k}\b|[?:] {k}\b")), $"{k} is not used."));
    }

    /// <summary>The texts of an accessor that has one for each member of a closed set, and how the code names the member.</summary>
    private static IEnumerable<(string Key, string Use)> Members(MethodInfo accessor) => accessor.GetParameters()[0].ParameterType switch
    {
        { IsEnum: true } set => Enum.GetNames(set).Select(n => (n + accessor.Name, $@"\b{set.Name}\.{n}\b")),
        var set when set == typeof(Meaning) => MeaningTable.All.Select(m => (m.Id + accessor.Name, $@"\bnew\(""{m.Id}""")),
        // That a card shows the caption is tested with the cards.
        var set when set == typeof(CardActionKind) => CardActions.All.Select(b => (b.Verb, $@"""{b.Verb}""")),
        _ => [],
    };

    /// <summary>What the texts of a language avoid, and what they say instead.</summary>
    private static readonly (string Language, string Avoided, string Instead)[] Style =
    [
        // The bot is neither a woman nor a man: it is polite through กรุณา and ท่าน, not through particles.
        ("th", "ค่ะ|คะ(?!แนน)|ครับ", "no particle"),
        ("th", "ขั้นตอน", "ข้อ"),
        ("th", "เลขที่เรื่อง", "เลขเรื่อง"),
        ("th", "ทำเนียบ", "รายชื่อบุคลากร"),
        ("th", "แชท", "แชต"),
        ("th", "แล้วเสร็จ", "เสร็จ"),
        ("th", "ถูกเก็บ|ถูกลบ|ถูกบันทึก|ถูกส่ง", "the active form, as in ไม่ได้เก็บไฟล์"),
        ("th", "ดังกล่าว|อนึ่ง|ทั้งนี้|อนุเคราะห์|พึง|ไปแล้ว เมื่อ", "plain words"),
        ("en", "[Cc]anceled|[Oo]rganisation|[Kk]indly|in order to", "plain words, spelt as elsewhere"),
        ("th", "\"", "“ ”"),
        ("en", "\"", "“ ”"),
    ];

    [Theory]
    [MemberData(nameof(Areas))]
    public void Each_text_keeps_to_one_manner_of_speaking(string area) => Assert.Empty(
        from rule in Style
        from text in Read(area, rule.Language)
        where Regex.IsMatch(text.Value, rule.Avoided, RegexOptions.CultureInvariant)
        select $"{text.Key}: “{text.Value}” has “{Regex.Match(text.Value, rule.Avoided, RegexOptions.CultureInvariant).Value}”; the style is {rule.Instead}");

    [Fact]
    public void Arguments_follow_the_language()
    {
        Assert.Equal("๒ วันทำการ", TextFormat.Duration(2));
        using (ReaderLanguage.Use(Language.English))
        {
            Assert.Equal("1 working day", TextFormat.Duration(1));
            Assert.Equal("2 working days", TextFormat.Duration(2));
            Assert.Equal("23 November 2026", TextFormat.Date(new DateOnly(2026, 11, 23)));
            Assert.Equal("23 Nov 2026, 14:05", TextFormat.ShortMoment(new DateTimeOffset(2026, 11, 23, 14, 5, 0, TimeSpan.FromHours(7))));
        }

        Assert.Equal("๒๓ พฤศจิกายน ๒๕๖๙", TextFormat.Date(new DateOnly(2026, 11, 23)));
    }

    [Fact]
    public async Task The_language_of_one_turn_is_not_that_of_another()
    {
        async Task<string> Says(Language language)
        {
            using var _ = ReaderLanguage.Use(language);
            await Task.Yield();
            return TextFormat.Month(1);
        }

        Assert.Equal(["มกราคม", "January", "มกราคม"], await Task.WhenAll(Says(Language.Thai), Says(Language.English), Says(Language.Thai)));
        Assert.Equal(Language.Thai, ReaderLanguage.Current);
    }

    /// <summary>Files and folders in which Thai is data: words that people type or that the handbook prints. The operator's console and log are in English.</summary>
    private static readonly string[] ThaiAsData =
    [
        "Cards/Text/HandbookLines.cs", "Cards/Elements/HandbookSection.cs", "Cards/Elements/MissingListNote.cs", "Cards/Forms/TypedDate.cs", "Cards/Forms/TypedTime.cs",
        "Bot/Files/MessageAttachments.cs",
        // What people type, as patterns and words.
        "Dialogs/Intents/", "Dialogs/OpeningAgain.cs", "Dialogs/Questions/ChoiceMatcher.cs", "Dialogs/Questions/Confirmations.cs", "Dialogs/Questions/Correction.cs",
        "Workflow/Time/MonthWords.cs", "Workflow/Time/PartsOfYear.cs", "Workflow/Time/PastDays.cs", "Workflow/Time/SpokenDays.cs", "Workflow/Time/UnclearDays.cs", "Workflow/Time/WrittenDays.cs",
        "Workflow/People/ParticipantNames.cs", "Workflow/People/PeopleSearch.cs", "Workflow/Procedures/FieldDays.cs", "Workflow/Procedures/FieldValue.cs",
        // What is typed, and the office's form of it, which is stored.
        "Workflow/Procedures/WrittenNumber.cs", "Workflow/Time/ThaiNumerals.cs",
        // What the handbook prints.
        "Workflow/Diagrams/TimeWords.cs", "Workflow/Procedures/LawReferences.cs",
        // English pages for developers, which quote it.
        "Workflow/Diagrams/ProcedurePages.cs",
    ];

    [Fact]
    public void No_text_that_people_read_stands_in_the_code() => Assert.Empty(ThaiInCode()
        .Where(l => !ThaiAsData.Any(d => l.Path.StartsWith(d, StringComparison.Ordinal))).Select(l => $"{l.Path}: {l.Line}"));

    [Fact]
    public void No_file_is_exempt_that_has_no_Thai()
    {
        var found = ThaiInCode().Select(l => l.Path).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(ThaiAsData, d => !found.Any(f => f.StartsWith(d, StringComparison.Ordinal)));
    }

    /// <summary>The pages of the documentation that are written in Thai.</summary>
    [Theory]
    [InlineData("docs/administration.md")]
    [InlineData("docs/guide.md")]
    [InlineData("docs/deadlines.md")]
    public void Thai_pages_keep_to_the_same_manner_of_speaking(string page)
    {
        // What is typed or shown elsewhere is quoted as it is.
        var text = Quoted().Replace(File.ReadAllText(Path.Combine(Repository.Root, page)), "");
        Assert.Empty(Style.Where(r => r.Language == "th" && r.Avoided != "\"").SelectMany(r => Regex.Matches(text, r.Avoided, RegexOptions.CultureInvariant)
            .Select(m => $"“{text[Math.Max(0, m.Index - 30)..m.Index]}{m.Value}”; the style is {r.Instead}")));
    }

    private static IEnumerable<(string Path, string Line)> ThaiInCode() => Sources("Workflow", "Cards", "Dialogs", "Adapters", "Bot")
        .SelectMany(f => f.Text.Split('\n').Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal) && l.Any(IsThai)).Select(l => (f.Path, l.Trim())));

    private static IEnumerable<(string Path, string Text)> Sources(params string[] projects) => projects
        .SelectMany(p => Directory.EnumerateFiles(Path.Combine(Repository.Root, p), "*.cs", SearchOption.AllDirectories))
        .Select(f => (Path: Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'), File: f))
        .Where(f => !f.Path.Contains("/obj/", StringComparison.Ordinal))
        .Select(f => (f.Path, File.ReadAllText(f.File)));

    private static IEnumerable<Type> Types() => Assemblies.SelectMany(a => a.GetManifestResourceNames().Where(n => n.EndsWith(".resources", StringComparison.Ordinal)).Select(n => a.GetType(n[..^".resources".Length])!));

    private static Dictionary<string, string> Read(string area, string language)
    {
        var type = Types().Single(t => t.FullName == area);
        var set = new ResourceManager(type).GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false)!;
        return set.Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!, StringComparer.Ordinal);
    }

    private static HashSet<string> Arguments(string text) => [.. Placeholder().Matches(text).Select(m => m.Groups[1].Value)];

    private static bool IsThai(char c) => c is >= 'ก' and <= '๛';

    [GeneratedRegex("```.*?```|`[^`\n]*`", RegexOptions.Singleline)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\{([0-9])")]
    private static partial Regex Placeholder();
}
