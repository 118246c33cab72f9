using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Bot.Files;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Editions;
using OnesqaBot.Cards.Text;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.Editions;

/// <summary>Lets administrators change procedures in chat: shows what a file would change, adopts it, and takes it back.</summary>
internal sealed class EditionHandler(
    EditionFiles files, ProcedureEditions editions, EditionMoves moves, ProcedureLibrary procedures, RequestAnswers answers,
    OfficeContext office) : IIntentAnswers
{
    public IEnumerable<IntentAnswer> Answers =>
    [
        IntentAnswer.Create<EditionsIntent>((_, caller, cancellation) => Show(caller, cancellation)),
        IntentAnswer.Create<MoveEditionIntent>(ShowMove),
    ];

    /// <summary>More faults than this are not listed; the administrator sends the corrected file again anyway.</summary>
    private const int MaxFaults = 8;

    private const int MaxNameLength = 80;

    /// <summary>Answers a message with procedures of an administrator.</summary>
    /// <returns>False if the message has none; then its files are documents.</returns>
    public async Task<bool> TryAnswer(ITurnContext<IMessageActivity> turn, Caller caller, CancellationToken cancellation)
    {
        if (!office.Get().Permissions.CanAdminister(caller.Actor)) return false;
        var offered = MessageAttachments.FromActivity(turn.Activity).Files;
        if (!EditionFiles.MayBeIn(offered)) return false;
        if (await Answer(turn.Activity.Id ?? "", offered, cancellation) is not { } answer) return false;
        await turn.Reply(answer, cancellation);
        return true;
    }

    /// <summary>Shows the history of editions.</summary>
    public async Task<NewCard> Show(Caller caller, CancellationToken cancellation) =>
        answers.BarredFromAdministering(caller) ?? new(await History(cancellation), EditionsCard.Title);

    /// <summary>Shows what moving open cases to the newest edition would change.</summary>
    public async Task<NewCard> ShowMove(MoveEditionIntent wish, Caller caller, CancellationToken cancellation)
    {
        if (answers.BarredFromAdministering(caller) is { } barred) return barred;
        if (wish.Case is { } number)
        {
            return await moves.ProcedureOf(number, cancellation) is { } procedure
                ? await Move(procedure, number, caller, cancellation)
                : answers.Refused(new UnknownCase(number.ToString()));
        }

        return wish.Procedure is { } id && procedures.Newest(id) is { } named ? await Move(named, null, caller, cancellation) : await Show(caller, cancellation);
    }

    public async Task<CardActionResponse> ShowMove(AskMoveEdition action, Press press, CancellationToken cancellation)
    {
        if (answers.RefusedToAdminister(press.Caller) is { } refused) return refused;
        return procedures.Newest(action.Procedure) is { } procedure ? await Move(procedure, action.Case, press.Caller, cancellation) : new Toast(BotTexts.BadButton);
    }

    public async Task<CardActionResponse> Move(MoveEdition action, Press press, CancellationToken cancellation)
    {
        if (answers.RefusedToAdminister(press.Caller) is { } refused) return refused;
        if (procedures.Newest(action.Procedure) is not { } procedure) return new Toast(BotTexts.BadButton);
        // What the card showed is not what would change now.
        if (procedure.Revision != action.Revision) return RequestAnswers.Notice(RequestTexts.EditionOutdated);
        var (moved, isOver) = await moves.Move(press.CommandIdOf(action), procedure, action.Case, press.Caller.Actor, cancellation);
        return new ReplaceCard(MovedCard.Draw(procedure, moved, isOver, office.Get()));
    }

    public async Task<CardActionResponse> Adopt(AdoptEdition action, Press press, CancellationToken cancellation)
    {
        if (answers.RefusedToAdminister(press.Caller) is { } refused) return refused;
        return await editions.Adopt(press.CommandIdOf(action), action.Proposal, press.Caller.Actor, cancellation) switch
        {
            AdoptionResult.Done => new ReplaceCard(await History(cancellation)),
            AdoptionResult.Outdated => RequestAnswers.Notice(RequestTexts.EditionOutdated),
            AdoptionResult.Gone => new Toast(BotTexts.BadButton),
        };
    }

    public async Task<CardActionResponse> TakeBack(TakeBackEdition action, Press press, CancellationToken cancellation)
    {
        if (answers.RefusedToAdminister(press.Caller) is { } refused) return refused;
        await editions.TakeBack(press.CommandIdOf(action), action.Edition, press.Caller.Actor, cancellation);
        return new ReplaceCard(await History(cancellation));
    }

    private async Task<NewCard> Move(Procedure to, CaseNumber? only, Caller caller, CancellationToken cancellation)
    {
        var (cases, more) = await moves.Preview(to, only, caller.Actor, cancellation);
        return cases.Count > 0
            ? new(MoveCard.Draw(to, cases, more, only is not null, office.Get()), MoveCard.Title)
            : RequestAnswers.Notice(MoveCard.Nothing(only));
    }

    private async Task<OnesqaBot.Cards.DrawnCard> History(CancellationToken cancellation) =>
        EditionsCard.Draw(editions.History, await moves.Waiting(cancellation), id => EditionsCard.NameOf(id, procedures), office.Get());

    private async Task<NewCard?> Answer(string message, IReadOnlyList<OfferedFile> offered, CancellationToken cancellation)
    {
        try
        {
            if (await files.Read(message, offered, cancellation) is not { } sources) return null;
            return await editions.Propose(sources, cancellation) is not var (key, proposal)
                ? RequestAnswers.Notice(RequestTexts.EditionInUse)
                : new(ProposalCard.Draw(proposal, key, office.Get()), ProposalCard.Title);
        }
        catch (DefinitionException e)
        {
            return RequestAnswers.Notice(string.Join('\n', e.Faults.Take(MaxFaults).Select(DefinitionText.Describe).Prepend(RequestTexts.EditionFaults(e.Faults.Count))));
        }
        catch (InvalidDataException e)
        {
            return RequestAnswers.Notice(RequestTexts.EditionUnreadable(PlainText.Line(e.Message, MaxNameLength)));
        }
        catch (IncomingFileException)
        {
            return RequestAnswers.Notice(RequestTexts.EditionNotFetched);
        }
    }
}
