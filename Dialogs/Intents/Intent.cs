using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>What someone wants, as far as it was understood. A closed set.</summary>
public abstract record Intent;

public sealed record StartProcedureIntent(string Procedure) : Intent;

/// <summary>What was said fits several procedures, or only a part of one's name: which is meant is asked.</summary>
public sealed record AmbiguousProcedureIntent(IReadOnlyList<Procedure> Procedures) : Intent;

public sealed record MyWorkIntent : Intent;

public sealed record WaitingIntent : Intent;

/// <param name="Case">Null when none was named.</param>
public sealed record StatusIntent(CaseNumber? Case) : Intent;

/// <inheritdoc cref="StatusIntent"/>
public sealed record HistoryIntent(CaseNumber? Case) : Intent;

/// <inheritdoc cref="StatusIntent"/>
public sealed record CancelCaseIntent(CaseNumber? Case) : Intent;

public sealed record ProceduresIntent : Intent;

/// <summary>Looks something up among the procedures.</summary>
public sealed record SearchIntent(string Text) : Intent;

/// <summary>The page of a procedure.</summary>
public sealed record ProcedurePageIntent(string Procedure) : Intent;

/// <summary>A fiscal year at a glance.</summary>
/// <param name="Year">Of the Buddhist era; null for the present one.</param>
public sealed record YearIntent(int? Year) : Intent;

/// <summary>What falls due in a week.</summary>
/// <param name="Ahead">Weeks from the present one.</param>
public sealed record WeekIntent(int Ahead) : Intent;

/// <summary>Who acts for whom.</summary>
public sealed record ActingIntent : Intent;

/// <summary>What opens by itself each year.</summary>
public sealed record RecurringIntent : Intent;

/// <summary>The public holidays.</summary>
public sealed record HolidaysIntent : Intent;

/// <summary>Whether all that the bot needs is there.</summary>
public sealed record DoctorIntent : Intent;

/// <summary>Makes the channel where it is said the one that administrators are told in.</summary>
public sealed record AdministratorsChannelIntent : Intent;

/// <summary>Makes the channel where it is said the office's.</summary>
public sealed record OfficeChannelIntent : Intent;

/// <summary>What could not be delivered.</summary>
public sealed record UndeliveredIntent : Intent;

public sealed record HelpIntent : Intent;

public sealed record GreetingIntent : Intent;

/// <summary>Thanks, or "all right": a word is answer enough.</summary>
public sealed record ThanksIntent : Intent;

public sealed record DoNotKnowIntent : Intent;

/// <summary>Asks to be spoken to in English.</summary>
public sealed record EnglishIntent : Intent;

/// <summary>Something with a case that is not done by typing.</summary>
public sealed record CannotIntent(CaseVerb Verb, CaseNumber Case) : Intent;

/// <summary>One question back.</summary>
public sealed record BackIntent : Intent;

/// <summary>Away from the questions; not the cancellation of a case.</summary>
public sealed record CancelIntent : Intent;

/// <param name="Text">As it was said.</param>
public sealed record UnknownIntent(string Text) : Intent;
