using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sending, updating and deleting within a turn.</summary>
public partial class TurnContext
{
    public async Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string speak = default,
        string inputHint = default,
        CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        ArgumentException.ThrowIfNullOrWhiteSpace(textReplyToSend);
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Text = textReplyToSend,
            Speak = string.IsNullOrEmpty(speak) ? null : speak,
            InputHint = string.IsNullOrEmpty(inputHint) ? InputHints.AcceptingInput : inputHint,
        };
        return await SendActivityAsync(activity, cancellationToken).ConfigureAwait(false);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the list was empty.", nameof(activities));
        var reference = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var activity in activities)
            outgoing.Add(activity.ApplyConversationReference(reference));
        return SendThroughHandlersAsync(outgoing, 0, cancellationToken);
    }

    public async Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(activity);
        var outgoing = activity.ApplyConversationReference(Activity.GetConversationReference());
        return await UpdateThroughHandlersAsync(outgoing, 0, cancellationToken).ConfigureAwait(false);
    }

    public async Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        ArgumentException.ThrowIfNullOrWhiteSpace(activityId);
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        await DeleteThroughHandlersAsync(reference, 0, cancellationToken).ConfigureAwait(false);
    }

    public async Task DeleteActivityAsync(
        ConversationReference conversationReference,
        CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(conversationReference);
        await DeleteThroughHandlersAsync(conversationReference, 0, cancellationToken).ConfigureAwait(false);
    }

    private Task<ResourceResponse[]> SendThroughHandlersAsync(List<Activity> activities, int index, CancellationToken token) =>
        index == _onSend.Count
            ? SendNowAsync(activities, token)
            : _onSend[index](this, activities, () => SendThroughHandlersAsync(activities, index + 1, token));

    private Task<ResourceResponse> UpdateThroughHandlersAsync(Activity activity, int index, CancellationToken token) =>
        index == _onUpdate.Count
            ? Adapter.UpdateActivityAsync(this, activity, token)
            : _onUpdate[index](this, activity, () => UpdateThroughHandlersAsync(activity, index + 1, token));

    private Task DeleteThroughHandlersAsync(ConversationReference reference, int index, CancellationToken token) =>
        index == _onDelete.Count
            ? Adapter.DeleteActivityAsync(this, reference, token)
            : _onDelete[index](this, reference, () => DeleteThroughHandlersAsync(reference, index + 1, token));

    private async Task<ResourceResponse[]> SendNowAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        ResourceResponse[] responses;
        if (Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            responses = new ResourceResponse[activities.Count];
            for (var i = 0; i < responses.Length; i++)
            {
                responses[i] = new ResourceResponse();
                // The answer to an invoke is not one of the replies: it becomes the status and body of the HTTP answer.
                if (activities[i].Type == ActivityTypesEx.InvokeResponse)
                    TurnState[BotAdapter.InvokeResponseKey] = activities[i];
                else
                    BufferedReplyActivities.Add(activities[i]);
            }
        }
        else
        {
            responses = await Adapter.SendActivitiesAsync(this, activities.ToArray(), cancellationToken).ConfigureAwait(false);
        }

        Responded |= activities.Exists(activity => activity.Type != ActivityTypes.Trace);
        return responses;
    }
}
