using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Builder;
using OnesqaBot.Cards;
using OnesqaBot.Dialogs;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Takes the commands in which questions end.</summary>
internal sealed partial class TalkResults(
    CaseDesk desk, CaseViews views, CardReposting reposting, ProcedureLibrary procedures, OfficeNow office, ILogger<TalkResults> log)
{
    /// <summary>Nothing happens for an outcome that ends in no command: the questions said all there was to say.</summary>
    public Task Take(ITurnContext turn, TalkOutcome outcome, Caller caller, CancellationToken cancellation) => outcome switch
    {
        CaseRequested { Request: var request } => Open(turn, request, caller, cancellation),
        FilesPlaced { Answers: var answers } => HandIn(turn, answers, caller, cancellation),
        _ => Task.CompletedTask,
    };

    private async Task Open(ITurnContext turn, CaseRequest request, Caller caller, CancellationToken cancellation)
    {
        if (procedures.Newest(request.Procedure) is not { } procedure) return;
        var settled = await desk.Open(request.CommandId, procedure, request.Fields, caller.Actor, cancellation);
        try
        {
            if (settled.Decision is Refused refused) await turn.Reply(RefusalCard.Draw(refused.Reason, null, office.Get()), "ไม่สำเร็จ", cancellation);
            else await turn.Reply(Notices.Opened(settled.Stored!.Case.Number.ToString()), cancellation);
        }
        finally
        {
            // The row's card comes last in the chat, where she goes on.
            desk.SendCards();
        }
    }

    private async Task HandIn(ITurnContext turn, HandInAnswers answers, Caller caller, CancellationToken cancellation)
    {
        foreach (var placed in answers.Files)
        {
            var settled = await desk.Handle(
                new Workflow.HandIn(placed.CommandId, answers.Case, answers.Step, answers.Visit, DocumentId(placed.CommandId), placed.File.Name, placed.Expected, placed.File.Source, answers.Respondent),
                caller.Actor, cancellation);
            if (settled.Decision is not Refused refused) continue;
            var view = settled.Stored is { } stored ? views.Of(stored, caller.Viewer) : null;
            await turn.Reply(RefusalCard.Draw(refused.Reason, view, office.Get()), "ไม่สำเร็จ", cancellation);
            return;
        }

        try
        {
            // The row's card, with the file on it and the button to go on, where the person looks now.
            var card = answers.Respondent is { } respondent
                ? new CardRef(CardKind.Request, answers.Step, answers.Visit, respondent.ToString())
                : new CardRef(CardKind.Step, answers.Step, answers.Visit);
            await reposting.Repost(answers.Files[^1].CommandId, answers.Case, card, Address.To(caller.Person.Id), cancellation);
        }
        catch (DeliveryException e)
        {
            CardNotBroughtDown(log, e, answers.Case);
        }
    }

    private static string DocumentId(string commandId) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(commandId)).AsSpan(0, 8));

    [LoggerMessage(Level = LogLevel.Warning, Message = "The row's card of {Case} was not brought down; the one above is up to date")]
    private static partial void CardNotBroughtDown(ILogger logger, Exception exception, CaseNumber @case);
}
