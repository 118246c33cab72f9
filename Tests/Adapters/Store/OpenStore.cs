using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Tests.Store;

/// <summary>One instance of a store: what one process of the bot sees.</summary>
public sealed record OpenStore(ICaseStore Cases, IOutbox Outbox, IConversations Conversations, IKeyValueStore Memory);
