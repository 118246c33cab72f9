using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Intents.Meanings;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs;

/// <summary>The button that carries out an intent when the person confirms that it was meant.</summary>
internal static class IntentSuggestions
{
    /// <returns>Null for an intent that no button can carry out.</returns>
    public static Suggestion? For(Intent intent, ProcedureLibrary procedures) => intent switch
    {
        StartProcedureIntent i when procedures.Newest(i.Procedure) is { } p => new(SuggestedAction.Start, DialogTexts.StartOf(SimilarRequests.CalledShortly(p)).Localized(), p.Id),
        AmbiguousProcedureIntent i => new(SuggestedAction.Start, DialogTexts.StartOf(SimilarRequests.CalledShortly(i.Procedures[0])).Localized(), i.Procedures[0].Id),
        HandbookQuestionIntent i when procedures.Newest(i.Procedure) is { } p => new(SuggestedAction.Answer, DialogTexts.AskHandbookOf(SimilarRequests.CalledShortly(p)).Localized(), QuestionKey.Write(i)),
        FindCasesIntent i => new(SuggestedAction.Cases, Title(i), CaseQueryKey.Write(i)),
        _ => MeaningTable.OfferFor(intent)?.ToSuggestion(),
    };

    private static string Title(FindCasesIntent intent) => (intent.Wish, intent.Query.Text) switch
    {
        (CaseWish.Cancel, _) => DialogTexts.CancelAsksFirst.Localized(),
        (CaseWish.Files, var words) => DialogTexts.FilesOf(words).Localized().TrimEnd(),
        (CaseWish.History, var words) => DialogTexts.HistoryOf(words).Localized().TrimEnd(),
        (CaseWish.Delegate, var words) => DialogTexts.GiveCase(words).Localized().TrimEnd(),
        (CaseWish.Decide, var words) => DialogTexts.OpenCardOf(words).Localized().TrimEnd(),
        (_, var words) => DialogTexts.ShowCase(words).Localized().TrimEnd(),
    };
}
