using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Text;

/// <summary>The mistakes in definitions, one pair of texts per <see cref="DefinitionProblem"/>: what is wrong, and how to fix it.</summary>
internal static class DefinitionTexts
{
    private static readonly TextCatalog Texts = new(typeof(DefinitionTexts));

    public static string Fault(string file, string line, string problem, string fix) => Texts.Format(nameof(Fault), file, line, problem, fix);
    public static string FaultAt(string file, string line, string where, string problem, string fix) =>
        Texts.Format(nameof(FaultAt), file, line, where, problem, fix);
    public static string Fix(DefinitionProblem problem, params object[] arguments) => Texts.Format(problem + nameof(Fix), arguments);
    public static string Or => Texts[nameof(Or)];
    public static string Perhaps(string nearest) => Texts.Format(nameof(Perhaps), nearest);
    public static string Problem(DefinitionProblem problem, params object[] arguments) => Texts.Format(problem + nameof(Problem), arguments);
}
