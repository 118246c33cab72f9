namespace OnesqaBot.Bot.Hosting;

/// <summary>Settings from command line, environment and files, for the server as for the commands that run beside it.</summary>
public static class HostSettings
{
    // Settings are read once, at the start. Watching the files would bring nothing and takes an inotify instance a host, of which Linux
    // grants a user 128: without one left, the host does not start.
    private const string WithoutWatching = "--hostBuilder:reloadConfigOnChange=false";

    public static WebApplicationBuilder CreateBuilder(string[] args) => WebApplication.CreateBuilder([WithoutWatching, .. args]);

    public static ConfigurationManager Read(string[] args) => CreateBuilder(args).Configuration;
}
