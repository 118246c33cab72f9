using AdaptiveCards;
using Newtonsoft.Json.Linq;
using Xunit;

namespace OnesqaBot.Cards.Tests.CardsPackage;

public class CardTests
{
    public static TheoryData<string, AdaptiveElement> Elements() => new()
    {
        { """{"type":"TextBlock","text":"ก","size":"extraLarge","weight":"bolder","color":"attention","wrap":true,"style":"heading"}""",
            new AdaptiveTextBlock("ก") { Size = AdaptiveTextSize.ExtraLarge, Weight = AdaptiveTextWeight.Bolder, Color = AdaptiveTextColor.Attention, Wrap = true, Style = AdaptiveTextBlockStyle.Heading } },
        { """{"type":"TextBlock","id":"i","text":"a","spacing":"none","separator":true,"isVisible":false}""",
            new AdaptiveTextBlock("a") { Id = "i", Spacing = AdaptiveSpacing.None, Separator = true, IsVisible = false } },
        { """{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"*a*","weight":"bolder","strikethrough":true,"underline":true,"isSubtle":true,"fontType":"monospace"}]}""",
            new AdaptiveRichTextBlock { Inlines = { new AdaptiveTextRun("*a*") { Weight = AdaptiveTextWeight.Bolder, Strikethrough = true, Underline = true, IsSubtle = true, FontType = AdaptiveFontType.Monospace } } } },
        { """{"type":"Container","items":[{"type":"TextBlock","text":"a"}],"style":"emphasis"}""",
            new AdaptiveContainer { Items = { new AdaptiveTextBlock("a") }, Style = AdaptiveContainerStyle.Emphasis } },
        { """{"type":"ColumnSet","columns":[{"type":"Column","items":[],"width":"auto","verticalContentAlignment":"center"},{"type":"Column","items":[],"width":"stretch"},{"type":"Column","items":[]}]}""",
            new AdaptiveColumnSet { Columns = { new AdaptiveColumn { Width = AdaptiveWidth.Auto, VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center }, new AdaptiveColumn { Width = AdaptiveWidth.Stretch }, new AdaptiveColumn() } } },
        { """{"type":"ActionSet","actions":[{"type":"Action.OpenUrl","title":"o","url":"https://x.example/a?b=c"}]}""",
            new AdaptiveActionSet { Actions = { new AdaptiveOpenUrlAction { Title = "o", Url = new Uri("https://x.example/a?b=c") } } } },
        { """{"type":"Input.Text","id":"r","label":"l","isRequired":true,"errorMessage":"e","isMultiline":true,"maxLength":9,"placeholder":"p","regex":"x"}""",
            new AdaptiveTextInput { Id = "r", Label = "l", IsRequired = true, ErrorMessage = "e", IsMultiline = true, MaxLength = 9, Placeholder = "p", Regex = "x" } },
        { """{"type":"Input.ChoiceSet","id":"c","choices":[{"title":"t","value":"v"}],"isMultiSelect":true,"style":"expanded","value":"v","wrap":true}""",
            new AdaptiveChoiceSetInput { Id = "c", Choices = { new AdaptiveChoice { Title = "t", Value = "v" } }, IsMultiSelect = true, Style = AdaptiveChoiceInputStyle.Expanded, Value = "v", Wrap = true } },
        { """{"type":"Input.Date","id":"d","min":"2026-11-01","value":"2026-11-23"}""", new AdaptiveDateInput { Id = "d", Min = "2026-11-01", Value = "2026-11-23" } },
        { """{"type":"Input.Time","id":"t","value":"09:30"}""", new AdaptiveTimeInput { Id = "t", Value = "09:30" } },
        { """{"type":"Input.Toggle","id":"b","title":"ok","valueOn":"yes"}""", new AdaptiveToggleInput { Id = "b", Title = "ok", ValueOn = "yes" } },
    };

    public static TheoryData<string, AdaptiveAction> Actions() => new()
    {
        { """{"type":"Action.Execute","title":"อนุมัติ","style":"positive","verb":"approve","data":{"case":"C1"},"fallback":{"type":"Action.Submit","title":"อนุมัติ","data":{"verb":"approve"}}}""",
            new AdaptiveExecuteAction
            {
                Title = "อนุมัติ", Style = "positive", Verb = "approve", Data = new JObject { ["case"] = "C1" },
                Fallback = new(new AdaptiveSubmitAction { Title = "อนุมัติ", Data = new JObject { ["verb"] = "approve" } }),
            } },
        { """{"type":"Action.Execute","verb":"v","associatedInputs":"none","isEnabled":false,"mode":"secondary"}""",
            new AdaptiveExecuteAction { Verb = "v", AssociatedInputs = AdaptiveAssociatedInputs.None, IsEnabled = false, Mode = AdaptiveActionMode.Secondary } },
        { """{"type":"Action.ShowCard","title":"s","card":{"type":"AdaptiveCard","version":"1.5"}}""",
            new AdaptiveShowCardAction { Title = "s", Card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5)) } },
        { """{"type":"Action.ToggleVisibility","targetElements":[{"elementId":"a"},{"elementId":"b"}]}""",
            new AdaptiveToggleVisibilityAction { TargetElements = { new AdaptiveTargetElement { ElementId = "a" }, new AdaptiveTargetElement { ElementId = "b" } } } },
    };

    [Theory]
    [MemberData(nameof(Elements))]
    public void Element_is_written_as_the_schema_has_it(string expected, AdaptiveElement element) =>
        AssertJson($$"""{"type":"AdaptiveCard","version":"1.5","body":[{{expected}}]}""", new AdaptiveCard(new AdaptiveSchemaVersion(1, 5)) { Body = { element } });

    [Theory]
    [MemberData(nameof(Actions))]
    public void Action_is_written_as_the_schema_has_it(string expected, AdaptiveAction action) =>
        AssertJson($$"""{"type":"AdaptiveCard","version":"1.5","actions":[{{expected}}]}""", new AdaptiveCard(new AdaptiveSchemaVersion(1, 5)) { Actions = { action } });

    [Fact]
    public void Card_with_refresh_and_fallback_text() => AssertJson(
        """
        {"type":"AdaptiveCard","version":"1.5","fallbackText":"f","speak":"s","lang":"th",
         "refresh":{"action":{"type":"Action.Execute","verb":"refresh","data":{"case":"C1"}},"userIds":["29:a"]}}
        """,
        new AdaptiveCard(new AdaptiveSchemaVersion(1, 5))
        {
            FallbackText = "f",
            Speak = "s",
            Lang = "th",
            Refresh = new AdaptiveRefresh { Action = new AdaptiveExecuteAction { Verb = "refresh", Data = new { @case = "C1" } }, UserIds = ["29:a"] },
        });

    private static void AssertJson(string expected, AdaptiveCard card)
    {
        var actual = JToken.Parse(card.ToJson());
        Assert.True(JToken.DeepEquals(JToken.Parse(expected), actual), actual.ToString());
    }
}
