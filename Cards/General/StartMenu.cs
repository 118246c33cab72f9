using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.General;

/// <summary>The procedures that a person may start, and the buttons that everyone gets.</summary>
internal static class StartMenu
{
    public static IEnumerable<AdaptiveAction> Common =>
    [
        Buttons.Plain(new AskMyWork()),
        Buttons.Plain(new AskWaiting()),
        Buttons.Plain(new AskProcedures(), GeneralTexts.WholeHandbook),
        Buttons.Plain(new AskHelp()),
    ];

    public static IEnumerable<AdaptiveElement> Draw(IReadOnlyList<Procedure> mayStart, DetailLevel detail)
    {
        if (mayStart.Count == 0) return [CardText.Small(GeneralTexts.CardComesWhenNeeded)];
        return
        [
            CardText.Heading(GeneralTexts.StartNewCase),
            .. mayStart.Take(detail.Items).Select(p => Line(p, detail, mayStart: true, isOnly: mayStart.Count == 1)),
            .. CardLayout.Rest(mayStart.Count - detail.Items, GeneralTexts.Procedure, GeneralTexts.TypeNameToStart),
        ];
    }

    /// <summary>A procedure, with the button that starts it.</summary>
    public static AdaptiveElement Line(Procedure procedure, DetailLevel detail, bool mayStart, bool isOnly = false)
    {
        IEnumerable<AdaptiveElement> name =
        [
            CardText.Plain(PlainText.Line(procedure.ShortTitle.Localized(), detail.Line)),
            .. procedure.ShortTitle.Original() is { } thai ? [CardText.Small(PlainText.Line(thai, detail.Line))] : (IEnumerable<AdaptiveElement>)[],
        ];
        var start = new StartProcedure(procedure.Id);
        var button = isOnly ? Buttons.Primary(start, GeneralTexts.Start) : Buttons.Plain(start, GeneralTexts.Start);
        return StepLine.Draw(name, mayStart ? [StepLine.Button(button)] : [], separated: true);
    }
}
