using System.Runtime.CompilerServices;

namespace OnesqaBot.Tests.Support;

/// <summary>
/// The tests run on machines that have other things to do: no bot of theirs, in this process or another, breaks off a turn for
/// being slow, unless a test says so.
/// </summary>
internal static class NoTurnLimit
{
    [ModuleInitializer]
    internal static void Set()
    {
        Environment.SetEnvironmentVariable("Channel__PressWithin", "00:01:30");
        Environment.SetEnvironmentVariable("Channel__MessageWithin", "00:01:30");
    }
}
