namespace OnesqaBot.Workflow;

/// <summary>A text that people see: Thai first, English second.</summary>
public sealed record Bilingual(string Th, string En)
{
    public override string ToString() => Th;
}
