using OnesqaBot.Bot;

try
{
    await BotHost.Build(args).RunAsync();
    return 0;
}
catch (StartException e)
{
    // A sentence for whoever runs the bot, not a stack trace.
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}
