using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.Ports;

/// <summary>Sends cards without having been asked, and changes what it sent.</summary>
public interface IMessenger
{
    /// <exception cref="DeliveryException">It was not delivered.</exception>
    Task<SentMessage> Send(Recipient to, CardMessage message, CancellationToken cancellation);

    /// <exception cref="DeliveryException">It was not changed.</exception>
    Task Update(Recipient to, SentMessage sent, CardMessage message, CancellationToken cancellation);

    /// <summary>Takes a message back; nothing happens when it is gone.</summary>
    /// <exception cref="DeliveryException">It was not taken back.</exception>
    Task Delete(Recipient to, SentMessage sent, CancellationToken cancellation);
}

/// <param name="CardJson">An Adaptive Card.</param>
/// <param name="Summary">What a notification shows of it, in one line.</param>
public sealed record CardMessage(string CardJson, string Summary);

public enum DeliveryFault
{
    /// <summary>Trying again can help: 412, 429, 502, 504, time-outs, no connection.</summary>
    Passing,
    /// <summary>The person cannot be reached: the bot is not installed for him or is blocked, or no conversation is known.</summary>
    Unreachable,
    /// <summary>The conversation is gone; a new one with the same person may be made.</summary>
    ConversationGone,
    /// <summary>The message to change is gone.</summary>
    MessageGone,
    /// <summary>The service will never take this message.</summary>
    Rejected,
}

/// <summary>A message was not delivered.</summary>
public sealed class DeliveryException(DeliveryFault fault, string message, TimeSpan? retryAfter = null, Exception? inner = null) : Exception(message, inner)
{
    public DeliveryFault Fault => fault;

    /// <summary>How long the service asked to be left alone, if it did.</summary>
    public TimeSpan? RetryAfter => retryAfter;
}
