namespace Microsoft.Bot.Connector;

/// <summary>
/// The conversations of a channel. The real interface speaks in types of Microsoft.Rest, which this subset has not;
/// callers use <see cref="ConversationsExtensions"/> on both.
/// </summary>
#pragma warning disable CA1040 // Its members can't be expressed here.
public interface IConversations
#pragma warning restore CA1040
{
}
