using System.Globalization;
using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace OnesqaBot.Tests.BotFramework;

public class CardTests
{
    public static TheoryData<string, AdaptiveElement> Elements() => new()
    {
        { """{"type":"TextBlock","text":"ก","size":"extraLarge","weight":"bolder","color":"attention","wrap":true,"style":"heading","isSubtle":true,"horizontalAlignment":"center","maxLines":2}""",
            new AdaptiveTextBlock("ก") { Size = AdaptiveTextSize.ExtraLarge, Weight = AdaptiveTextWeight.Bolder, Color = AdaptiveTextColor.Attention, Wrap = true, Style = AdaptiveTextBlockStyle.Heading, IsSubtle = true, HorizontalAlignment = AdaptiveHorizontalAlignment.Center, MaxLines = 2 } },
        { """{"type":"TextBlock","text":"a"}""", new AdaptiveTextBlock("a") },
        { """{"type":"TextBlock","id":"i","text":"a","spacing":"none","separator":true,"isVisible":false,"height":"stretch","targetWidth":"wide","fallback":"drop"}""",
            new AdaptiveTextBlock("a") { Id = "i", Spacing = AdaptiveSpacing.None, Separator = true, IsVisible = false, Height = AdaptiveHeight.Stretch, AdditionalProperties = { ["targetWidth"] = "wide" }, Fallback = new(AdaptiveFallbackElement.AdaptiveFallbackType.Drop) } },
        { """{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"*a*","weight":"bolder","highlight":true}]}""",
            new AdaptiveRichTextBlock { Inlines = { new AdaptiveTextRun("*a*") { Weight = AdaptiveTextWeight.Bolder, Highlight = true } } } },
        { """{"type":"FactSet","facts":[{"title":"t","value":"v"}]}""", new AdaptiveFactSet { Facts = { new AdaptiveFact("t", "v") } } },
        { """{"type":"Container","items":[{"type":"TextBlock","text":"a"}],"style":"emphasis","bleed":true,"minHeight":"50px"}""",
            new AdaptiveContainer { Items = { new AdaptiveTextBlock("a") }, Style = AdaptiveContainerStyle.Emphasis, Bleed = true, MinHeight = "50px" } },
        { """{"type":"ColumnSet","columns":[{"type":"Column","items":[],"width":"auto"},{"type":"Column","items":[],"width":"2"},{"type":"Column","items":[],"width":"50px"},{"type":"Column","items":[]}]}""",
            new AdaptiveColumnSet { Columns = { new AdaptiveColumn { Width = AdaptiveWidth.Auto }, new AdaptiveColumn { Width = new AdaptiveWidth("2") }, new AdaptiveColumn { Width = new AdaptiveWidth(50) }, new AdaptiveColumn() } } },
        { """{"type":"Image","url":"https://x.example/a.png","altText":"a","size":"small","style":"person"}""",
            new AdaptiveImage("https://x.example/a.png") { AltText = "a", Size = AdaptiveImageSize.Small, Style = AdaptiveImageStyle.Person } },
        { """{"type":"ActionSet","actions":[{"type":"Action.OpenUrl","title":"o","url":"https://x.example/a?b=c"}]}""",
            new AdaptiveActionSet { Actions = { new AdaptiveOpenUrlAction { Title = "o", Url = new Uri("https://x.example/a?b=c") } } } },
        { """{"type":"Input.Text","id":"r","label":"l","isRequired":true,"errorMessage":"e","isMultiline":true,"maxLength":9,"placeholder":"p","style":"email","regex":"x"}""",
            new AdaptiveTextInput { Id = "r", Label = "l", IsRequired = true, ErrorMessage = "e", IsMultiline = true, MaxLength = 9, Placeholder = "p", Style = AdaptiveTextInputStyle.Email, Regex = "x" } },
        { """{"type":"Input.ChoiceSet","id":"c","choices":[{"title":"t","value":"v"}],"isMultiSelect":true,"style":"expanded","value":"v","wrap":true}""",
            new AdaptiveChoiceSetInput { Id = "c", Choices = { new AdaptiveChoice { Title = "t", Value = "v" } }, IsMultiSelect = true, Style = AdaptiveChoiceInputStyle.Expanded, Value = "v", Wrap = true } },
        { """{"type":"Input.Date","id":"d","min":"2026-11-01","value":"2026-11-23"}""", new AdaptiveDateInput { Id = "d", Min = "2026-11-01", Value = "2026-11-23" } },
        { """{"type":"Input.Time","id":"t","value":"09:30"}""", new AdaptiveTimeInput { Id = "t", Value = "09:30" } },
        { """{"type":"Input.Number","id":"n","min":0.0}""", new AdaptiveNumberInput { Id = "n", Min = 0 } },
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
        { """{"type":"Action.Execute","verb":"v","associatedInputs":"none","isEnabled":false,"mode":"secondary","tooltip":"t"}""",
            new AdaptiveExecuteAction { Verb = "v", AssociatedInputs = AdaptiveAssociatedInputs.None, IsEnabled = false, Mode = AdaptiveActionMode.Secondary, Tooltip = "t" } },
        { """{"type":"Action.ShowCard","title":"s","card":{"type":"AdaptiveCard","version":"1.5"}}""",
            new AdaptiveShowCardAction { Title = "s", Card = new AdaptiveCard("1.5") } },
        { """{"type":"Action.ToggleVisibility","targetElements":[{"elementId":"a"},{"elementId":"b","isVisible":false}]}""",
            new AdaptiveToggleVisibilityAction { TargetElements = { new AdaptiveTargetElement("a"), new AdaptiveTargetElement("b", false) } } },
    };

