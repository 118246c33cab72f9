using OnesqaBot.Workflow.People;

namespace OnesqaBot.Dialogs;

/// <summary>What came of a person. A closed set.</summary>
/// <param name="Actor">Who it is, with his positions.</param>
/// <param name="Key">The same for the same activity, in this conversation; null when the channel gave it no id.</param>
/// <param name="CommandId">Of the command that this may begin or be.</param>
public abstract record UserInput(Actor Actor, string? Key, string CommandId);

/// <param name="Text">What was said, without what the client put around it.</param>
/// <param name="Request">The same without colleagues' names, which belong to an answer but to no wish.</param>
/// <param name="Activity">Id of the message, by which a later edit finds it.</param>
public sealed record MessageInput(Actor Actor, string? Key, string CommandId, string Text, string Request, string Activity, Wordless Wordless = Wordless.Empty)
    : UserInput(Actor, Key, CommandId);

/// <summary>What a message is that says nothing.</summary>
public enum Wordless
{
    Empty,
    Emoji,
    Recording,
    Component,
}

/// <summary>A message that was sent before now says something else.</summary>
public sealed record EditInput(Actor Actor, string? Key, string CommandId, string Activity, string Text) : UserInput(Actor, Key, CommandId);

/// <summary>A question's button. The same press is the same whatever activity brought it.</summary>
public sealed record ButtonPress(Actor Actor, string CommandId, string Run, int Asked, ButtonMove Move, string? Choice)
    : UserInput(Actor, FormattableString.Invariant($"press/{Run}/{Asked}/{Move}/{Choice}"), CommandId);

public enum ButtonMove
{
    Back,
    Cancel,
    Choose,
}

/// <summary>The button that begins a procedure.</summary>
public sealed record StartInput(Actor Actor, string? Key, string CommandId, string Procedure) : UserInput(Actor, Key, CommandId);

/// <summary>Files, and the steps that may take them.</summary>
/// <param name="CommandId">Each file's command id is this, a slash and the file's id.</param>
public sealed record FilesInput(
    Actor Actor, string? Key, string CommandId, IReadOnlyList<HandInFile> Files, IReadOnlyList<HandInCandidate> Candidates)
    : UserInput(Actor, Key, CommandId)
{
    /// <summary>Most files that one message may bring.</summary>
    public const int MostAtOnce = 10;
}

/// <summary>Files that come from now on belong to this step.</summary>
public sealed record StepInput(Actor Actor, string? Key, string CommandId, ChosenStep Step) : UserInput(Actor, Key, CommandId);
