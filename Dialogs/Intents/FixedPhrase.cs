namespace OnesqaBot.Dialogs.Intents;

/// <summary>What the fixed phrases are about.</summary>
internal enum FixedPhrase
{
    MyWork,
    Waiting,
    Status,
    History,
    CancelCase,
    Procedures,
    Year,
    ThisWeek,
    NextWeek,
    Acting,
    Recurring,
    Holidays,
    Doctor,
    Undelivered,
    AdministratorsChannel,
    OfficeChannel,
    Help,
    Greeting,
    Thanks,
    DoNotKnow,
    English,
    Back,
    Cancel,
}
