namespace OnesqaBot.Workflow.Handbook;

/// <summary>The chapters of the handbook in use, which the office may replace while the bot runs.</summary>
/// <param name="installed">As it was installed with the bot or beside its procedures.</param>
public sealed class HandbookLibrary(HandbookFront installed)
{
    private volatile HandbookFront _current = installed;

    public HandbookFront Installed { get; } = installed;

    public HandbookFront Current => _current;

    /// <summary>Uses these chapters; the installed ones if null.</summary>
    public void Adopt(HandbookFront? adopted) => _current = adopted ?? Installed;
}
