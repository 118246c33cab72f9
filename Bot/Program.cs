using OnesqaBot.Bot;
using OnesqaBot.Bot.Backup;
using OnesqaBot.Bot.Diagnostics;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.PersonalData;

try
{
    if (BackupCommand.IsAsked(args)) return await BackupCommand.Run(args, Console.Out);
    if (PersonalDataCommand.IsAsked(args)) return await PersonalDataCommand.Run(args, Console.Out);
    if (args.Contains(DoctorCommand.Word)) return await DoctorCommand.Run(args, Console.Out);
    await BotHost.Build(args).Serve();
    return 0;
}
catch (Exception e) when (StartFaults.Sentence(e) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 1;
}
