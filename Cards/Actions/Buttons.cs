using AdaptiveCards;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;

namespace OnesqaBot.Cards.Actions;

/// <summary>
/// Every button: an <c>Action.Execute</c> that falls back to an <c>Action.Submit</c> with the verb in its data for clients
/// that do not know it. Titles are short Thai.
/// </summary>
internal static class Buttons
{
    private const int LongestTitle = 40;

    /// <summary>A button that takes no input along: a form half filled in on the same card does not stand in its way.</summary>
    public static AdaptiveExecuteAction Do(CardAction action, string title) => Make(action, title, AdaptiveAssociatedInputs.None);

    /// <summary>The one button that the card wants pressed.</summary>
    public static AdaptiveExecuteAction Primary(CardAction action, string title) => Styled(Do(action, title), "positive");

    /// <summary>A button below the fold: …</summary>
    public static AdaptiveExecuteAction More(CardAction action, string title)
    {
        var button = Do(action, title);
        button.Mode = AdaptiveActionMode.Secondary;
        return button;
    }

    /// <summary>Sends the form it stands under.</summary>
    public static AdaptiveExecuteAction Send(CardAction action, string title, bool destructive = false) =>
        Styled(Make(action, title, AdaptiveAssociatedInputs.Auto), destructive ? "destructive" : "positive");

    /// <summary>Sends the form it stands under, where another button is the one to press first.</summary>
    public static AdaptiveExecuteAction SendPlainly(CardAction action, string title) => Make(action, title, AdaptiveAssociatedInputs.Auto);

    /// <summary>Opens a form below the buttons.</summary>
    public static AdaptiveShowCardAction Form(string title, IEnumerable<AdaptiveElement> form, AdaptiveAction send) => new()
    {
        Title = PlainText.Line(title, LongestTitle),
        Card = new AdaptiveCard(CardLayout.Version) { Body = [.. form], Actions = [send] },
    };

    public static AdaptiveOpenUrlAction Open(string title, Uri link) => new() { Title = title, Url = link };

    /// <summary>The case's folder; nothing when its address is none that a card can carry.</summary>
    public static IEnumerable<AdaptiveAction> Folder(CaseView view) =>
        DocumentLines.CanLinkTo(view.Folder) ? [Open("เปิดแฟ้มเรื่อง", view.Folder)] : [];

    private static AdaptiveExecuteAction Make(CardAction action, string title, AdaptiveAssociatedInputs inputs)
    {
        var (verb, data) = CardActionWriter.Write(action);
        var shown = PlainText.Line(title, LongestTitle);
        var submit = new JObject(data) { [CardData.Verb] = verb };
        return new AdaptiveExecuteAction
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
