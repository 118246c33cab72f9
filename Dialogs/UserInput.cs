using OnesqaBot.Workflow.People;

namespace OnesqaBot.Dialogs;

/// <summary>An input from a person. A closed set.</summary>
/// <param name="Actor">The person with their positions.</param>
/// <param name="Key">Identifies the activity within the conversation; null if the channel gave it no id.</param>
/// <param name="CommandId">Id of the command that this input may lead to.</param>
public abstract record UserInput(Actor Actor, string? Key, string CommandId);

/// <param name="Text">The typed text, without what the client adds.</param>
/// <param name="Request">The same without mentioned colleagues' names, which may be part of an answer but not of a request.</param>
/// <param name="Activity">Id of the message; a later edit refers to it.</param>
public sealed record MessageInput(
    Actor Actor, string? Key, string CommandId, string Text, string Request, string Activity, Wordless Wordless = Wordless.Empty)
    : UserInput(Actor, Key, CommandId);

/// <summary>What a message without text contains.</summary>
public enum Wordless
{
    Empty,
    Emoji,
    Recording,
    Component,
}

/// <summary>A message that was edited after it was sent.</summary>
public sealed record EditInput(Actor Actor, string? Key, string CommandId, string Activity, string Text) : UserInput(Actor, Key, CommandId);

/// <summary>A press of a question's button. Its key is the same whichever activity delivered it.</summary>
/// <param name="Choices">The choices of a card that asks for several things at once; null for any other.</param>
public sealed record ButtonPress(
    Actor Actor, string CommandId, string Run, int Asked, ButtonMove Move, string? Choice, IReadOnlyList<string>? Choices = null)
    : UserInput(Actor, FormattableString.Invariant($"press/{Run}/{Asked}/{Move}/{(Choices is null ? Choice : string.Join(',', Choices))}"), CommandId);

public enum ButtonMove
{
    Back,
    Cancel,
    Choose,
}

/// <summary>A press of the button that starts a procedure.</summary>
public sealed record StartInput(Actor Actor, string? Key, string CommandId, string Procedure) : UserInput(Actor, Key, CommandId);

/// <summary>Files, and the steps that they can be handed in to.</summary>
/// <param name="CommandId">Each file's command id is this prefix, a slash and the file's id.</param>
public sealed record FilesInput(
    Actor Actor, string? Key, string CommandId, IReadOnlyList<HandInFile> Files, IReadOnlyList<HandInCandidate> Candidates)
    : UserInput(Actor, Key, CommandId)
{
    /// <summary>The maximum number of files per message.</summary>
    public const int MaxFiles = 10;
}

/// <summary>Assigns all files sent from now on to a step.</summary>
public sealed record StepInput(Actor Actor, string? Key, string CommandId, ChosenStep Step) : UserInput(Actor, Key, CommandId);
