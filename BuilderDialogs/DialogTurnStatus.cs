namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How things stand after a dialog had its turn.</summary>
public enum DialogTurnStatus
{
    Empty,
    Waiting,
    Complete,
    Cancelled,
    CompleteAndWait,
}
