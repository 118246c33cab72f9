namespace OnesqaBot.Workflow.Handbook;

/// <summary>What the handbook says before its procedures (คำนำ, วิสัยทัศน์, พันธกิจ), and the abbreviations that it uses.</summary>
/// <param name="Source">The YAML that it was read from.</param>
public sealed record HandbookFront(IReadOnlyList<HandbookChapter> Chapters, IReadOnlyList<Abbreviation> Abbreviations, string Source)
{
    /// <summary>Under which the history of editions records it. No procedure can have such an id.</summary>
    public const string Id = "_handbook";

    /// <summary>A hash of the text.</summary>
    public string Revision { get; } = StableHash.Compute(Source.ReplaceLineEndings("\n"), 4);
}

/// <param name="Pages">The pages of the printed handbook; null if not known.</param>
/// <param name="Text">Verbatim, one paragraph or list item a line.</param>
public sealed record HandbookChapter(string Key, string Title, string? Pages, string Text);

/// <param name="Full">As the handbook itself spells it out; null if it does not.</param>
public sealed record Abbreviation(string Letters, string? Full);

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
