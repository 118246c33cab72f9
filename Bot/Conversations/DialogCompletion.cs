using Microsoft.Bot.Builder;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Cards.General;
using OnesqaBot.Dialogs;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Executes the commands that complete dialogs. Idempotent.</summary>
internal sealed partial class DialogCompletion(
    CaseCommandHandler commands, CaseViews views, CardReposting reposting, ProcedureLibrary procedures, OfficeContext office, ILogger<DialogCompletion> log)
{
    public Task Execute(ITurnContext turn, DialogCommand command, Caller caller, CancellationToken cancellation) => command switch
    {
        OpenCaseCommand open => Open(turn, open, caller, cancellation),
        HandInCommand files => HandIn(turn, files, caller, cancellation),
        _ => throw new InvalidOperationException($"No handler for the dialog command {command.GetType().Name}."),
    };

    private async Task Open(ITurnContext turn, OpenCaseCommand command, Caller caller, CancellationToken cancellation)
    {
        if (procedures.Newest(command.Procedure) is not { } procedure) return;
        var settled = await commands.Open(command.CommandId, procedure, command.Fields, caller.Actor, cancellation);
        try
        {
            if (settled.Decision is Refused refused) await turn.Reply(RefusalCard.Draw(refused.Reason, null, office.Get()), BotTexts.Refused, cancellation, to: command.CommandId);
            else await turn.Reply(BotTexts.Opened(settled.Stored!.Case.Number.ToString()), cancellation, to: command.CommandId);
        }
        finally
        {
            // The step's card is sent last, so that the person continues at the end of the chat.
            commands.SendCards();
        }
    }

    private async Task HandIn(ITurnContext turn, HandInCommand command, Caller caller, CancellationToken cancellation)
    {
        var respondent = Respondent.Parse(command.Respondent);
        var card = CardRef.ForAssignment(command.Step, command.Visit, respondent);
        foreach (var assigned in command.Files)
        {
            var settled = await commands.Handle(
                new OnesqaBot.Workflow.Cases.Documents.HandIn(assigned.CommandId, command.Case, command.Step, command.Visit, DocumentId(assigned.CommandId), assigned.File.Name, assigned.Expected, assigned.File.Source, respondent, assigned.Replaces),
                caller.Actor, cancellation);
            if (settled.Decision is not Refused refused)
            {
                if (settled.Stored?.Case.FindDocument(DocumentId(assigned.CommandId)) is { Inquiry: { } inquiry }) card = CardRef.ForInquiry(command.Step, command.Visit, inquiry);
                continue;
            }

            var view = await views.CreateAfter(settled, caller.Viewer, cancellation);
            await turn.Reply(RefusalCard.Draw(refused.Reason, view, office.Get()), BotTexts.Refused, cancellation, to: assigned.CommandId);
            return;
        }

        try
        {
            // Repost the step's card, with the file and the button to continue, at the end of the chat.
            await reposting.AfterFiles(command.Files[^1].CommandId, command.Case, card, Recipient.ForPerson(caller.Person.Id), cancellation);
        }
        catch (DeliveryException e)
        {
            CardNotBroughtDown(log, e, command.Case);
        }
    }

    private static string DocumentId(string commandId) => StableHash.Compute(commandId, 8);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not repost the step card of {Case}; the earlier copy is up to date")]
    private static partial void CardNotBroughtDown(ILogger logger, Exception exception, CaseNumber @case);
}
