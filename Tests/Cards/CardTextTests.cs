using System.Globalization;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using Xunit;

namespace OnesqaBot.Cards.Tests;

public sealed class CardTextTests
{
    private static readonly DateTimeOffset Moment = new(2026, 11, 23, 7, 30, 0, TimeSpan.Zero);

    public static TheoryData<string> Cultures => ["th-TH", "en-US", ""];

    [Theory, MemberData(nameof(Cultures))]
    public void Dates_and_numbers_read_the_same_in_every_culture(string culture) => In(culture, () =>
    {
        Assert.Equal("๒๓ พฤศจิกายน ๒๕๖๙", TextFormat.Date(new DateOnly(2026, 11, 23)));
        Assert.Equal("๑ ม.ค. ๗๐", TextFormat.ShortDate(new DateOnly(2027, 1, 1)));
        Assert.Equal("๑ ม.ค. ๐๐", TextFormat.ShortDate(new DateOnly(2057, 1, 1)));
        Assert.Equal("๒๙ กุมภาพันธ์ ๒๕๗๑", TextFormat.Date(new DateOnly(2028, 2, 29)));
        Assert.Equal("๒๓ พฤศจิกายน ๒๕๖๙ เวลา ๑๔.๓๐\u00a0น.", TextFormat.Moment(Moment));
        Assert.Equal("๑ มกราคม ๒๕๗๐ เวลา ๐.๐๕\u00a0น.", TextFormat.Moment(new(2026, 12, 31, 17, 5, 0, TimeSpan.Zero)));
        Assert.Equal("๙.๓๐ – ๑๒.๐๐\u00a0น.", TextFormat.Times(new(2026, 1, 1, 2, 30, 0, TimeSpan.Zero), new(2026, 1, 1, 5, 0, 0, TimeSpan.Zero)));
        Assert.Equal("ภายในวันเดียว", TextFormat.Duration(0));
        Assert.Equal("๑๒ วันทำการ", TextFormat.Duration(12));
    });

    [Theory]
    [InlineData(0, "๐ ไบต์", "0 bytes")]
    [InlineData(1, "๑ ไบต์", "1 byte")]
    [InlineData(1023, "๑๐๒๓ ไบต์", "1023 bytes")]
    [InlineData(1024, "๑ กิโลไบต์", "1 KB")]
    [InlineData(245_760, "๒๔๐ กิโลไบต์", "240 KB")]
    [InlineData(1_048_063, "๑๐๒๓ กิโลไบต์", "1023 KB")]
    [InlineData(1_048_064, "๑.๐ เมกะไบต์", "1.0 MB")]
    [InlineData(1_572_864, "๑.๕ เมกะไบต์", "1.5 MB")]
    public void Sizes_of_files_are_in_words_in_Thai(long bytes, string thai, string english)
    {
        Assert.Equal(thai, TextFormat.Size(bytes));
        using var _ = ReaderLanguage.Use(Language.English);
        Assert.Equal(english, TextFormat.Size(bytes));
    }

    [Theory, MemberData(nameof(Cultures))]
    public void Every_card_is_the_same_in_every_culture(string culture)
    {
        Dictionary<string, string> here = [];
        In(culture, () => here = CardGallery.All().ToDictionary(c => c.Key, c => c.Value.Json));
        In("de-DE", () => Assert.Equal(CardGallery.All().ToDictionary(c => c.Key, c => c.Value.Json), here));
    }

    [Fact]
    public void No_row_of_buttons_is_a_menu_alone()
    {
        // A "…" without a button beside it says nothing, and hides what one tap could show.
        var rows = CardGallery.All().SelectMany(c => JObject.Parse(c.Value.Json).DescendantsAndSelf().OfType<JObject>().Select(o => o["actions"] as JArray)
            .Where(a => a is { Count: > 0 }).Select(a => (c.Key, Actions: a!))).ToList();
        Assert.True(rows.Count > 500);
        Assert.Empty(rows.Where(r => r.Actions.All(a => (string?)a["mode"] == "secondary")).Select(r => r.Key));
    }

    [Fact]
    public void Every_refusal_has_its_sentence()
    {
        var samples = RefusalSamples.All.Select(r => r.Refusal).ToList();
        Assert.Equal(
            typeof(Refusal).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Refusal))).Select(t => t.Name).Order(),
            samples.Select(r => r.GetType().Name).Distinct().Order());
        Assert.All(samples, r =>
        {
            Assert.Contains(RefusalText.Describe(r, MouForCards.Procedure, CardOffice.At(CardOffice.Start)), c => c is >= 'ก' and <= '๛');
            using var english = ReaderLanguage.Use(Language.English);
            Assert.Contains(RefusalText.Describe(r, MouForCards.Procedure, CardOffice.At(CardOffice.Start)), char.IsAsciiLetter);
        });
    }

    [Theory]
    [InlineData("สวัสดี\u202Egnp.exe", "สวัสดีgnp.exe")]
    [InlineData("a\u0000\u0007b\tc\r\nd", "ab c d")]
    [InlineData("{{DATE(2026-01-01T00:00:00Z)}}", "{ {DATE(2026-01-01T00:00:00Z)} }")]
    [InlineData("<AT>x</aT>", "‹at>x‹/at>")]
    [InlineData("**ก** _ข_ [ค](https://x)", "**ก** _ข_ [ค](https://x)")]
    [InlineData("\uD800ก", "ก")]
    [InlineData("👩‍👧", "👩‍👧")]
    [InlineData(null, "")]
    public void Typed_text_is_made_harmless_and_stays_readable(string? typed, string shown) => Assert.Equal(shown, PlainText.Line(typed));

    [Fact]
    public void Cutting_never_tears_a_Thai_syllable()
    {
        Assert.Equal("ที่…", PlainText.Line("ที่นี่", 5));
        Assert.Equal(200, PlainText.Line(new string('ก', 5000)).Length);
        Assert.Equal(["ก", "ข …"], PlainText.Lines("ก\n\nข\nค", 100, 2));
    }

    private static void In(string culture, Action act)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            act();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
