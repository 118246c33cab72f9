using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.Ports;

/// <summary>Sends cards proactively and updates them.</summary>
public interface IMessenger
{
    /// <exception cref="DeliveryException">The message was not delivered.</exception>
    Task<SentMessage> Send(Recipient to, CardMessage message, CancellationToken cancellation);

    /// <summary>Sends a message to a channel, in the thread of an earlier one.</summary>
    /// <param name="root">The message that begins the thread.</param>
    /// <exception cref="DeliveryException">
    /// The message was not delivered. <see cref="DeliveryFault.ConversationGone"/> if the thread is gone; the channel may still be there.
    /// </exception>
    Task<SentMessage> Reply(Recipient to, SentMessage root, CardMessage message, CancellationToken cancellation);

    /// <exception cref="DeliveryException">The message was not updated.</exception>
    Task Update(Recipient to, SentMessage sent, CardMessage message, CancellationToken cancellation);

    /// <summary>Deletes a message; does nothing if it is gone.</summary>
    /// <exception cref="DeliveryException">The message was not deleted.</exception>
    Task Delete(Recipient to, SentMessage sent, CancellationToken cancellation);
}

/// <param name="CardJson">An Adaptive Card.</param>
/// <param name="Summary">One-line text for notifications.</param>
public sealed record CardMessage(string CardJson, string Summary);

public enum DeliveryFault
{
    /// <summary>A retry may succeed: 412, 429, 502, 504, time-outs, no connection.</summary>
    Passing,
    /// <summary>The person cannot be reached: the bot is not installed or is blocked, or there is no known conversation.</summary>
    Unreachable,
    /// <summary>The conversation is gone; a new one can be created.</summary>
    ConversationGone,
    /// <summary>The message to update is gone.</summary>
    MessageGone,
    /// <summary>The service will never take this message.</summary>
    Rejected,
}

/// <summary>A message was not delivered.</summary>
public sealed class DeliveryException(
    DeliveryFault fault, string message, TimeSpan? retryAfter = null, Exception? inner = null) : Exception(message, inner)
{
    public DeliveryFault Fault => fault;

    /// <summary>The delay requested by the service, if any.</summary>
    public TimeSpan? RetryAfter => retryAfter;

    /// <summary>What is stored as the reason if the message is given up.</summary>
    public GivenUpReason Reason { get; init; } = fault switch
    {
        DeliveryFault.Unreachable => GivenUpReason.NotInstalled,
        DeliveryFault.ConversationGone or DeliveryFault.MessageGone => GivenUpReason.ChatGone,
        DeliveryFault.Rejected => GivenUpReason.Rejected,
        DeliveryFault.Passing => GivenUpReason.Failed,
    };
}
