using AdaptiveCards;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Absences;

/// <summary>Tells whoever is about to send a paper that its decider is away, and who decides instead.</summary>
internal static class AbsenceLines
{
    /// <summary>Absences that begin later than this are not told: the paper will have been decided.</summary>
    private const int DaysAhead = 3;

    public static IEnumerable<AdaptiveElement> Draw(StepView view, DetailLevel detail)
    {
        if (!view.MayAct || !view.IsOpen || view.IsDecision || NextDecision(view) is not { } position) return [];
        var office = view.Office;
        var away = office.Directory.Acting.Where(a => a.Position == position && a.InsteadOf is not null && a.To >= office.Today && a.From <= office.Today.AddDays(DaysAhead));
        return away.Take(detail.Items).Select(a => CardText.Line(
            CardText.Run("🗓️"),
            CardText.Run(AbsenceTexts.DeciderAway(
                Name(a.InsteadOf!, office, detail), a.From == a.To ? TextFormat.ShortDate(a.From) : $"{TextFormat.ShortDate(a.From)} – {TextFormat.ShortDate(a.To)}", Name(a.Person, office, detail)))));
    }

    /// <summary>The position that decides on the work next; null if nobody does.</summary>
    private static string? NextDecision(StepView view)
    {
        var stages = view.Step.ChainIn(view.Visit.Round);
        var next = view.Visit.Stage + 1 < stages.Count ? stages[view.Visit.Stage + 1] : view.View.Procedure.Find(view.Step.Next)?.ChainIn(view.Visit.Round)[0];
        return next is { IsDecision: true } ? next.Position : null;
    }

    private static string Name(string person, OfficeView office, DetailLevel detail) => PlainText.Line(PersonText.Name(person, office), detail.Line);
}
