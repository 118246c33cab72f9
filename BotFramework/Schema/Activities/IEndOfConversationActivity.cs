namespace Microsoft.Bot.Schema;

/// <summary>An activity seen as end of conversation.</summary>
public interface IEndOfConversationActivity : IActivity
{
    string Code { get; set; }

    string Text { get; set; }
}
