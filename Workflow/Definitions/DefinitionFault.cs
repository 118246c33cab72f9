using System.Globalization;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>A mistake in a definition, for the maintainer of the file to fix without a programmer.</summary>
/// <param name="Line">Line number, starting at 1.</param>
/// <param name="Where">Key of the step, person or position; null for the file as a whole.</param>
public sealed record DefinitionFault(string File, int Line, string? Where, DefinitionError Error)
{
    /// <summary>For logs; people read a sentence.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}{(Where is null ? "" : $" {Where}")}: {Error}");
}

/// <summary>What is wrong, with the values that its text names.</summary>
public sealed record DefinitionError(DefinitionProblem Problem, params IReadOnlyList<object> Arguments)
{
    /// <summary>What the author probably meant; null if nothing similar exists.</summary>
    public string? Nearest { get; init; }

    public override string ToString() => $"{Problem}({string.Join(", ", Arguments.Select(Written))}){(Nearest is null ? "" : $" nearest {Nearest}")}";

    private static string Written(object argument) => argument switch
    {
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        IEnumerable<string> several => string.Join(' ', several),
        _ => Convert.ToString(argument, CultureInfo.InvariantCulture)!,
    };
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
        _faults.Add(new DefinitionFault(file, line, where, error));

    /// <exception cref="DefinitionException">The list is not empty.</exception>
    public void ThrowIfAny()
    {
        if (_faults.Count > 0) throw new DefinitionException(_faults);
    }
}

/// <summary>What can be wrong in a definition. The texts have what is wrong and how to fix it.</summary>
public enum DefinitionProblem
{
    // The file and its keys.
    NotYaml,
    EmptyFile,
    ManyDocuments,
    YamlAlias,
    DuplicateKey,
    UnknownKey,
    MissingKey,
    EmptyText,
    NotText,
    NotList,
    NotKeys,
    EmptyList,
    NotNumber,
    OutOfRange,
    NotFlag,
    NotDate,
    BuddhistDate,
    BadKey,
    DuplicateValue,
    UnknownName,
    NotOneOf,
    NotWebAddress,

    // A procedure.
    BadCode,
    BadEdition,
    TooLongTitle,
    RowOutOfOrder,
    ReturnsToItself,
    ReturnsForward,
    GoesBack,
    Unreachable,
    NoWayToEnd,
    ReservedStep,
    UnknownField,
    ExampleTooLong,
    ExampleNotOfType,
    DaysTooLong,
    DuplicateProcedure,
    CodeTaken,
    NicknameTaken,
    NoAnswers,
    UnknownPlace,
    NotDays,
    DirectorFirst,
    SecondFile,

    // A step.
    UnknownKind,
    NotForKind,
    DecisionExpects,
    ReturnNames,
    TooFewOutcomes,
    ReservedOutcome,
    TooManyFields,
    NoUnits,
    DeciderIsOne,
    NoBody,
    NobodyDecides,
    NobodyNamed,
    EventForTask,
    NoDays,
    NotBefore,
    WindowWithoutForm,
    WindowOfManyForms,
    SpanReversed,
    OverlapOutside,
    OutsideSpan,
    NoSuchRound,
    EntersMiddle,
    NotTemplate,
    MissingInLibrary,
    NoLibrary,
    MissingTemplate,

    // The people of the office.
    StandInCycle,
    HeldByOthers,
    NotGroup,
    HeldByGroup,
    ActsForSelf,
    DatesReversed,
    InChargeOfNothing,

    // Holidays.
    YearTwice,
    NothingChanged,
    ManyChanges,
    AnnouncedOutOfOrder,
    HolidayOutsideYear,
    HolidayTwice,
    NoHoliday,
    MovedToSameDay,
    SubstituteOnWeekend,
    SubstituteNotNeeded,
    SubstituteOfNothing,
}
