using System.Collections.Frozen;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Deadlines;

namespace OnesqaBot.Bot.Tests.BadDays.Kills;

/// <summary>What people do around the steps of a case, by its number, and what the case must therefore say: each once.</summary>
internal static class Plan
{
    public const string Question = "งบประมาณเท่าใด", Answer = "หนึ่งล้านบาท", Note = "ฝากดำเนินการด้วย", RecallReason = "แนบบันทึกผิดฉบับ";

    public const string FirstStep = "analyse-partner", Approval = "approve-coordination";

    private static readonly FrozenDictionary<string, string> Colleagues = new Dictionary<string, string> { ["malee"] = "kanda", ["kanda"] = "malee" }.ToFrozenDictionary();

    /// <summary>Whom an officer gives the first step to.</summary>
    public static string Colleague(string officer) => Colleagues[officer];

    /// <summary>Whether the colleague does the first step; otherwise it is reclaimed.</summary>
    public static bool ColleagueDoesIt(CaseNumber number) => number.Running % 2 == 1;

    /// <summary>Whether the memo is taken back before the director decides on it.</summary>
    public static bool IsRecalled(CaseNumber number) => number.Running % 2 == 0;

    /// <summary>Whether the head stops watching as soon as the case moves.</summary>
    public static bool StopsWatching(CaseNumber number) => number.Running % 2 == 1;

    /// <summary>The events that the case must have of it.</summary>
    public static IEnumerable<string> Events(CaseNumber number, string officer) =>
    [
        "head WatchChosen Steps",
        $"head AssigneesChased {FirstStep}/1",
        $"{officer} StepDelegated {FirstStep}/1 {Colleague(officer)}",
        .. ColleagueDoesIt(number) ? (string[])[] : [$"{officer} DelegationEnded {FirstStep}/1 {Colleague(officer)}"],
        .. IsRecalled(number) ? (string[])[$"{officer} Recalled {Approval}/1"] : [],
        "director InquiryMade decide-signing/1",
        $"{officer} InquiryAnswered decide-signing/1",
        .. StopsWatching(number) ? (string[])["head WatchChosen None"] : [],
    ];

    /// <summary>One of these events as <see cref="Events"/> writes it; null for any other.</summary>
    public static string? Describe(RecordedEvent recorded)
    {
        var by = recorded.By.Person switch { HeadOfSection.Key => "head", "somchai" => "director", var person => person };
        return recorded.Event switch
        {
            WatchChosen x => $"{by} WatchChosen {x.Scope}",
            AssigneesChased x => $"{by} AssigneesChased {x.Step}/{x.Visit}",
            StepDelegated x => $"{by} StepDelegated {x.Step}/{x.Visit} {x.Person}",
            DelegationEnded x => $"{by} DelegationEnded {x.Step}/{x.Visit} {x.Person}",
            StepFinished { Outcome: Outcomes.Recalled } x => $"{by} Recalled {x.Step}/{x.Visit}",
            InquiryMade x => $"{by} InquiryMade {x.Step}/{x.Visit}",
            InquiryAnswered x => $"{by} InquiryAnswered {x.Step}/{x.Visit}",
            _ => null,
        };
    }
}
