using OnesqaBot.Dialogs.Intents;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Answers a recognized intent at any time, even during a dialog.</summary>
internal sealed class IntentHandler(IEnumerable<IIntentAnswers> answers)
{
    private readonly Dictionary<Type, IntentAnswer> _byIntent = answers.SelectMany(a => a.Answers).ToDictionary(a => a.IntentType);

    /// <summary>The intents that have an answer.</summary>
    public IEnumerable<Type> Answered => _byIntent.Keys;

    public Task<NewCard> Answer(Intent intent, Caller caller, CancellationToken cancellation) => _byIntent.TryGetValue(intent.GetType(), out var found)
        ? found.Answer(intent, caller, cancellation)
        : throw new InvalidOperationException($"Nothing answers the intent {intent.GetType().Name}.");
}
