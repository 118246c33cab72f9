namespace Microsoft.Bot.Schema;

/// <summary>An activity seen as invoke.</summary>
public interface IInvokeActivity : IActivity
{
    string Name { get; set; }

    ConversationReference RelatesTo { get; set; }

    object Value { get; set; }
}
