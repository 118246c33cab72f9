namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What came of a dialog's turn.</summary>
public class DialogTurnResult
{
    public DialogTurnResult(DialogTurnStatus status, object result = default)
    {
        Status = status;
        Result = result;
    }

    public DialogTurnStatus Status { get; set; }

    public object Result { get; set; }

    public bool ParentEnded { get; set; }
}
