using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;

namespace OnesqaBot.Cards.Actions;

/// <summary>
/// Creates buttons. Each is an <c>Action.Execute</c> with an <c>Action.Submit</c> fallback that carries the verb in its data,
/// for clients that do not support <c>Action.Execute</c>. Titles are short.
/// </summary>
internal static class Buttons
{
    private const int MaxTitleLength = 40;

    private const int MaxAboutLength = 200;

    /// <summary>A button that sends no inputs, so a half-filled form on the same card does not block it.</summary>
    /// <param name="title">Null for the caption of all buttons of its kind.</param>
    /// <param name="about">Distinguishes buttons with the same title in a list; read by screen readers.</param>
    public static AdaptiveExecuteAction Plain(CardAction action, string? title = null, string? about = null)
    {
        var button = Create(action, title, AdaptiveAssociatedInputs.None);
        if (about is not null) button.Tooltip = PlainText.Line($"{title ?? Caption(action)}: {about}", MaxAboutLength);
        return button;
    }

    /// <summary>The card's main button.</summary>
    public static AdaptiveExecuteAction Primary(CardAction action, string? title = null) => Styled(Plain(action, title), "positive");

    /// <summary>A button in the "…" overflow menu.</summary>
    public static AdaptiveExecuteAction More(CardAction action, string? title = null)
    {
        var button = Plain(action, title);
        button.Mode = AdaptiveActionMode.Secondary;
        return button;
    }

    /// <summary>Submits the form above it.</summary>
    public static AdaptiveExecuteAction Send(CardAction action, string? title = null, bool destructive = false) =>
        Styled(Create(action, title, AdaptiveAssociatedInputs.Auto), destructive ? "destructive" : "positive");

    /// <summary>Submits the form above it, on a card where another button is the main one.</summary>
    public static AdaptiveExecuteAction SendPlainly(CardAction action, string? title = null) => Create(action, title, AdaptiveAssociatedInputs.Auto);

    /// <summary>Opens a form below the buttons.</summary>
    public static AdaptiveShowCardAction Form(string title, IEnumerable<AdaptiveElement> form, AdaptiveAction send) => new()
    {
        Title = PlainText.Line(title, MaxTitleLength),
        Card = new AdaptiveCard(CardLayout.Version) { Body = [.. form], Actions = [send] },
    };

    public static AdaptiveOpenUrlAction Open(string title, Uri link) => new() { Title = title, Url = link };

    /// <summary>Opens the case's folder; empty if a card cannot link to its address.</summary>
    public static IEnumerable<AdaptiveAction> Folder(CaseView view) =>
        DocumentLines.CanLinkTo(view.Folder) ? [Open(ElementTexts.OpenFolder, view.Folder)] : [];

    private static string Caption(CardAction action) => ButtonTexts.Caption(CardActions.KindOf(action));

    private static NamedExecuteAction Create(CardAction action, string? title, AdaptiveAssociatedInputs inputs)
    {
        var (verb, data) = CardActionWriter.Write(action);
        var shown = PlainText.Line(title ?? Caption(action), MaxTitleLength);
        var submit = new JObject(data) { [CardData.Verb] = verb };
        return new NamedExecuteAction
        {
            Title = shown,
            Verb = verb,
            Data = data,
            AssociatedInputs = inputs,
            Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = shown, Data = submit, AssociatedInputs = inputs }),
        };
    }

    private static AdaptiveExecuteAction Styled(AdaptiveExecuteAction button, string style)
    {
        button.Style = style;
        ((AdaptiveSubmitAction)button.Fallback.Content).Style = style;
        return button;
    }
}

/// <summary>A button with an accessible name of its own, a property of Adaptive Cards 1.5 that the package lacks.</summary>
internal sealed class NamedExecuteAction : AdaptiveExecuteAction
{
    [JsonProperty("tooltip", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string? Tooltip { get; set; }
}
