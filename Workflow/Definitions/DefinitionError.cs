namespace OnesqaBot.Workflow.Definitions;

/// <summary>An error message: what is wrong and how to fix it.</summary>
internal sealed record DefinitionError(Bilingual Problem, Bilingual Fix)
{
    public static DefinitionError Create(string problemTh, string fixTh, string problemEn, string fixEn) =>
        new(new(problemTh, problemEn), new(fixTh, fixEn));
}
