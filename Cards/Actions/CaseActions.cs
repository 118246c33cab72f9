using OnesqaBot.Cards.Forms;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Corrections;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Deadlines;
using static OnesqaBot.Cards.Actions.CardActionKind;

namespace OnesqaBot.Cards.Actions;

public sealed record AskStatus(CaseNumber Case) : CardAction;

/// <summary>Shows a case that somebody shared in a chat, on the card that was shared. Sent by the client, or by a button.</summary>
public sealed record ShowShared(CaseNumber Case) : CardAction;

public sealed record AskHistory(CaseNumber Case) : CardAction;

/// <summary>Opens an item of a work list: the step's card for people who may act, the case's status for anyone else.</summary>
/// <param name="Step">Set with <paramref name="Visit"/> and <paramref name="Respondent"/> to request a submission; null for the current step.</param>
public sealed record OpenWork(CaseNumber Case, string? Step = null, int Visit = 0, Respondent? Respondent = null) : CardAction;

/// <summary>Shows the card that asks why the case is to be cancelled.</summary>
public sealed record AskCancel(CaseNumber Case) : CardAction;

/// <summary>Shows the form that corrects what the case was opened with.</summary>
/// <param name="Field">Key of the field whose correct value was already given; null if none was.</param>
/// <param name="Answer">What is right.</param>
public sealed record AskCorrection(CaseNumber Case, string? Field = null, string? Answer = null) : CardAction;

/// <summary>Corrects what the case was opened with.</summary>
public sealed record CorrectCaseAction(CaseNumber Case, IReadOnlyDictionary<string, string> Fields) : CardAction;

public sealed record CancelCaseAction(CaseNumber Case, string? Reason) : CardAction;

/// <summary>Changes the target date of a step.</summary>
public sealed record SetTarget(CaseNumber Case, StepRound? Step, DateOnly? Date, string? Reason) : CardAction;

/// <summary>Pauses the caller's reminders of a step for some working days.</summary>
public sealed record SnoozeReminder(CaseNumber Case, string Step, int Visit, int Days) : CardAction;

/// <summary>Sets which events of the case the caller is notified about.</summary>
/// <param name="On">The card that the button stands on; null for that of the whole case.</param>
public sealed record WatchAction(CaseNumber Case, WatchScope Scope, CardRef? On = null) : CardAction;

/// <summary>The client requests a card's current state: when the card comes into view, or manually.</summary>
public sealed record RefreshCard(CaseNumber Case, CardRef Card) : CardAction;

/// <summary>A marked message came into view; this is how the bot finds duplicates.</summary>
/// <param name="Key">Identifies the message; the same on every copy.</param>
/// <param name="Card">The message's card, packed.</param>
public sealed record MessageSeen(string Key, string Card) : CardAction;

/// <summary>Buttons that concern a whole case.</summary>
internal static class CaseActions
{
    private static readonly Dictionary<string, string> NoFields = [];

    public static IReadOnlyList<CardActionKind> All { get; } =
    [
        Create("status", d => new AskStatus(d.Case()), (a, data) => SetCase(data, a.Case)),
        Create("show-shared", d => new ShowShared(d.Case()), (a, data) => SetCase(data, a.Case)),
        Create("history", d => new AskHistory(d.Case()), (a, data) => SetCase(data, a.Case)),
        Create("open", d => d.Has(CardData.Step) ? new OpenWork(d.Case(), d.Key(CardData.Step), d.VisitNumber(), d.RespondentIfAny()) : new OpenWork(d.Case()), (a, data) =>
        {
            SetCase(data, a.Case);
            if (a.Step is null) return;
            (data[CardData.Step], data[CardData.Visit]) = (a.Step, a.Visit);
            if (a.Respondent is { } respondent) data[CardData.Choice] = respondent.ToString();
        }),
        Create("ask-cancel", d => new AskCancel(d.Case()), (a, data) => SetCase(data, a.Case), leadsTo: a => new CancelCase("", a.Case, "")),
        Create("ask-correction", d => d.Fields().FirstOrDefault() is { Key: { } field, Value: var answer } ? new AskCorrection(d.Case(), field, answer) : new AskCorrection(d.Case()), (a, data) =>
        {
            SetCase(data, a.Case);
            if (a.Field is { } field) data[CardData.Field(field)] = a.Answer;
        }, leadsTo: a => new CorrectCase("", a.Case, NoFields)),
        Create(
            "correct-case", d => new CorrectCaseAction(d.Case(), d.Fields()), (a, data) => SetCase(data, a.Case),
            (a, id) => new CorrectCase(id, a.Case, a.Fields)),
        Create(
            "cancel-case", d => new CancelCaseAction(d.Case(), d.Input(CardData.Reason)), (a, data) => SetCase(data, a.Case),
            (a, id) => new CancelCase(id, a.Case, a.Reason ?? ""), a => $"{a.Case}/cancel"),
        Create(
            "set-target", d => new SetTarget(d.Case(), TargetChoice.Parse(d.Input(CardData.Choice)), d.Date(CardData.Date), d.Input(CardData.Reason)),
            (a, data) => SetCase(data, a.Case),
            (a, id) => new MoveTarget(id, a.Case, a.Step?.Step ?? "", a.Step?.Round, a.Date, a.Reason)),
        Create(
            "snooze", d => new SnoozeReminder(d.Case(), d.Key(CardData.Step), d.VisitNumber(), d.Days()),
            (a, data) =>
            {
                SetCase(data, a.Case);
                (data[CardData.Step], data[CardData.Visit], data[CardData.Days]) = (a.Step, a.Visit, a.Days);
            },
            (a, id) => new SnoozeReminders(id, a.Case, a.Step, a.Visit, a.Days)),
        Create(
            "watch", d => new WatchAction(d.Case(), d.Scope(), d.Has(CardData.Card) ? RefreshableCards.Read(d) : null),
            (a, data) =>
            {
                SetCase(data, a.Case);
                if (a.On is not null) RefreshableCards.Write(a.On, data);
                data[CardData.Choice] = a.Scope.ToString();
            },
            (a, id) => new Watch(id, a.Case, a.Scope)),
        // Only read: earlier versions offered to hear of the end.
        Create<WatchAction>(
            "end-notice", d => new WatchAction(d.Case(), d.Has(CardData.Choice) ? WatchScope.None : WatchScope.End, new CardRef(CardKind.Step, d.Key(CardData.Step), d.VisitNumber())),
            command: (a, id) => new Watch(id, a.Case, a.Scope), when: _ => false),
        Create("refresh", d => RefreshableCards.Read(d) is { } card ? new RefreshCard(d.Case(), card) : null, (a, data) => RefreshableCards.Write(a, data)),
        Create("seen", d => d.Input(CardData.Card) is { } card ? new MessageSeen(d.Key(CardData.Message), card) : null, (a, data) =>
            (data[CardData.Message], data[CardData.Card]) = (a.Key, a.Card)),
    ];
}
