using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>What Teams says about an activity.</summary>
public static class TeamsActivityExtensions
{
    public static TeamInfo TeamsGetTeamInfo(this IActivity activity) => DataOf(activity)?.Team;

    public static string TeamsGetChannelId(this IActivity activity) => DataOf(activity)?.Channel?.Id;

    public static string TeamsGetSelectedChannelId(this IActivity activity) => DataOf(activity)?.Settings?.SelectedChannel?.Id;

    public static TeamsMeetingInfo TeamsGetMeetingInfo(this IActivity activity) => DataOf(activity)?.Meeting;

    /// <summary>Alerts the person in their activity feed.</summary>
    public static void TeamsNotifyUser(this IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var data = activity.ChannelData as TeamsChannelData ?? new TeamsChannelData();
        data.Notification = new NotificationInfo { Alert = true };
        activity.ChannelData = data;
    }

    internal static TeamsChannelData DataOf(IActivity activity) =>
        activity.TryGetChannelData<TeamsChannelData>(out var data) ? data : null;
}
