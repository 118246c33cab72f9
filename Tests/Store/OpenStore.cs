using OnesqaBot.Workflow;

namespace OnesqaBot.Tests.Store;

/// <summary>One instance of a store: what one process of the bot sees.</summary>
public sealed record OpenStore(ICaseStore Cases, IOutbox Outbox, IConversations Conversations, IMemory Memory);
