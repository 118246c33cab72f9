namespace Microsoft.Bot.Connector;

/// <summary>The Bot Connector service of one channel, at one service URL.</summary>
public interface IConnectorClient : IDisposable
{
    Uri BaseUri { get; set; }

    IConversations Conversations { get; }
}
