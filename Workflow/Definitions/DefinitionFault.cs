namespace OnesqaBot.Workflow.Definitions;

/// <summary>A mistake in a definition, described so that the maintainer of the file can fix it without a programmer.</summary>
/// <param name="Line">Line number, starting at 1.</param>
/// <param name="Where">Key of the step, person or position; null for the file as a whole.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Fix">What to write instead.</param>
public sealed record DefinitionFault(string File, int Line, string? Where, Bilingual Problem, Bilingual Fix)
{
    /// <summary>One line: Thai, then English in brackets.</summary>
    public override string ToString() =>
        $"{File} บรรทัด {Line}{(Where is null ? "" : $" ที่ {Where}")}: {Problem.Th} วิธีแก้: {Fix.Th} "
        + $"[{File}, line {Line}{(Where is null ? "" : $", at {Where}")}: {Problem.En}. To fix it: {Fix.En}.]";
}
