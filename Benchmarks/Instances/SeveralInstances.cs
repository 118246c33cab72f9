using System.Globalization;

namespace OnesqaBot.Benchmarks.Instances;

/// <summary>
/// Measures approvals per second with one, two and three processes on one Table Storage, and with one on SQLite, in alternating
/// rounds. Azurite is a single-threaded process on the same processors, so every additional bot process takes time from it.
/// </summary>
internal static class SeveralInstances
{
    private const int Rounds = 5;
    private const int Approvals = 60;
    private const int AtOnce = 12;

    public static async Task Report()
    {
        var measured = new List<(string Name, BotInstances Instances)>();
        try
        {
            foreach (var processes in new[] { 1, 2, 3 }) measured.Add(($"{processes} on Table Storage", await BotInstances.Start(processes, tables: true)));
            measured.Add(("1 on SQLite", await BotInstances.Start(1, tables: false)));
            // Warm up, because the first turns of a process include JIT compilation.
            for (var n = 0; n < 2; n++)
                foreach (var (_, instances) in measured) await instances.Approve(Approvals * 3, AtOnce);

            var loads = measured.Select(_ => new List<Load>()).ToList();
            for (var round = 0; round < Rounds; round++)
                for (var n = 0; n < measured.Count; n++) loads[n].Add(await measured[n].Instances.Approve(Approvals, AtOnce));
            Print([.. measured.Select(o => o.Name)], loads);
        }
        finally
        {
            foreach (var (_, instances) in measured) await instances.DisposeAsync();
        }
    }

    private static void Print(string[] names, List<List<Load>> loads)
    {
        Console.WriteLine("| processes | responses per second | ratio | fully delivered per second | ratio | bot, ms CPU each | Azurite, ms CPU each |\n|---|--:|--:|--:|--:|--:|--:|");
        for (var n = 0; n < names.Length; n++)
        {
            var own = loads[n];
            // Compared with one process on Table Storage round by round, because a noisy machine affects both.
            var (answered, done) = (Median(own.Zip(loads[0], (l, one) => l.Answered / one.Answered)), Median(own.Zip(loads[0], (l, one) => l.Done / one.Done)));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {names[n]} | {Median(own.Select(l => l.Answered)):0} | {answered:0.00} | {Median(own.Select(l => l.Done)):0} | {done:0.00} | {Median(own.Select(l => l.Bots.TotalMilliseconds)):0.0} | {Median(own.Select(l => l.Azurite.TotalMilliseconds)):0.0} |"));
        }
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
