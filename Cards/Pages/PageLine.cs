namespace OnesqaBot.Cards.Pages;

/// <summary>A line of text on a web page: what a card says in the same place.</summary>
/// <param name="IsHeading">Whether the lines that follow belong to it.</param>
public sealed record PageLine(IReadOnlyList<PageRun> Runs, bool IsHeading);

/// <summary>A part of a line.</summary>
/// <param name="Style">Any of <c>strong</c>, <c>quiet</c>, <c>late</c>, <c>good</c> and <c>struck</c>, separated by spaces; empty for plain text.</param>
/// <param name="Link">What it opens; null for text.</param>
public sealed record PageRun(string Text, string Style, Uri? Link)
{
    /// <summary>Whether it is only a symbol, whose meaning the words beside it have too.</summary>
    public bool IsMark => !Text.Any(char.IsLetterOrDigit);
}
