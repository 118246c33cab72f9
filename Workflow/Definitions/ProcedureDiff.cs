using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>One difference between two editions of a procedure.</summary>
/// <param name="Step">Key of the step; null for the procedure as a whole.</param>
/// <param name="Key">The YAML key whose value changed; null if the step was added or removed.</param>
/// <param name="Before">The old value; empty if there was none. Of a list, only the items that are gone.</param>
/// <param name="After">The new value; empty if there is none. Of a list, only the items that are new.</param>
public sealed record ProcedureChange(string? Step, string? Key, ProcedureChangeKind Kind, string Before, string After);

public enum ProcedureChangeKind
{
    Added,
    Removed,
    Changed,
}

/// <summary>
/// Compares two editions of a procedure by their YAML, so that no key can be left out of the comparison. Comments and layout do
/// not count.
/// </summary>
public static class ProcedureDiff
{
    private const string Steps = "steps";

    /// <returns>The changes of the procedure as a whole, then those of its steps in the new order, then the removed steps.</returns>
    public static IReadOnlyList<ProcedureChange> Compare(Procedure before, Procedure after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (Root(before), Root(after));
        var (oldSteps, newSteps) = (StepsOf(old), StepsOf(now));
        return
        [
            .. Changes(null, old, now),
            .. newSteps.SelectMany(s => oldSteps.Find(o => o.Key == s.Key) is { Node: { } earlier }
                ? Changes(s.Key, earlier, s.Node)
                : [new ProcedureChange(s.Key, null, ProcedureChangeKind.Added, "", Text(s.Node.Find("title")))]),
            .. oldSteps.Where(o => newSteps.TrueForAll(s => s.Key != o.Key)).Select(o => new ProcedureChange(o.Key, null, ProcedureChangeKind.Removed, Text(o.Node.Find("title")), "")),
        ];
    }

    private static KeysNode Root(Procedure procedure)
    {
        var faults = new FaultList(procedure.Id);
        var root = YamlTree.Read(procedure.Source, faults) as KeysNode;
        faults.ThrowIfAny();
        return root ?? throw new InvalidOperationException($"The source of {procedure.Id} ({procedure.Revision}) is no procedure.");
    }

    private static List<(string Key, KeysNode Node)> StepsOf(KeysNode root) =>
        root.Find(Steps) is ListNode list ? [.. list.Items.OfType<KeysNode>().Select(s => (Text(s.Find("key")), s))] : [];

    private static IEnumerable<ProcedureChange> Changes(string? step, KeysNode before, KeysNode after)
    {
        foreach (var key in after.Entries.Concat(before.Entries).Select(e => e.Key).Where(k => k != Steps).Distinct())
        {
            var (old, now) = (before.Find(key), after.Find(key));
            if (Text(old) == Text(now)) continue;
            if (old is ListNode { Items: var gone } && now is ListNode { Items: var come })
            {
                var (was, becomes) = (gone.Select(Text).ToList(), come.Select(Text).ToList());
                var (removed, added) = (was.Except(becomes).ToList(), becomes.Except(was).ToList());
                // The same items in another order.
                if (removed.Count == 0 && added.Count == 0) (removed, added) = (was, becomes);
                yield return new(step, key, ProcedureChangeKind.Changed, string.Join(", ", removed), string.Join(", ", added));
            }
            else
            {
                yield return new(step, key, old is null ? ProcedureChangeKind.Added : now is null ? ProcedureChangeKind.Removed : ProcedureChangeKind.Changed, Text(old), Text(now));
            }
        }
    }

    private static string Text(Node? node) => node switch
    {
        TextNode text => text.Value,
        ListNode list => string.Join(", ", list.Items.Select(Text)),
        // A text in both languages.
        KeysNode { Entries: { Count: 2 } } both when both.Find("th") is { } thai && both.Find("en") is { } english => $"{Text(thai)} / {Text(english)}",
        KeysNode keys => string.Join(" · ", keys.Entries.Select(e => $"{e.Key} {Text(e.Value)}")),
        _ => "",
    };
}
