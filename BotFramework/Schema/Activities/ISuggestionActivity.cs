namespace Microsoft.Bot.Schema;

/// <summary>An activity seen as suggestion.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight> TextHighlights { get; set; }
}
