using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Looks at everything that the bot needs and says what is amiss and how to mend it.</summary>
internal sealed class Doctor(IEnumerable<IExamination> examinations)
{
    /// <summary>What is worst comes first.</summary>
    /// <param name="longest">What takes longer is said not to answer.</param>
    public async Task<IReadOnlyList<Finding>> Examine(TimeSpan longest, CancellationToken cancellation) =>
        [.. (await Task.WhenAll(examinations.Select(e => One(e, longest, cancellation)))).SelectMany(f => f).OrderByDescending(f => f.Health)];

    private static async Task<IReadOnlyList<Finding>> One(IExamination examination, TimeSpan longest, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        stop.CancelAfter(longest);
        try
        {
            return await examination.Examine(stop.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return [Failed(examination, "ไม่ตอบภายในเวลา", "It did not answer in time.")];
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Our own messages are written to be read; a library's may hold addresses, keys and what people wrote.
            var isOurs = e.GetType().Assembly.GetName().Name!.StartsWith("OnesqaBot", StringComparison.Ordinal);
            var why = isOurs ? e.Message : e.GetType().Name;
            return [Failed(examination, why, why)];
        }
    }

    private static Finding Failed(IExamination what, string th, string en) =>
        new(Health.Bad, new($"{what.Name.Th}: ตรวจไม่ผ่าน ({th})", $"{what.Name.En}: {en}"), what.Mend);
}
