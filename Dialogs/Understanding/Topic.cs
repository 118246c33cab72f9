namespace OnesqaBot.Dialogs;

/// <summary>What the fixed phrases are about.</summary>
internal enum Topic
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
    AdministratorsChannel,
    Help,
    Greeting,
    Thanks,
    DoNotKnow,
    English,
    Back,
    Cancel,
}
