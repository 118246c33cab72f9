using OnesqaBot.Simulator;

namespace OnesqaBot.Bot.Tests.Instances;

/// <summary>The conversations of the office, and what Teams posts from them.</summary>
internal static class Wire
{
    public const string Channel = "19:general";

    public static string Chat(SimulatedPerson person) => $"a:{person.Id}";

    public static PostedActivities Activities(Uri service) => new(service, "t", "28:bot", Chat);
}
