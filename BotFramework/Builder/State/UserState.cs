namespace Microsoft.Bot.Builder;

/// <summary>State of a person, wherever they speak.</summary>
public class UserState : BotState
{
    public UserState(IStorage storage) : base(storage, nameof(UserState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var channel = turnContext.Activity.ChannelId
            ?? throw new InvalidOperationException("invalid activity-missing channelId");
        var user = turnContext.Activity.From?.Id
            ?? throw new InvalidOperationException("invalid activity-missing From.Id");
        return $"{channel}/users/{user}";
    }
}
