namespace OnesqaBot.Workflow.Procedures;

/// <summary>What is derived from the current procedures, derived again once others are current.</summary>
public sealed class PerEdition<T>(ProcedureLibrary procedures, Func<IReadOnlyList<Procedure>, T> derive)
    where T : class
{
    private volatile Derived? _newest;

    public T Value
    {
        get
        {
            var current = procedures.Current;
            var newest = _newest;
            if (newest is null || !ReferenceEquals(newest.From, current)) _newest = newest = new(current, derive(current));
            return newest.Value;
        }
    }

    private sealed record Derived(IReadOnlyList<Procedure> From, T Value);
}
