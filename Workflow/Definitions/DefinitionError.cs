namespace OnesqaBot.Workflow.Definitions;

/// <summary>A kind of mistake with its particulars: what is wrong, and how to mend it.</summary>
internal sealed record DefinitionError(Bilingual Problem, Bilingual Fix)
{
    public static DefinitionError Create(string problemTh, string mendTh, string problemEn, string mendEn) =>
        new(new(problemTh, problemEn), new(mendTh, mendEn));
}
