using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Files;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using CardAction = OnesqaBot.Cards.Actions.CardAction;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Someone wrote: words, files, or a button of an old client.</summary>
internal sealed class MessageHandler(
    IntentRecognizer recognizer, RequestAnswers texts, IntentHandler wishes, DialogInputReader dialogs, CardActionHandler presses, AttachmentIntake attachments, WorkLists lists, Undelivered undelivered, CallerResolver callers, OfficeContext office)
{
    public async Task Greet(ITurnContext turn, Caller caller, CancellationToken cancellation)
    {
        await turn.Reply(texts.Greeting(caller), cancellation);
        await SendAgain(caller, cancellation);
        // Whoever comes late finds what has been waiting.
        if ((await lists.Mine(caller.Actor, cancellation)).Count > 0) await turn.Reply(await texts.MyWork(caller, cancellation), cancellation);
    }

    /// <summary>Whoever installs the app again gets what could not reach him meanwhile.</summary>
    public Task SendAgain(Caller caller, CancellationToken cancellation) => undelivered.SendAgainTo(caller.Person, cancellation);

    public async Task Handle(ITurnContext<IMessageActivity> turn, Caller caller, CancellationToken cancellation)
    {
        var activity = turn.Activity;
        if (activity.Value is JObject value && CardActionReader.ReadSubmit(value) is { } action)
        {
            await AnswerSubmit(turn, action, caller, cancellation);
            return;
        }

        if (!caller.IsPersonal)
        {
            await AnswerInChannel(turn, caller, cancellation);
            return;
        }

        var message = ReceivedMessage.FromActivity(activity);
        var taken = await attachments.Take(turn, message, cancellation);
        // What is written to attached files is about them; what is written around a pasted picture is said first.
        var saysMore = !taken.HadFiles && !taken.IsAnswered;
        if (saysMore) await dialogs.Say(turn, message, caller, cancellation);
        if (taken.Files.Count > 0) await dialogs.TakeFiles(turn, taken.Files, isAside: saysMore, caller, cancellation);
        if (taken.HadFiles) await AnswerCaption(turn, message, caller, cancellation);
    }

    /// <summary>What is written to a file is mostly about the file: only what plainly asks for something else is answered.</summary>
    private async Task AnswerCaption(ITurnContext turn, ReceivedMessage message, Caller caller, CancellationToken cancellation)
    {
        if (recognizer.Command(message.Request) is (MyWorkIntent or WaitingIntent or StatusIntent or HistoryIntent or YearIntent or WeekIntent or HelpIntent) and { } asked)
            await turn.Reply(await wishes.To(asked, caller, cancellation), cancellation);
    }

    /// <summary>A message of the personal chat was changed after it was sent. In a channel nothing was begun that it could change.</summary>
    public Task Edited(ITurnContext<IMessageUpdateActivity> turn, Caller caller, CancellationToken cancellation) =>
        caller.IsPersonal ? dialogs.Edit(turn, ReceivedMessage.FromActivity(turn.Activity), caller, cancellation) : Task.CompletedTask;

    /// <summary>Status may be asked in the channel; work belongs in the personal chat.</summary>
    private async Task AnswerInChannel(ITurnContext<IMessageActivity> turn, Caller caller, CancellationToken cancellation)
    {
        var answer = recognizer.Recognize(ReceivedMessage.FromActivity(turn.Activity).Request, office.Get().Today) switch
        {
            StatusIntent { Case: { } number } => await texts.Status(number, caller, cancellation),
            AdministratorsChannelIntent => await Designate(Recipient.Administrators, BotTexts.AdministratorsChannel, turn, caller, cancellation),
            OfficeChannelIntent => await Designate(Recipient.Channel, BotTexts.OfficeChannel, turn, caller, cancellation),
            _ => RequestAnswers.Notice(BotTexts.PersonalOnly),
        };
        await turn.Reply(answer, cancellation);
    }

    /// <summary>Makes this channel the one for a purpose, where an administrator says so.</summary>
    private async Task<NewCard> Designate(Recipient purpose, Bilingual answer, ITurnContext<IMessageActivity> turn, Caller caller, CancellationToken cancellation)
    {
        var directory = office.Get().Directory;
        if (!directory.Administers(caller.Actor)) return texts.Refused(new NotAllowedToAdminister(directory.Administrators));
        await callers.Designate(purpose, turn.Activity, cancellation);
        return RequestAnswers.Notice(answer);
    }

    /// <summary>An old client sends the press as a message: what would stand in the answer is written into the pressed card.</summary>
    private async Task AnswerSubmit(ITurnContext<IMessageActivity> turn, CardAction action, Caller caller, CancellationToken cancellation)
    {
        switch (await presses.Handle(turn, action, caller, cancellation))
        {
            case ReplaceCard here when turn.Activity.ReplyToId is { Length: > 0 } pressed:
                var update = MessageFactory.Attachment(CardAttachments.Create(here.Card));
                update.Id = pressed;
                await turn.UpdateActivityAsync(update, cancellation);
                break;
            case ReplaceCard here:
                await turn.Reply(here.Card, "", cancellation);
                break;
            case NewCard beside:
                await turn.Reply(beside, cancellation);
                break;
            case Toast word when word.Text != BotTexts.Below:
                await turn.Reply(word.Text, cancellation);
                break;
        }
    }
}
