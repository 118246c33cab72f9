namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a waterfall's step knows: the answer to the step before, and the values gathered so far.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private readonly DialogContext _dialogContext;
    private bool _nextCalled;

    internal WaterfallStepContext(
        WaterfallDialog waterfall,
        DialogContext dc,
        object options,
        IDictionary<string, object> values,
        int index,
        DialogReason reason,
        object result)
        : base(dc.Dialogs, dc.Context, new DialogState(dc.Stack))
    {
        _waterfall = waterfall;
        _dialogContext = dc;
        Parent = dc.Parent;
        Options = options;
        Values = values;
        Index = index;
        Reason = reason;
        Result = result;
    }

    public int Index { get; }

    public object Options { get; }

    public DialogReason Reason { get; }

    public object Result { get; }

    public IDictionary<string, object> Values { get; }

    public Task<DialogTurnResult> NextAsync(object result = default, CancellationToken cancellationToken = default)
    {
        if (_nextCalled)
            throw new InvalidOperationException($"NextAsync was called twice in step {Index} of '{_waterfall.Id}'.");
        _nextCalled = true;
        return _waterfall.ResumeDialogAsync(_dialogContext, DialogReason.NextCalled, result, cancellationToken);
    }
}
