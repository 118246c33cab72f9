using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Elements;

/// <summary>Inputs with a label and, if required, a message for when they are empty.</summary>
internal static class InputElements
{
    private const int MaxAddressLength = 1000;

    public static AdaptiveTextInput Reason(string label, string placeholder, string id = CardData.Reason) => new()
    {
        Id = id,
        Label = label,
        Placeholder = placeholder,
        IsMultiline = true,
        IsRequired = true,
        ErrorMessage = ElementTexts.GiveReason,
        MaxLength = CaseEngine.LongestReason,
    };

    /// <summary>A comment that may be left empty.</summary>
    public static AdaptiveTextInput Comment(string label, string placeholder, string id = CardData.Comment) => new()
    {
        Id = id, Label = label, Placeholder = placeholder, IsMultiline = true, MaxLength = CaseEngine.LongestReason,
    };

    /// <summary>The form that approves with a comment (ข้อสั่งการ).</summary>
    /// <param name="send">The buttons, each with its title.</param>
    public static AdaptiveShowCardAction WithComment(params IEnumerable<(CardAction Action, string Title)> send) =>
        With(CaseTexts.WithComment, Comment(CaseTexts.Comment, CaseTexts.CommentHint), send);

    /// <summary>The form that passes revised work on and says what was revised. Behind a button, so that files can still redraw the card.</summary>
    public static AdaptiveShowCardAction WithChanges(CardAction done, string title) =>
        With(CaseTexts.TellWhatWasRevised, Comment(CaseTexts.WhatWasRevised, CaseTexts.WhatWasRevisedHint), [(done, title)]);

    private static AdaptiveShowCardAction With(string title, AdaptiveTextInput input, IEnumerable<(CardAction Action, string Title)> send) => new()
    {
        Title = title, Card = new AdaptiveCard(CardLayout.Version) { Body = [input], Actions = [.. send.Select(s => Buttons.Send(s.Action, s.Title))] },
    };

    /// <summary>The form that returns the step for revision.</summary>
    public static AdaptiveShowCardAction Return(string title, string id, CardAction action) => Buttons.Form(
        title,
        [Reason(ElementTexts.ReturnReason, ElementTexts.ReturnReasonHint, id)],
        Buttons.Send(action, ElementTexts.ConfirmReturn, destructive: true));

    /// <summary>The address of a publication. A plain text input, because people leave out the scheme.</summary>
    public static AdaptiveTextInput Address() => new()
    {
        Id = CardData.Address,
        Label = ElementTexts.PublishedAddress,
        Placeholder = ElementTexts.PublishedAddressExample,
        MaxLength = MaxAddressLength,
    };

    /// <summary>Previous value for editing; null if it is too long to fit.</summary>
    public static string? Prefilled(string? typed, DetailLevel detail) => string.IsNullOrEmpty(typed) || typed.Length > detail.Text * 2 ? null : typed;

    /// <summary>Warns about missing items, one per line.</summary>
    public static AdaptiveContainer Missing(string what, IEnumerable<string> items, DetailLevel detail)
    {
        var all = items.ToList();
        return CardLayout.Box(AdaptiveContainerStyle.Warning,
        [
            CardText.Line(CardText.Run("⚠️"), CardText.Bold(what)),
            .. all.Take(detail.Items).Select(i => CardText.Line(CardText.Run("⬜"), CardText.Run(PlainText.Line(i, detail.Line)))),
            .. CardLayout.Rest(all.Count - detail.Items, ElementTexts.ItemsCounter, ""),
        ]);
    }
}
