using System.Globalization;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>A mistake in a definition, described so that the maintainer of the file can fix it without a programmer.</summary>
/// <param name="Line">Line number, starting at 1.</param>
/// <param name="Where">Key of the step, person or position; null for the file as a whole.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Fix">What to write instead.</param>
public sealed record DefinitionFault(string File, int Line, string? Where, Bilingual Problem, Bilingual Fix)
{
    /// <summary>One line, in the reader's language. The line number is written as editors show it.</summary>
    public override string ToString()
    {
        var line = Line.ToString(CultureInfo.InvariantCulture);
        return Where is null ? FormatTexts.Fault(File, line, Problem, Fix) : FormatTexts.FaultAt(File, line, Where, Problem, Fix);
    }
}

/// <summary>An error message: what is wrong and how to fix it.</summary>
internal sealed record DefinitionError(Bilingual Problem, Bilingual Fix)
{
    public static DefinitionError Create(string problemTh, string fixTh, string problemEn, string fixEn) =>
        new(new(problemTh, problemEn), new(fixTh, fixEn));
}

/// <summary>Thrown for definitions that the bot must not start with. Lists all faults, ordered by file and line.</summary>
public sealed class DefinitionException : Exception
{
    public DefinitionException(IEnumerable<DefinitionFault> faults)
        : this([.. faults.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line)])
    {
    }

    private DefinitionException(DefinitionFault[] sorted)
        : base(string.Join('\n', sorted.AsEnumerable())) => Faults = sorted;

    public IReadOnlyList<DefinitionFault> Faults { get; }
}

/// <summary>The text of a definition, with its file name for error messages.</summary>
public sealed record DefinitionSource(string File, string Yaml);

/// <summary>Collects the faults of one file.</summary>
internal sealed class FaultList(string file)
{
    private readonly List<DefinitionFault> _faults = [];

    public IReadOnlyList<DefinitionFault> All => _faults;

    public void Add(int line, string? where, DefinitionError error) =>
        _faults.Add(new DefinitionFault(file, line, where, error.Problem, error.Fix));

    /// <exception cref="DefinitionException">The list is not empty.</exception>
    public void ThrowIfAny()
    {
        if (_faults.Count > 0) throw new DefinitionException(_faults);
    }
}
