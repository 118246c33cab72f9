namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A piece of talk that may last several turns.</summary>
public abstract class Dialog
{
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private string _id;

    public Dialog(string dialogId = default)
    {
        _id = dialogId;
    }

    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    public abstract Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object options = default,
        CancellationToken cancellationToken = default);

    public virtual Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc,
        CancellationToken cancellationToken = default) => dc.EndDialogAsync(null, cancellationToken);

    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object result = default,
        CancellationToken cancellationToken = default) => dc.EndDialogAsync(result, cancellationToken);

    public virtual Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default) => Task.CompletedTask;

    public virtual Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Changes when a dialog under way could no longer be continued.</summary>
    public virtual string GetVersion() => Id;

    protected virtual string OnComputeId() => GetType().Name;
}
