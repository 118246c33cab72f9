using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that asks until it has an answer that will do.</summary>
public abstract class Prompt<T> : Dialog
{
    private const string OptionsKey = "options";
    private const string StateKey = "state";
    private const string AttemptCountKey = "AttemptCount";

    private readonly PromptValidator<T> _validator;

    public Prompt(string dialogId, PromptValidator<T> validator = default) : base(dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        _validator = validator;
    }

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (options is not PromptOptions prompt)
            throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for a prompt.");
        ExpectInput(prompt.Prompt);
        ExpectInput(prompt.RetryPrompt);
        var own = new Dictionary<string, object> { [AttemptCountKey] = 0 };
        dc.ActiveDialog.State[OptionsKey] = prompt;
        dc.ActiveDialog.State[StateKey] = own;
        await OnPromptAsync(dc.Context, own, prompt, false, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
            return EndOfTurn;
        var (own, options) = Restore(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, own, options, cancellationToken).ConfigureAwait(false);
        var attempt = Convert.ToInt32(own[AttemptCountKey], CultureInfo.InvariantCulture) + 1;
        own[AttemptCountKey] = attempt;
        var valid = recognized.Succeeded;
        if (_validator is not null)
        {
            var context = new PromptValidatorContext<T>(dc.Context, recognized, own, options, attempt);
            valid = await _validator(context, cancellationToken).ConfigureAwait(false);
        }

        if (valid)
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);
        if (!dc.Context.Responded)
            await OnPromptAsync(dc.Context, own, options, true, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object result = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        var (own, options) = Restore(instance);
        return OnPromptAsync(turnContext, own, options, false, cancellationToken);
    }

    protected abstract Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default);

    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default);

    private static (IDictionary<string, object> Own, PromptOptions Options) Restore(DialogInstance instance) =>
        (StateValue.Take<IDictionary<string, object>>(instance.State, StateKey),
         StateValue.Take<PromptOptions>(instance.State, OptionsKey));

    private static void ExpectInput(Activity prompt)
    {
        if (prompt is not null && string.IsNullOrEmpty(prompt.InputHint))
            prompt.InputHint = InputHints.ExpectingInput;
    }
}
