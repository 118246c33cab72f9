namespace OnesqaBot.Workflow.Ports;

/// <summary>Checks one dependency of the bot. Its texts are in the reader's language.</summary>
public interface IDiagnosticCheck
{
    /// <summary>What is checked.</summary>
    string Name { get; }

    /// <summary>What to do if the check cannot be performed.</summary>
    string Fix { get; }

    /// <exception cref="AdapterException">The check could not be performed; the message says why.</exception>
    Task<IReadOnlyList<Finding>> Examine(CancellationToken cancellation);
}

public enum FindingLevel
{
    Good,
    /// <summary>The bot works, but something is missing for someone.</summary>
    Warning,
    /// <summary>Something does not work until it is fixed.</summary>
    Bad,
}

/// <summary>A result of a diagnostic check.</summary>
/// <param name="Message">The result in one sentence.</param>
/// <param name="Fix">What to do; null if nothing.</param>
public sealed record Finding(FindingLevel Health, string Message, string? Fix = null)
{
    public static Finding Good(string message) => new(FindingLevel.Good, message);
}
