using OnesqaBot.Bot;

try
{
    await BotHost.Build(args).RunAsync();
    return 0;
}
catch (Exception e) when (StartFaults.Sentence(e) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 1;
}
