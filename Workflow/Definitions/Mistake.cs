namespace OnesqaBot.Workflow;

/// <summary>A kind of mistake with its particulars: what is wrong, and how to mend it.</summary>
internal sealed record Mistake(Bilingual Problem, Bilingual Mend)
{
    public static Mistake Of(string problemTh, string mendTh, string problemEn, string mendEn) =>
        new(new(problemTh, problemEn), new(mendTh, mendEn));
}
