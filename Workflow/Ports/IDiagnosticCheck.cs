namespace OnesqaBot.Workflow.Ports;

/// <summary>Looks at one thing that the bot needs, as it really is.</summary>
public interface IDiagnosticCheck
{
    /// <summary>What is looked at.</summary>
    Bilingual Name { get; }

    /// <summary>What to do when it cannot be looked at.</summary>
    Bilingual Fix { get; }

    /// <exception cref="AdapterException">It could not be looked at; the message says why.</exception>
    Task<IReadOnlyList<Finding>> Examine(CancellationToken cancellation);
}

public enum FindingLevel
{
    Good,
    /// <summary>The bot works, but somebody misses something.</summary>
    Warning,
    /// <summary>Something does not work until it is mended.</summary>
    Bad,
}

/// <summary>What was found.</summary>
/// <param name="Message">What is, in a sentence.</param>
/// <param name="Fix">What to do; null where nothing is to be done.</param>
public sealed record Finding(FindingLevel Health, Bilingual Message, Bilingual? Fix = null)
{
    public static Finding Good(string th, string en) => new(FindingLevel.Good, new(th, en));
}
