using OnesqaBot.Cards.Forms;
using OnesqaBot.Workflow.Cases;
using static OnesqaBot.Cards.Actions.CardActionKind;

namespace OnesqaBot.Cards.Actions;

/// <summary>Shows who acts for whom.</summary>
public sealed record AskActing : CardAction;

/// <summary>Sets who acts for whom. Null means not filled in.</summary>
/// <param name="RequestedBy">Key of the person who asked for it and is told; null if nobody did.</param>
public sealed record SetActing(ActingPost? Post, string? Person, DateOnly? From, DateOnly? To, string? RequestedBy = null) : CardAction;

/// <summary>Whoever will be away asks for somebody to act in the meantime. Null means not filled in.</summary>
public sealed record RequestActing(ActingPost? Post, string? Person, DateOnly? From, DateOnly? To) : CardAction;

/// <summary>Moves everything that waits for a person to another one.</summary>
public sealed record TransferWork(string From, string To) : CardAction;

public sealed record RevokeActing(string Order) : CardAction;

/// <summary>Runs the bot's diagnostic checks.</summary>
public sealed record AskDoctor : CardAction;

/// <summary>Lists the effects that could not be delivered.</summary>
public sealed record AskUndelivered : CardAction;

/// <summary>Puts an undelivered effect back into the outbox.</summary>
/// <param name="Key">Key of its outbox entry.</param>
public sealed record SendAgain(string Key) : CardAction;

/// <summary>Puts all undelivered effects back into the outbox.</summary>
public sealed record SendAllAgain : CardAction;

/// <summary>Shows the cases that open automatically each year.</summary>
public sealed record AskRecurring : CardAction;

/// <summary>Opens, skips or resumes a recurring case for one year.</summary>
public sealed record SetRecurring(RecurringChoice? Choice, string? Reason) : CardAction;

/// <summary>Uses the proposed editions of procedures for new cases.</summary>
public sealed record AdoptEdition(string Proposal) : CardAction;

/// <summary>Takes an adopted edition back, so that the one before it is used again.</summary>
public sealed record TakeBackEdition(string Edition) : CardAction;

/// <summary>Shows what moving open cases of a procedure to its newest edition would change.</summary>
/// <param name="Case">Null for all of them.</param>
public sealed record AskMoveEdition(string Procedure, CaseNumber? Case = null) : CardAction;

/// <summary>Moves open cases of a procedure to an edition.</summary>
/// <param name="Revision">The edition that was shown.</param>
/// <param name="Case">Null for all of them.</param>
public sealed record MoveEdition(string Procedure, string Revision, CaseNumber? Case = null) : CardAction;

/// <summary>Adds a word of the office for a procedure.</summary>
/// <param name="Procedure">Null to remove the word.</param>
public sealed record ChangeWord(string Word, string? Procedure) : CardAction;

/// <summary>Shows the public holidays.</summary>
public sealed record AskHolidays : CardAction;

public sealed record AddHoliday(DateOnly? Date, string? Name, string? Source) : CardAction;

/// <summary>Moves a holiday, or removes it if <paramref name="To"/> was left empty.</summary>
public sealed record ChangeHoliday(DateOnly? Day, DateOnly? To, string? Source) : CardAction;

/// <summary>Buttons of those who look after the bot: acting orders, editions, holidays, recurring cases, undelivered messages.</summary>
internal static class AdministrationActions
{
    public static IReadOnlyList<CardActionKind> All { get; } =
    [
        Create("acting", _ => new AskActing()),
        Create("set-acting", d => new SetActing(ActingPost.Parse(d.Input(CardData.Choice)), d.Input(CardData.People), d.Date(CardData.Start), d.Date(CardData.End), d.Has(CardData.Step) ? d.Key(CardData.Step) : null), (a, data) =>
        {
            if (a.RequestedBy is not null) data[CardData.Step] = a.RequestedBy;
        }),
        Create("request-acting", d => new RequestActing(ActingPost.Parse(d.Input(CardData.Choice)), d.Input(CardData.People), d.Date(CardData.Start), d.Date(CardData.End))),
        Create("transfer-work", d => new TransferWork(d.Key(CardData.Choice), d.Key(CardData.Step)), (a, data) => (data[CardData.Choice], data[CardData.Step]) = (a.From, a.To)),
        Create("revoke-acting", d => new RevokeActing(d.Key(CardData.Choice)), (a, data) => data[CardData.Choice] = a.Order),
        Create("doctor", _ => new AskDoctor()),
        Create("undelivered", _ => new AskUndelivered()),
        Create("send-again", d => new SendAgain(d.Key(CardData.Choice)), (a, data) => data[CardData.Choice] = a.Key),
        Create("send-all-again", _ => new SendAllAgain()),
        Create("recurring", _ => new AskRecurring()),
        Create("set-recurring", d => new SetRecurring(RecurringChoice.Parse(d.Input(CardData.Choice)), d.Input(CardData.Reason))),
        Create("adopt-edition", d => new AdoptEdition(d.Key(CardData.Choice)), (a, data) => data[CardData.Choice] = a.Proposal),
        Create("take-back-edition", d => new TakeBackEdition(d.Key(CardData.Choice)), (a, data) => data[CardData.Choice] = a.Edition),
        Create("ask-move-edition", d => new AskMoveEdition(d.Key(CardData.Choice), d.CaseIfAny()), (a, data) =>
        {
            data[CardData.Choice] = a.Procedure;
            if (a.Case is { } number) SetCase(data, number);
        }),
        Create("move-edition", d => new MoveEdition(d.Key(CardData.Choice), d.Key(CardData.Step), d.CaseIfAny()), (a, data) =>
        {
            (data[CardData.Choice], data[CardData.Step]) = (a.Procedure, a.Revision);
            if (a.Case is { } number) SetCase(data, number);
        }),
        Create("change-word", d => new ChangeWord(d.Key(CardData.Choice), d.Has(CardData.Step) ? d.Key(CardData.Step) : null), (a, data) =>
        {
            data[CardData.Choice] = a.Word;
            if (a.Procedure is not null) data[CardData.Step] = a.Procedure;
        }),
        Create("holidays", _ => new AskHolidays()),
        Create("add-holiday", d => new AddHoliday(d.Date(CardData.Date), d.Input(CardData.Text), d.Input(CardData.Note))),
        Create("change-holiday", d => new ChangeHoliday(d.Date(CardData.Choice), d.Date(CardData.End), d.Input(CardData.Reason))),
    ];
}
