using OnesqaBot.Bot.Hosting;
using OnesqaBot.Simulator;

// Settings of the simulator itself; all others go to the bot.
var url = Environment.GetEnvironmentVariable("SIMULATOR_URL") ?? "http://127.0.0.1:5080";
// A new office at each start, unless a folder is named: the people's chats are not kept, so neither is the bot's state.
var kept = Environment.GetEnvironmentVariable("SIMULATOR_DATA");
var data = kept ?? Directory.CreateTempSubdirectory("onesqabot-").FullName;
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
    if (kept is null && Directory.Exists(data)) Directory.Delete(data, recursive: true);
}
