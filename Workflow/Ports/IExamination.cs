namespace OnesqaBot.Workflow;

/// <summary>Looks at one thing that the bot needs, as it really is.</summary>
public interface IExamination
{
    /// <summary>What is looked at.</summary>
    Bilingual Name { get; }

    /// <summary>What to do when it cannot be looked at.</summary>
    Bilingual Mend { get; }

    /// <exception cref="AdapterException">It could not be looked at; the message says why.</exception>
    Task<IReadOnlyList<Finding>> Examine(CancellationToken cancellation);
}

public enum Health
{
    Good,
    /// <summary>The bot works, but somebody misses something.</summary>
    Warning,
    /// <summary>Something does not work until it is mended.</summary>
    Bad,
}

/// <summary>What was found.</summary>
/// <param name="Says">What is, in a sentence.</param>
/// <param name="Mend">What to do; null where nothing is to be done.</param>
public sealed record Finding(Health Health, Bilingual Says, Bilingual? Mend = null)
{
    public static Finding Good(string th, string en) => new(Health.Good, new(th, en));
}
