using System.Globalization;
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

    /// <summary>
    /// A date, always in ISO form. No maximum: a client would take a Buddhist-era year for one far in the future. Clients show what is
    /// typed in their own order of day and month, so people are led to the calendar.
    /// </summary>
    /// <param name="missing">Said when it is empty; null if it may be.</param>
    public static AdaptiveDateInput Date(string id, string label, string? missing, DateOnly? earliest = null, DateOnly? value = null) => new()
    {
        Id = id, Label = label, IsRequired = missing is not null, ErrorMessage = missing, Placeholder = ElementTexts.ChooseFromCalendar, Min = Iso(earliest), Value = Iso(value),
    };

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The address of a publication. A plain text input, because people leave out the scheme.</summary>
    public static AdaptiveTextInput Address() => new()
    {
        Id = CardData.Address,
        Label = ElementTexts.PublishedAddress,
        Placeholder = ElementTexts.PublishedAddressExample,
        MaxLength = MaxAddressLength,
    };

    /// <summary>Previous value for editing; null if it is too long to fit.</summary>
    public static string? Prefilled(string? typed, DetailLevel detail) =>
        string.IsNullOrEmpty(typed) || typed.Length > detail.Text * 2 ? null : typed;

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
