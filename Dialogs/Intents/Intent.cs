namespace OnesqaBot.Dialogs.Intents;

/// <summary>What a person wants, as far as it was understood. A closed set.</summary>
public abstract record Intent;

/// <summary>The message can mean several things, so the person is asked which one.</summary>
/// <param name="Meanings">The most probable first.</param>
public sealed record AmbiguousMeaningIntent(IReadOnlyList<Intent> Meanings) : Intent;

/// <param name="Text">The message as typed.</param>
public sealed record UnknownIntent(string Text) : Intent;