    [Theory]
    [MemberData(nameof(Elements))]
    public void Element_is_written_as_the_schema_has_it(string expected, AdaptiveElement element) =>
        AssertJson($$"""{"type":"AdaptiveCard","version":"1.5","body":[{{expected}}]}""", new AdaptiveCard("1.5") { Body = { element } });

    [Theory]
    [MemberData(nameof(Actions))]
    public void Action_is_written_as_the_schema_has_it(string expected, AdaptiveAction action) =>
        AssertJson($$"""{"type":"AdaptiveCard","version":"1.5","actions":[{{expected}}]}""", new AdaptiveCard(new AdaptiveSchemaVersion(1, 5)) { Actions = { action } });

    [Fact]
    public void Card_with_refresh_metadata_and_fallback_text() => AssertJson(
        """
        {"type":"AdaptiveCard","version":"1.5","fallbackText":"f","speak":"s","lang":"th","msteams":{"width":"Full"},
         "refresh":{"action":{"type":"Action.Execute","verb":"refresh","data":{"case":"C1"}},"userIds":["29:a"]},
         "metadata":{"webUrl":"https://x.example/"}}
        """,
        new AdaptiveCard("1.5")
        {
            FallbackText = "f",
            Speak = "s",
            Lang = "th",
            AdditionalProperties = { ["msteams"] = new JObject { ["width"] = "Full" } },
            Refresh = new AdaptiveRefresh { Action = new AdaptiveExecuteAction { Verb = "refresh", Data = new { @case = "C1" } }, UserIds = ["29:a"] },
            Metadata = new AdaptiveMetadata { WebUrl = "https://x.example/" },
        });

    [Fact]
    public void Culture_does_not_matter_and_a_card_may_be_an_attachments_content()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("th-TH");
            var card = new AdaptiveCard("1.5") { Body = { new AdaptiveNumberInput { Id = "n", Value = 1.5 } } };
            var attachment = new Microsoft.Bot.Schema.Attachment(AdaptiveCard.ContentType, content: card);
            Assert.Equal(1.5, (double?)JObject.Parse(JsonConvert.SerializeObject(attachment)).SelectToken("content.body[0].value"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void AssertJson(string expected, AdaptiveCard card)
    {
        var actual = JToken.Parse(card.ToJson());
        Assert.True(JToken.DeepEquals(JToken.Parse(expected), actual), actual.ToString());
    }
}
