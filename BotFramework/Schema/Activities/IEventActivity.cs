namespace Microsoft.Bot.Schema;

/// <summary>An activity seen as event.</summary>
public interface IEventActivity : IActivity
{
    string Name { get; set; }

    ConversationReference RelatesTo { get; set; }

    object Value { get; set; }
}
