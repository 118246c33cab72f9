using System.Text.Json.Nodes;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Cases.Recalls;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story.WholeYear;

/// <summary>The histories of all cases against what colleagues did with each other, and the chats of those who watched against the histories.</summary>
internal static class YearHistories
{
    /// <summary>The kind of event that each of their commands leaves.</summary>
    private static readonly Dictionary<Type, string> Kinds = new()
    {
        [typeof(DelegateStep)] = nameof(StepDelegated),
        [typeof(EndDelegation)] = nameof(DelegationEnded),
        [typeof(Inquire)] = nameof(InquiryMade),
        [typeof(AnswerInquiry)] = nameof(InquiryAnswered),
        [typeof(WithdrawInquiry)] = nameof(InquiryWithdrawn),
        [typeof(Recall)] = Outcomes.Recalled,
        [typeof(Watch)] = nameof(WatchChosen),
        [typeof(Chase)] = nameof(AssigneesChased),
    };

    public static async Task HaveEachCommandOnce(Office office, Collaboration collaboration)
    {
        var cases = new List<StoredCase>();
        foreach (var year in new[] { 2570, 2571, 2572 })
        foreach (var summary in await office.Store.OfYear(new FiscalYear(year), default))
            cases.Add(await office.Case(summary.Number));

        Assert.All(cases, c => Assert.Equal(Enumerable.Range(1, c.Events.Count), c.Events.Select(e => e.Sequence)));
        Assert.Equal(
            collaboration.Given.Select(g => $"{g.Case} {g.Command.Id} {Kinds[g.Command.GetType()]}").Order(StringComparer.Ordinal),
            cases.SelectMany(c => c.Events.Select(e => (e.CommandId, Kind: Kind(e.Event))).Where(e => Kinds.ContainsValue(e.Kind)).Select(e => $"{c.Case.Number} {e.CommandId} {e.Kind}"))
                .Order(StringComparer.Ordinal));
        Assert.All(Kinds.Keys, k => Assert.Contains(collaboration.Given, g => g.Command.GetType() == k));
        foreach (var watcher in Collaboration.Watchers)
        {
            var told = cases.SelectMany(c => Notified(c, watcher)).Order(StringComparer.Ordinal).ToList();
            Assert.NotEmpty(told);
            Assert.Equal(told, Shown(office, watcher).Order(StringComparer.Ordinal));
        }
    }

    /// <summary>How often each was done, for the table.</summary>
    public static string Count(Collaboration collaboration) => string.Join(", ", Kinds.Select(k =>
        FormattableString.Invariant($"{k.Key.Name} {collaboration.Given.Count(g => g.Command.GetType() == k.Key)}")));

    private static string Kind(CaseEvent happened) => happened is StepFinished { Outcome: Outcomes.Recalled } ? Outcomes.Recalled : happened.GetType().Name;

    /// <summary>Of each step that others finished while they watched, but of the case's end instead of its last step.</summary>
    private static IEnumerable<string> Notified(StoredCase stored, string watcher)
    {
        var watches = false;
        foreach (var e in stored.Events)
        {
            if (e.Event is WatchChosen chosen && e.By.Person == watcher) watches = chosen.Scope == WatchScope.Steps;
            if (!watches || e.By.Person == watcher) continue;
            if (e.Event is StepFinished step && !stored.Events.Any(o => o.CommandId == e.CommandId && o.Event is CaseClosed)) yield return $"{stored.Case.Number} watched {step.Step}/{step.Visit}";
            if (e.Event is CaseClosed or CaseCancelled) yield return $"{stored.Case.Number} ended";
        }
    }

    private static IEnumerable<string> Shown(Office office, string watcher) => office.Teams.Messages(office.Teams.PersonalConversation(watcher))
        .Select(m => m.Card?["refresh"]?["action"]?["data"]).OfType<JsonObject>()
        .Where(d => (string?)d["card"] is "watched" or "ended")
        .Select(d => (string?)d["card"] == "ended" ? $"{d["case"]} ended" : $"{d["case"]} watched {d["step"]}/{d["visit"]}");
}
