namespace OnesqaBot.Dialogs.Intents;

/// <summary>The topics of the fixed phrases.</summary>
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
    Thai,
    Language,
    Back,
    Cancel,
}
