namespace OnesqaBot.Dialogs;

/// <summary>What a turn of talk came to. A closed set.</summary>
public abstract record TalkOutcome;

/// <summary>No questions are open: nothing was said, and what came is the bot's to answer.</summary>
public sealed record NothingAsked : TalkOutcome;

/// <summary>A question was sent, or nothing changed; the next turn goes on.</summary>
public sealed record WaitsForAnswer : TalkOutcome;

/// <summary>
/// Something else was asked in the middle. Nothing was sent: answer <paramref name="Intent"/>, then call
/// <see cref="Talk.AskAgain"/>.
/// </summary>
public sealed record Interrupted(Intent Intent) : TalkOutcome;

/// <summary>The questions ended without a command, and the person was told.</summary>
public sealed record CalledOff : TalkOutcome;

/// <summary>Everything to open a case was said.</summary>
public sealed record CaseRequested(CaseRequest Request) : TalkOutcome;

/// <summary>Of every file it is known what it is.</summary>
public sealed record FilesPlaced(HandInAnswers Answers) : TalkOutcome;
