using System.Text.Json;
using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Dialogs;

/// <summary>
/// Questions one after another, with a way back and a way out. Each turn sends one message: the next question, the same
/// one with what was wrong, or at the end what became of it. A press sends no more than that either; what the pressed
/// card becomes is left in <see cref="Pressing"/>.
/// </summary>
/// <typeparam name="T">All that was said so far; kept as JSON in one string, which no storage changes.</typeparam>
internal abstract class QuestionDialog<T>(string id, IntentRecognizer recognizer) : Dialog(id)
    where T : class
{
    private const string StateKey = "said";

    /// <summary>Said when the person calls it off.</summary>
    protected abstract Bilingual CalledOff { get; }

    /// <summary>Said when what was asked about is gone.</summary>
    protected abstract Bilingual Gone { get; }

    /// <summary>Identity of this run of questions, in its buttons: a button of an earlier run is stale.</summary>
    protected abstract string RunOf(T said);

    /// <summary>Whether the questions can still be asked: data may have changed since they began.</summary>
    protected virtual bool Stands(T said) => true;

    /// <summary>What to ask next; null when everything was said.</summary>
    protected abstract Question? Next(T said);

    protected abstract Taken<T> Take(T said, Question question, Heard heard);

    /// <summary>Without the last answer, and that answer; null at the first question.</summary>
    protected abstract (T Said, string Answer)? Before(T said);

    protected abstract object Result(T said);

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return options is T begun ? Ask(dc, begun, null, cancellationToken)
            : throw new ArgumentException($"These questions begin with a {typeof(T).Name}.", nameof(options));
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var said = Said(dc.ActiveDialog);
        if (!Stands(said)) return await End(dc, Gone, cancellationToken);
        if (Next(said) is not { } question) return await dc.EndDialogAsync(Result(said), cancellationToken);
        if (Pressing.Of(dc.Context) is { } press && (press.Step.Dialog != RunOf(said) || press.Step.Question != question.Number)) return EndOfTurn;

        switch (Heard.Of(dc.Context, recognizer))
        {
            case HeardCancel:
                return await End(dc, CalledOff, cancellationToken);
            case HeardBack when Before(said) is { } before:
                Becomes(dc.Context, Sayings.WentBack);
                return await Ask(dc, before.Said, Sayings.Earlier(before.Answer), cancellationToken);
            case HeardBack:
                Becomes(dc.Context, Sayings.IsFirst);
                return await Ask(dc, said, Sayings.Line(Sayings.IsFirst), cancellationToken);
            case var heard when Take(said, question, heard) is Accepted<T> taken:
                Pressing.Of(dc.Context)?.Becomes(AnsweredCard.Draw(question.Heading, question.Ask.Th, taken.Shown));
                return await Ask(dc, taken.State, null, cancellationToken);
            case var heard:
                var fault = ((Faulty<T>)Take(said, question, heard)).Fault;
                Becomes(dc.Context, fault);
                return await Ask(dc, said, Sayings.Line(fault), cancellationToken);
        }
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        AskAgain(turnContext, instance, null, cancellationToken);

    /// <summary>The present question once more, with a notice.</summary>
    public Task AskAgain(ITurnContext turn, DialogInstance instance, Bilingual? notice, CancellationToken cancellation)
    {
        var said = Said(instance);
        return Stands(said) && Next(said) is { } question
            ? Send(turn, said, question, notice is null ? null : Sayings.Line(notice), cancellation)
            : Task.CompletedTask;
    }

    protected static T Said(DialogInstance instance) =>
        JsonSerializer.Deserialize<T>((string)instance.State[StateKey]) ?? throw new InvalidOperationException("The state of the questions is null.");

    protected static void Keep(DialogInstance instance, T said) => instance.State[StateKey] = JsonSerializer.Serialize(said);

    private async Task<DialogTurnResult> Ask(DialogContext dc, T said, string? notice, CancellationToken cancellation)
    {
        if (!Stands(said)) return await End(dc, Gone, cancellation);
        if (Next(said) is not { } question) return await dc.EndDialogAsync(Result(said), cancellation);
        Keep(dc.ActiveDialog, said);
        await Send(dc.Context, said, question, notice, cancellation);
        return EndOfTurn;
    }

    private static async Task<DialogTurnResult> End(DialogContext dc, Bilingual saying, CancellationToken cancellation)
    {
        if (Pressing.Of(dc.Context) is { } press) press.Becomes(saying);
        else await Send(dc.Context, NoticeCard.Draw(saying), saying.Th, cancellation);
        return await dc.EndDialogAsync(null, cancellation);
    }

    private Task Send(ITurnContext turn, T said, Question q, string? notice, CancellationToken cancellation) =>
        Send(turn, QuestionCard.Draw(
            q.Heading, q.Ask, q.Example, RunOf(said), q.Number, q.Of, [.. q.Choices.Select(c => (c.Key, c.Title))], notice), q.Ask.Th, cancellation);

    private static Task Send(ITurnContext turn, AdaptiveCard card, string summary, CancellationToken cancellation)
    {
        var activity = MessageFactory.Attachment(CardAttachments.Of(card));
        activity.Summary = summary;
        return turn.SendActivityAsync(activity, cancellation);
    }

    private static void Becomes(ITurnContext turn, Bilingual notice) => Pressing.Of(turn)?.Becomes(notice);
}
