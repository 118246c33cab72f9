using OnesqaBot.Dialogs.Intents.Handbook;
using OnesqaBot.Dialogs.Intents.Slots;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>What a person wants, as far as it was understood. A closed set.</summary>
public abstract record Intent;

public sealed record StartProcedureIntent(string Procedure) : Intent
{
    /// <summary>The answers that the sentence already gave.</summary>
    public SlotDictionary Slots { get; init; } = SlotDictionary.None;
}

/// <summary>The message can mean several things, so the person is asked which one.</summary>
/// <param name="Meanings">The most probable first.</param>
public sealed record AmbiguousMeaningIntent(IReadOnlyList<Intent> Meanings) : Intent;

/// <summary>Asks what the handbook says.</summary>
/// <param name="Steps">Keys of the steps that answer, best first; empty if the question is about the whole procedure.</param>
public sealed record HandbookQuestionIntent(string Procedure, Aspect Aspect, IReadOnlyList<string> Steps) : Intent
{
    public bool Equals(HandbookQuestionIntent? other) =>
        other is not null && (Procedure, Aspect) == (other.Procedure, other.Aspect) && Steps.SequenceEqual(other.Steps, StringComparer.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Procedure, Aspect, Steps.Count);
}

/// <summary>Finds cases by what their subject says.</summary>
/// <param name="Wish">What the person wants of the case that is found.</param>
public sealed record FindCasesIntent(CaseQuery Query, CaseWish Wish) : Intent
{
    /// <summary>To whom the case is to be given, as typed; null if that was not said.</summary>
    public string? To { get; init; }
}

/// <summary>What a person wants of a case named by its subject. A closed set.</summary>
public enum CaseWish
{
    Any,
    Status,
    Files,
    History,
    Cancel,

    /// <summary>Approve or return it, which is only done on the case's card.</summary>
    Decide,

    /// <summary>Ask for it, which is done on its status card.</summary>
    Chase,

    /// <summary>Give its present step to somebody.</summary>
    Delegate,

    /// <summary>Put off a due date, which is done on its status card.</summary>
    PutOff,
}

/// <summary>Shows what is due in a range of days.</summary>
public sealed record PeriodIntent(DayRange Days) : Intent;

/// <summary>Shows what is overdue.</summary>
/// <param name="IsMine">Whether only the person's own work is meant.</param>
public sealed record LateIntent(bool IsMine = false) : Intent;

/// <summary>Shows the work of a person.</summary>
/// <param name="Who">What may be the person's name, as typed.</param>
public sealed record WorkOfIntent(string Who) : Intent;

/// <summary>Shows the card with the file that the person has sent last, where it is taken out.</summary>
public sealed record TakeOutFileIntent : Intent;

/// <summary>Shows the first step of what is being opened or was opened last.</summary>
public sealed record FirstStepIntent : Intent;

/// <summary>Asks for something that the bot does not do when asked in words.</summary>
public sealed record NotByTypingIntent(Unavailable What) : Intent;

/// <summary>Shows administrators what was not understood.</summary>
public sealed record MisunderstoodIntent : Intent;

/// <summary>Shows which editions of procedures the office adopted.</summary>
public sealed record EditionsIntent : Intent;

/// <summary>Shows what moving open cases to the newest edition of their procedure would change.</summary>
/// <param name="Case">Null for all of the procedure.</param>
/// <param name="Procedure">Null if the message named none.</param>
public sealed record MoveEditionIntent(CaseNumber? Case, string? Procedure) : Intent;

/// <summary>Shows the office's own words for procedures.</summary>
public sealed record OfficeWordsIntent : Intent;

/// <summary>Adds a word of the office for a procedure, or removes it; a card asks to confirm it.</summary>
/// <param name="Target">How the procedure was named; null to remove the word.</param>
public sealed record ChangeWordIntent(string Word, string? Target) : Intent;

/// <summary>The message matches several procedures, or only part of a name, so the person is asked which one they mean.</summary>
public sealed record AmbiguousProcedureIntent(IReadOnlyList<Procedure> Procedures) : Intent;

public sealed record MyWorkIntent : Intent;

public sealed record WaitingIntent : Intent;

/// <param name="Case">Null if the message named none.</param>
public sealed record StatusIntent(CaseNumber? Case) : Intent;

/// <inheritdoc cref="StatusIntent"/>
public sealed record HistoryIntent(CaseNumber? Case) : Intent;

/// <inheritdoc cref="StatusIntent"/>
public sealed record CancelCaseIntent(CaseNumber? Case) : Intent
{
    /// <summary>True for "this case", which names none, but means the one that the person has just opened.</summary>
    public bool IsThis { get; init; }
}

/// <summary>Shows the form that corrects what a case was opened with.</summary>
public sealed record CorrectCaseIntent(CaseNumber Case) : Intent;

/// <summary>Shows the form that corrects what a case of the person's was opened with, filled in with what was said: เปลี่ยนประเทศเป็นเกาหลี.</summary>
/// <param name="Said">The message as typed; see <see cref="Questions.Correction"/>.</param>
public sealed record CorrectOwnCaseIntent(string Said) : Intent;

