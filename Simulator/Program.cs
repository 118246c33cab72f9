using OnesqaBot.Bot.Hosting;
using OnesqaBot.Simulator;

// These settings belong to the simulator; all others are passed to the bot.
var url = Environment.GetEnvironmentVariable("SIMULATOR_URL") ?? new ConfigurationBuilder().AddCommandLine(args).Build()["urls"] ?? "http://127.0.0.1:5080";
// Every start begins with a new office unless a folder is configured, because chats are not persisted.
var configuredFolder = Environment.GetEnvironmentVariable("SIMULATOR_DATA");
var data = configuredFolder ?? Directory.CreateTempSubdirectory("onesqabot-").FullName;
try
{
    await using var office = await OfficeSimulation.StartAsync(url, data, new SimulatedClock(), args);
    Console.WriteLine($"เปิดหน้านี้ในเบราว์เซอร์ / Open this page in a browser: {office.Teams.Url}");
    Console.WriteLine($"Documents and calendar: {data}");

    var ended = new TaskCompletionSource();
    Console.CancelKeyPress += (_, press) =>
    {
        press.Cancel = true;
        ended.TrySetResult();
    };
    using var terminated = System.Runtime.InteropServices.PosixSignalRegistration.Create(
        System.Runtime.InteropServices.PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            ended.TrySetResult();
        });
    await ended.Task;
    return 0;
}
catch (Exception e) when (StartFaults.Sentence(e) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 1;
}
finally
{
    if (configuredFolder is null && Directory.Exists(data)) Directory.Delete(data, recursive: true);
}
