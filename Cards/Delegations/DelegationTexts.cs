using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Delegations;

/// <summary>The texts of the cards about delegations.</summary>
internal static class DelegationTexts
{
    private static readonly TextCatalog Texts = new(typeof(DelegationTexts));

    public static string BroughtBy(string who) => Texts.Format(nameof(BroughtBy), who);
    public static string ChoosePerson => Texts[nameof(ChoosePerson)];
    public static string DecisionExplanation => Texts[nameof(DecisionExplanation)];
    public static string DelegateDecision => Texts[nameof(DelegateDecision)];
    public static string DelegateStep => Texts[nameof(DelegateStep)];
    public static string DoneBefore(string who) => Texts.Format(nameof(DoneBefore), who);
    public static string EventDelegated => Texts[nameof(EventDelegated)];
    public static string EventGivenBack => Texts[nameof(EventGivenBack)];
    public static string EventReclaimed => Texts[nameof(EventReclaimed)];
    public static string GiveBack => Texts[nameof(GiveBack)];
    public static string GoBack => Texts[nameof(GoBack)];
    public static string Note => Texts[nameof(Note)];
    public static string NoteFrom(string who) => Texts.Format(nameof(NoteFrom), who);
    public static string NoteHint => Texts[nameof(NoteHint)];
    public static string Reclaim => Texts[nameof(Reclaim)];
    public static string RefusedCascade => Texts[nameof(RefusedCascade)];
    public static string RefusedDelegatedAlready(string person, string who, string time) =>
        Texts.Format(nameof(RefusedDelegatedAlready), person, who, time);
    public static string RefusedMayNotDecide => Texts[nameof(RefusedMayNotDecide)];
    public static string RefusedNobodyChosen => Texts[nameof(RefusedNobodyChosen)];
    public static string RefusedNobodyEligible => Texts[nameof(RefusedNobodyEligible)];
    public static string RefusedNotInLine => Texts[nameof(RefusedNotInLine)];
    public static string RefusedOneself => Texts[nameof(RefusedOneself)];
    public static string RefusedPreparedIt => Texts[nameof(RefusedPreparedIt)];
    public static string SummaryDelegated(string place) => Texts.Format(nameof(SummaryDelegated), place);
    public static string To => Texts[nameof(To)];
    public static string ToOther(string person, string who, string time) => Texts.Format(nameof(ToOther), person, who, time);
    public static string ToYou(string who, string time) => Texts.Format(nameof(ToYou), who, time);
    public static string WorkExplanation => Texts[nameof(WorkExplanation)];
}
