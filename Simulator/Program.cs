using OnesqaBot.Simulator;

// The one clock that the office, the page and the bot share.
var clock = new SimulatedClock();

// 1. The bot, in this process on a port of its own. To be composed here:
//    await using var bot = BotHost.Build(args, builder => builder.Services.AddSingleton<TimeProvider>(clock));
//    await bot.StartAsync(); and its address + "/api/messages" as the BotEndpoint below.
var botEndpoint = args is [var given, ..] ? new Uri(given) : null;

// 2. Teams.
await using var teams = await TeamsSimulator.StartAsync(new SimulatorOptions
{
    Url = Environment.GetEnvironmentVariable("SIMULATOR_URL") ?? "http://127.0.0.1:5080",
    People = SamplePeople.All,
    Clock = clock,
    BotEndpoint = botEndpoint,
});
Console.WriteLine($"Teams on this machine: {teams.Url}");

// 3. Until Ctrl+C.
var ended = new TaskCompletionSource();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = true;
    ended.TrySetResult();
};
await ended.Task;
