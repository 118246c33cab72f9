using System.Globalization;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Text;

/// <summary>Describes the mistakes in definitions to whoever maintains the files.</summary>
public static class DefinitionText
{
    /// <summary>One line: where the mistake is, what is wrong, and how to fix it.</summary>
    public static string Describe(DefinitionFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var error = fault.Error;
        object[] arguments = [.. error.Arguments.Select(Written)];
        var problem = DefinitionTexts.Problem(error.Problem, arguments);
        var fix = error.Nearest is { } nearest ? DefinitionTexts.Perhaps(nearest) : DefinitionTexts.Fix(error.Problem, arguments);
        var line = fault.Line.ToString(CultureInfo.InvariantCulture);
        return fault.Where is null ? DefinitionTexts.Fault(fault.File, line, problem, fix) : DefinitionTexts.FaultAt(fault.File, line, fault.Where, problem, fix);
    }

    /// <summary>Numbers and dates as they are written in the file, which the reader compares with it.</summary>
    private static string Written(object argument) => argument switch
    {
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        Bilingual title => title.Localized(),
        IEnumerable<string> several => string.Join(DefinitionTexts.Or, several),
        _ => Convert.ToString(argument, CultureInfo.InvariantCulture)!,
    };
}
