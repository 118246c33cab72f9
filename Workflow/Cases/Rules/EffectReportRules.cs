using System.Diagnostics;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Steps.Meetings;

namespace OnesqaBot.Workflow.Cases.Rules;

/// <summary>Rules for the bot's own reports on the results of effects.</summary>
internal static class EffectReportRules
{
    public static Refusal? Decide(CaseDraft draft, Case state, Report report) => report switch
    {
        FilingReport filing => FilingRules.Decide(draft, state, filing),
        ReportMeetingLink linked => MeetingRules.RecordLink(draft, state, linked),
        ReportUnreachable missed => RecordUnreachable(draft, state, missed),
        _ => throw new UnreachableException($"{report.GetType().Name} has no rules."),
    };

    private static Refusal? RecordUnreachable(CaseDraft draft, Case state, ReportUnreachable report)
    {
        if ((report.Rejected ? state.Rejected : state.Unreachable).Contains(report.Person)) return new NotPossibleHere();
        draft.Record(new PersonUnreachable(report.Person, report.Rejected), Signature.System);
        draft.Emit(new RefreshCards(new CardRef(CardKind.Channel)));
        if (report.Person != state.OpenedBy.Person) draft.NotifyOwners(new CardRef(CardKind.Unreachable, Subject: report.Person));
        return null;
    }
}
