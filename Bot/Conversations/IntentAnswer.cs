using OnesqaBot.Dialogs.Intents;

namespace OnesqaBot.Bot.Conversations;

/// <summary>A class that answers some intents. <see cref="IntentHandler"/> finds every one of them.</summary>
internal interface IIntentAnswers
{
    IEnumerable<IntentAnswer> Answers { get; }
}

/// <summary>The answer to intents of a type.</summary>
internal sealed record IntentAnswer(Type IntentType, Func<Intent, Caller, CancellationToken, Task<NewCard>> Answer)
{
    public static IntentAnswer Create<T>(Func<T, Caller, CancellationToken, Task<NewCard>> answer)
        where T : Intent => new(typeof(T), (intent, caller, cancellation) => answer((T)intent, caller, cancellation));

    public static IntentAnswer Create<T>(Func<T, Caller, NewCard> answer)
        where T : Intent => new(typeof(T), (intent, caller, _) => Task.FromResult(answer((T)intent, caller)));
}
