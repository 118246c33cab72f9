using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Delegations;

/// <summary>Describes refusals and events of delegations.</summary>
internal static class DelegationText
{
    public static string Describe(DelegationFault fault) => fault switch
    {
        DelegationFault.Cascade => DelegationTexts.RefusedCascade,
        DelegationFault.NobodyEligible => DelegationTexts.RefusedNobodyEligible,
        DelegationFault.NobodyChosen => DelegationTexts.RefusedNobodyChosen,
        DelegationFault.Oneself => DelegationTexts.RefusedOneself,
        DelegationFault.NotInLine => DelegationTexts.RefusedNotInLine,
        DelegationFault.MayNotDecide => DelegationTexts.RefusedMayNotDecide,
        DelegationFault.PreparedIt => DelegationTexts.RefusedPreparedIt,
    };

    public static string Describe(DelegatedAlready refusal, OfficeView office) => DelegationTexts.RefusedDelegatedAlready(
        Name(refusal.Delegation.Person, office, 80), SignatureText.Name(refusal.Delegation.By, office), TextFormat.Moment(refusal.Delegation.At));

    /// <summary>The history's entry; null for any other event.</summary>
    public static HistoryLine? Describe(RecordedEvent recorded, CaseView view, DetailLevel detail) => recorded.Event switch
    {
        StepDelegated x => new(
            "📌", DelegationTexts.EventDelegated, Name(x.Person, view.Office, detail.Line),
            [.. About(view, x.Step, x.Visit, x.Respondent, detail), .. x.Note is { } note ? [DelegationTexts.NoteFrom($"{SignatureText.Name(recorded.By, view.Office, detail.Line)}: {PlainText.Line(note, detail.Line)}")] : (string[])[]]),
        DelegationEnded x => new(
            "↩️", recorded.By.Person == x.Person ? DelegationTexts.EventGivenBack : DelegationTexts.EventReclaimed, Name(x.Person, view.Office, detail.Line),
            [.. About(view, x.Step, x.Visit, x.Respondent, detail)]),
        _ => null,
    };

    private static IEnumerable<string> About(CaseView view, string step, int visit, string? respondent, DetailLevel detail) =>
        [HistoryText.StepTitle(view, step, visit, detail), .. respondent is null ? [] : (string[])[SubmissionHistory.Name(respondent, view, detail)]];

    private static string Name(string person, OfficeView office, int longest) => PlainText.Line(PersonText.Name(person, office), longest);
}
