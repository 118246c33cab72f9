using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Why something was not done, and what to do instead.</summary>
public static class RefusalCard
{
    /// <param name="view">The case as it stands; null when there is none.</param>
    public static AdaptiveCard Draw(Refusal refusal, CaseView? view, Office office) => Extent.Fit(extent =>
    {
        var text = RefusalText.Of(refusal, view?.Procedure, office);
        return Sheet.Of(
            text.Th,
            [
                .. view is null ? [] : (IEnumerable<AdaptiveElement>)
                    [Words.Small($"{view.Case.Number} · {PlainText.Line(view.Case.Subject, extent.Line)}")],
                Words.Line(Words.Run("ℹ️"), Words.Run(PlainText.Line(text.Th, extent.Text))),
                Words.Small(PlainText.Line(text.En, extent.Text)),
            ],
            view is null
                ? [Buttons.Do(new AskMyWork(), "งานของฉัน"), Buttons.Do(new AskHelp(), "วิธีใช้")]
                : [Buttons.Do(new AskStatus(view.Case.Number), "ดูทั้งเรื่อง")]);
    });
}
