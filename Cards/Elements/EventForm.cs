using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Elements;

/// <summary>Asks for the date of the event from which a step's window is counted (นับแต่เข้าร่วมประชุม).</summary>
internal static class EventForm
{
    /// <summary>The button that opens the form; null if the step's window does not depend on an event that an officer enters.</summary>
    public static AdaptiveAction? Draw(StepView view)
    {
        if (view.Step.Window is not WithinWindow { Event: { } happened }) return null;
        var send = view.BindToStage(new SetEventDate(view.Case.Number, view.Step.Key, view.Visit.VisitNumber, null));
        return Buttons.Form(view.Visit.EventDate is null ? ElementTexts.EnterDateOf(happened.Localized()) : ElementTexts.ChangeDateOf(happened.Localized()), [InputElements.Date(CardData.Date, ElementTexts.DateOf(happened.Localized()), ElementTexts.ChooseDateUntilToday, value: view.Visit.EventDate)], Buttons.Send(send));
    }

    /// <summary>Says that the step has no deadline yet, and why; empty if it has one.</summary>
    public static IEnumerable<AdaptiveElement> Missing(StepView view) =>
        MissingEvent(view) is { } happened ? [CardText.Line(CardText.Run("🗓️"), CardText.Run(ElementTexts.NoDueDateYet(happened.Localized())))] : [];

    /// <summary>The title of the button that enters the date, if it is still to be entered; otherwise null.</summary>
    public static string? MissingDate(StepView view) => MissingEvent(view) is { } happened ? ElementTexts.EnterDateOf(happened.Localized()) : null;

    private static Bilingual? MissingEvent(StepView view) =>
        view is { IsOpen: true, Visit.EventDate: null } ? (view.Step.Window as WithinWindow)?.Event : null;
}
