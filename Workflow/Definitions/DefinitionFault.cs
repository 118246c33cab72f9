namespace OnesqaBot.Workflow.Definitions;

/// <summary>One mistake in a definition, told so that whoever keeps the file can mend it without a programmer.</summary>
/// <param name="Line">From 1, as editors count.</param>
/// <param name="Where">Key of the step, person or position; null where the file as a whole is meant.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Fix">What to write instead.</param>
public sealed record DefinitionFault(string File, int Line, string? Where, Bilingual Problem, Bilingual Fix)
{
    /// <summary>One line: Thai, then English in brackets.</summary>
    public override string ToString() =>
        $"{File} บรรทัด {Line}{(Where is null ? "" : $" ที่ {Where}")}: {Problem.Th} วิธีแก้: {Fix.Th} "
        + $"[{File}, line {Line}{(Where is null ? "" : $", at {Where}")}: {Problem.En}. To mend it: {Fix.En}.]";
}
