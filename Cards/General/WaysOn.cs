using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.General;

/// <summary>What to do next where a list is empty.</summary>
internal static class WaysOn
{
    /// <returns>Nothing if the list has entries.</returns>
    /// <param name="isMyWork">Whether the list is the person's work itself.</param>
    public static IEnumerable<AdaptiveAction> IfEmpty(int entries, OfficeView office, bool isMyWork = false)
    {
        if (entries > 0) yield break;
        if (!isMyWork) yield return Buttons.Plain(new AskMyWork());
        yield return Buttons.Plain(new AskProcedures(), GeneralTexts.WholeHandbook);
        yield return Buttons.Plain(new AskWeek(CalendarWeek.MondayOf(office.Today)), GeneralTexts.ThisWeek);
    }
}
