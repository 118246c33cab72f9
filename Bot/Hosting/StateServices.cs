using Microsoft.Extensions.Options;
using OnesqaBot.Adapters.Sqlite;

namespace OnesqaBot.Bot;

/// <summary>Registers where the bot keeps things.</summary>
internal static class StateServices
{
    public static IServiceCollection AddState(this IServiceCollection services) => services
        .AddSqliteStore(s => Path.Combine(s.GetRequiredService<IOptions<BotOptions>>().Value.DataFolder, "onesqabot.db"));
}