/// <summary>Shows the papers that the person may approve with one confirmation.</summary>
public sealed record ApproveSeveralIntent : Intent;

/// <summary>Asks which events of a case the person wants to be notified about.</summary>
/// <param name="Case">Null if the message named none.</param>
public sealed record WatchIntent(CaseNumber? Case) : Intent;

/// <summary>Shows the form that takes submitted work back before it is decided.</summary>
/// <param name="Case">Null if the message named none.</param>
public sealed record RecallIntent(CaseNumber? Case) : Intent;

/// <summary>Shows the form that gives an assignment of a case to a person.</summary>
/// <param name="To">The person's name as typed; null if none was.</param>
public sealed record DelegateIntent(CaseNumber Case, string? To) : Intent;

public sealed record ProceduresIntent : Intent;

/// <summary>Shows the laws and regulations that the handbook names.</summary>
public sealed record LawsIntent : Intent;

/// <summary>Shows the handbook's vision, missions and abbreviations.</summary>
/// <param name="Asked">What was typed, which may name a chapter.</param>
public sealed record HandbookFrontIntent(string Asked) : Intent;

/// <summary>Searches the procedures.</summary>
public sealed record SearchIntent(string Text) : Intent;

/// <summary>Shows one procedure with its steps.</summary>
public sealed record ProcedurePageIntent(string Procedure) : Intent;

/// <summary>Shows one row of the handbook.</summary>
public sealed record HandbookRowIntent(string Procedure, int Row) : Intent;

/// <summary>Shows the overview of a fiscal year.</summary>
/// <param name="Year">Buddhist-era year; null for the current one.</param>
public sealed record YearIntent(int? Year) : Intent;

/// <summary>Shows the figures of a fiscal year.</summary>
/// <param name="Year">Buddhist-era year; null for the current one.</param>
public sealed record StatisticsIntent(int? Year) : Intent;

/// <summary>Shows the statistics of a fiscal year to those who may see them, and its calendar to others.</summary>
/// <param name="Year">Buddhist-era year; null for the current one.</param>
public sealed record OverviewIntent(int? Year) : Intent;

/// <summary>Shows what is due in a week.</summary>
/// <param name="Ahead">Number of weeks after the current one.</param>
public sealed record WeekIntent(int Ahead) : Intent;

/// <summary>Shows who acts for whom.</summary>
public sealed record ActingIntent : Intent;

/// <summary>The person will be away; shows the form of an acting order.</summary>
/// <param name="Days">From when to when; null if not said.</param>
/// <param name="StandIn">Who acts meanwhile, as typed; null if not said.</param>
public sealed record AwayIntent(DayRange? Days, string? StandIn) : Intent;

/// <summary>The person will not be away after all; shows where the acting order is ended.</summary>
public sealed record NotAwayIntent : Intent;

/// <summary>Shows an administrator what waits for somebody who leaves, and what of it can be moved.</summary>
/// <param name="From">The name as typed; null if none was.</param>
/// <param name="To">The successor's name as typed; null if none was.</param>
public sealed record TransferIntent(string? From, string? To) : Intent;

/// <summary>Shows what a person or a position has to hand over.</summary>
/// <param name="Person">The name as typed; null for the speaker, or if a position is named.</param>
/// <param name="Position">The title of the position as typed; null if none is named.</param>
public sealed record HandoverIntent(string? Person, string? Position = null) : Intent;

/// <summary>Shows the cases that open automatically each year.</summary>
public sealed record RecurringIntent : Intent;

/// <summary>Shows the public holidays.</summary>
/// <param name="Query">The day or holiday that was asked about; null for all.</param>
public sealed record HolidaysIntent(HolidayQuery? Query = null) : Intent;

/// <summary>Runs the bot's diagnostic checks.</summary>
public sealed record DoctorIntent : Intent;

/// <summary>Names the administrators.</summary>
public sealed record AdministratorsIntent : Intent;

/// <summary>Makes the current channel the administrators' channel.</summary>
public sealed record AdministratorsChannelIntent : Intent;

/// <summary>Makes the current channel the office's channel.</summary>
public sealed record OfficeChannelIntent : Intent;

/// <summary>Shows what could not be delivered.</summary>
public sealed record UndeliveredIntent : Intent;

public sealed record HelpIntent : Intent;

public sealed record GreetingIntent : Intent;

/// <summary>Thanks, or "all right"; a short reply is enough.</summary>
public sealed record ThanksIntent : Intent;

public sealed record DoNotKnowIntent : Intent;

/// <summary>Asks the bot to use another language.</summary>
/// <param name="Language">Null if the message named none.</param>
public sealed record LanguageIntent(Language? Language) : Intent;

/// <summary>Asks to do something with a case that cannot be done by typing.</summary>
public sealed record CannotIntent(CaseVerb Verb, CaseNumber Case) : Intent;

/// <summary>Goes back one question.</summary>
public sealed record BackIntent : Intent;

/// <summary>Leaves the open dialog; does not cancel a case.</summary>
public sealed record CancelIntent : Intent;

/// <param name="Text">The message as typed.</param>
public sealed record UnknownIntent(string Text) : Intent;
