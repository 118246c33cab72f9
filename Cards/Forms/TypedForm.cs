using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;

namespace OnesqaBot.Cards.Forms;

/// <summary>
/// A submitted form to show again: its fields keep the typed values, and a warning next to the pressed button says what was
/// wrong. All cards are treated alike, so that no form can lose what was typed into it.
/// </summary>
/// <param name="Sent">The action that submitted it.</param>
/// <param name="Warning">Why it was refused; null for a draft that was not sent yet.</param>
public sealed record TypedForm(CardAction Sent, string? Warning)
{
    /// <summary>True if the card contains the form of this action.</summary>
    public static bool IsOn(DrawnCard card, CardAction sent) => FormPlace.Find(card.Content, sent) is not null;

    /// <summary>True if the card shows inputs, whose values are lost when the card is redrawn.</summary>
    public static bool IsOpenOn(DrawnCard card) => FormFields.Any(card.Content.Body);

    public AdaptiveCard ApplyTo(AdaptiveCard card)
    {
        var place = FormPlace.Find(card, Sent);
        var filled = false;
        if (place is { Opened: { } form })
        {
            Open(card, form);
            filled = FormFields.Fill(card.Body, Sent.Typed);
        }
        else if (place is { IsAtTheEnd: true })
        {
            filled = FormFields.Fill(card.Body, Sent.Typed);
        }

        AdaptiveElement? note = Warning is not null ? WarningBox(Warning) : filled ? Draft() : null;
        if (note is not null) card.Body.Insert(place?.BodyIndex is { } index ? index + 1 : card.Body.Count, note);
        return card;
    }

    /// <summary>A form behind a button would hide what was typed, so it is moved onto the card together with its buttons.</summary>
    private void Open(AdaptiveCard card, AdaptiveShowCardAction form)
    {
        card.Body.Add(CardText.Heading(form.Title));
        card.Body.AddRange(form.Card.Body);
        List<AdaptiveAction> close = Closing(Sent) is { } action ? [Buttons.Plain(action, ElementTexts.CloseForm)] : [];
        // A card's inputs are sent with every form on it, so forms behind other buttons could not be sent on their own.
        card.Actions = [.. form.Card.Actions, .. close, .. card.Actions.Where(a => a is not AdaptiveShowCardAction && !form.Card.Actions.Exists(b => IsSame(a, b))).Take(CardLayout.MaxButtons - 2)];
    }

    private static bool IsSame(AdaptiveAction one, AdaptiveAction other) =>
        one is AdaptiveExecuteAction a && other is AdaptiveExecuteAction b && a.Verb == b.Verb && Equals(a.Data?.ToString(), b.Data?.ToString());

    /// <summary>The action that shows the card without the opened form; null if the card already has such a button.</summary>
    private static CardAction? Closing(CardAction sent) => sent switch
    {
        SubmitAction a => new DiscardDraft(a.Case, a.Step, a.Visit, a.Respondent) { Stage = a.Stage },
        ReturnSubmissionAction => null,
        StepAction a => new DiscardDraft(a.Case, a.Step, a.Visit) { Stage = a.Stage },
        SetTarget a => new AskStatus(a.Case),
        SetActing => new AskActing(),
        RequestActing => null,
        SetRecurring => new AskRecurring(),
        AddHoliday or ChangeHoliday => new AskHolidays(),
        _ => null,
    };

    private static AdaptiveContainer WarningBox(string warning) => CardLayout.Box(
        AdaptiveContainerStyle.Warning, [CardText.Line(CardText.Run("⚠️"), CardText.Bold(warning))]);

    private static AdaptiveRichTextBlock Draft() => CardText.Hint(ElementTexts.Draft);
}
