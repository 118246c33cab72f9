namespace OnesqaBot.Workflow;

/// <summary>A user-facing text in Thai and English.</summary>
public sealed record Bilingual(string Th, string En)
{
    public override string ToString() => Th;
}
