using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards.Forms;

/// <summary>
/// A form as somebody sent it, to be shown again: what was typed stands in its fields, and what was wrong with it stands
/// where the view is, beside the button that was pressed. Every card is treated alike, so that no form can lose what was
/// typed into it.
/// </summary>
/// <param name="Sent">The press that brought it.</param>
/// <param name="Warning">Why it was not taken; null for a draft that waits to be sent.</param>
public sealed record TypedForm(CardAction Sent, Bilingual? Warning)
{
    /// <summary>Whether the card has the form that sends this.</summary>
    public static bool IsOn(AdaptiveCard card, CardAction sent) => FormPlace.Find(card, sent) is not null;

    /// <summary>Whether inputs stand open on the card: what is being typed there is lost when the card is drawn anew.</summary>
    public static bool IsOpenOn(AdaptiveCard card) => FormFields.Any(card.Body);

    public AdaptiveCard PutOn(AdaptiveCard card)
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

        AdaptiveElement? words = Warning is not null ? Warned(Warning) : filled ? Draft() : null;
        if (words is not null) card.Body.Insert(place?.Row is { } row ? row + 1 : card.Body.Count, words);
        return card;
    }

    /// <summary>A form that opens behind a button would hide what was typed: it stands open, and its buttons are the card's.</summary>
    private void Open(AdaptiveCard card, AdaptiveShowCardAction form)
    {
        card.Body.Add(CardText.Heading(form.Title));
        card.Body.AddRange(form.Card.Body);
        List<AdaptiveAction> close = Closing(Sent) is { } action ? [Buttons.Do(action, "ไม่ส่ง ปิดแบบฟอร์ม")] : [];
        // Inputs of the card belong to every form on it: another one behind a button could not be sent by itself.
        card.Actions = [.. form.Card.Actions, .. close, .. card.Actions.Where(a => a is not AdaptiveShowCardAction).Take(CardLayout.MostButtons - 2)];
    }

    /// <summary>What shows the card without the opened form; null where the card has such a button anyway.</summary>
    private static CardAction? Closing(CardAction sent) => sent switch
    {
        SubmitAction a => new DiscardDraft(a.Case, a.Step, a.Visit, a.Respondent) { Stage = a.Stage },
        ReturnSubmissionAction => null,
        StepAction a => new DiscardDraft(a.Case, a.Step, a.Visit) { Stage = a.Stage },
        SetTarget a => new AskStatus(a.Case),
        SetActing => new AskActing(),
        SetRecurring => new AskRecurring(),
        AddHoliday or ChangeHoliday => new AskHolidays(),
        _ => null,
    };

    private static AdaptiveContainer Warned(Bilingual warning) => CardLayout.Box(
        AdaptiveContainerStyle.Warning, [CardText.Line(CardText.Run("⚠️"), CardText.Bold(warning.Th)), .. warning.En.Length == 0 ? [] : (IEnumerable<AdaptiveElement>)[CardText.Small(warning.En)]]);

    private static AdaptiveRichTextBlock Draft() => CardText.Hint("📝 ร่างที่ท่านกรอกไว้ ยังไม่ได้ส่ง · Your draft, not sent yet");
}
