using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>Wishes that are understood but not carried out from a sentence. A closed set.</summary>
public enum Unavailable
{
    Reassign,
    Remind,
    Memo,
}

/// <summary>What to do instead.</summary>
internal static class Unavailables
{
    public static (Bilingual Text, IReadOnlyList<Suggestion> Instead) Instead(Unavailable what) => what switch
    {
        Unavailable.Reassign => (
            DialogTexts.NoReassigning,
            [new(SuggestedAction.Acting, DialogTexts.SuggestActing.Localized()), new(SuggestedAction.MyWork, DialogTexts.SuggestMyWork.Localized())]),
        Unavailable.Remind => (
            DialogTexts.RemindOnCard,
            [new(SuggestedAction.MyWork, DialogTexts.SuggestMyWork.Localized()), new(SuggestedAction.Late, DialogTexts.SuggestLate.Localized())]),
        Unavailable.Memo => (
            DialogTexts.NoMemos,
            [new(SuggestedAction.Procedures, DialogTexts.SuggestProcedures.Localized()), new(SuggestedAction.MyWork, DialogTexts.SuggestMyWork.Localized())]),
    };
}
