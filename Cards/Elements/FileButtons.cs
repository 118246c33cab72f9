using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Steps;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Steps.Collections;

namespace OnesqaBot.Cards.Elements;

/// <summary>The buttons that replace a file or take it out, until it is handed on.</summary>
internal static class FileButtons
{
    public static IEnumerable<AdaptiveElement> Draw(StepView view, CaseDocument document) =>
        view is { IsOpen: true, MayAct: true, Stage.IsDecision: false } && RemovableDocuments.Find(view.Case, view.Visit, document.Id) is { Respondent: null, Withdrawn: null }
            ? [Row(document,
                view.BindToStage(new ReplaceFile(view.Case.Number, view.Step.Key, view.Visit.VisitNumber, document.Id)),
                view.BindToStage(new RemoveFile(view.Case.Number, view.Step.Key, view.Visit.VisitNumber, document.Id)))]
            : [];

    /// <summary>For a file of a respondent's submission. Once that is sent, a file can only be replaced.</summary>
    public static IEnumerable<AdaptiveElement> Draw(RequestView request, CaseDocument document)
    {
        var view = request.StepView;
        if (!request.MaySubmit || RemovableDocuments.Find(view.Case, view.Visit, document.Id) is not { Withdrawn: null }) return [];
        var replace = new ReplaceFile(view.Case.Number, view.Step.Key, view.Visit.VisitNumber, document.Id, request.Respondent);
        return request.Submission is { Status: SubmissionStatus.Sent }
            ? [Row(document, replace)]
            : [Row(document, replace, new RemoveFile(view.Case.Number, view.Step.Key, view.Visit.VisitNumber, document.Id, request.Respondent))];
    }

    /// <summary>Says that the files sent next are for this step. In the "…" menu: sending a file is enough unless several steps take it.</summary>
    public static AdaptiveExecuteAction SendHere(CardAction attach) => Buttons.More(attach);

    private static AdaptiveActionSet Row(CaseDocument document, CardAction replace, CardAction? remove = null) => new()
    {
        Spacing = AdaptiveSpacing.Small,
        Actions = [Buttons.Plain(replace, about: document.FileName), .. remove is null ? [] : new[] { Buttons.Plain(remove, about: document.FileName) }],
    };
}
