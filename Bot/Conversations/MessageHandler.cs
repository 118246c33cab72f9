using System.Diagnostics;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Editions;
using OnesqaBot.Bot.Files;
using OnesqaBot.Bot.Languages;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using CardAction = OnesqaBot.Cards.Actions.CardAction;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Handles messages: text, files, and button presses from old clients.</summary>
internal sealed class MessageHandler(
    IntentRecognizer recognizer, RequestAnswers answers, IntentHandler intents, DialogInputReader dialogs, CardActionHandler presses, EditionHandler editions, AttachmentIntake attachments, WorkLists lists, Undelivered undelivered, CallerResolver callers, ReaderLanguages languages, OfficeContext office)
{
    public async Task Greet(ITurnContext turn, Caller caller, CancellationToken cancellation)
    {
        await turn.Reply(answers.Greeting(caller), cancellation);
        await SendAgain(caller, cancellation);
        // A person who joins late sees the work that has been waiting.
        if ((await lists.Mine(caller.Actor, cancellation)).Count > 0) await turn.Reply(await answers.MyWork(caller, cancellation), cancellation);
    }

    /// <summary>Resends what could not be delivered, when a person installs the app again.</summary>
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
        // Chosen before the message is answered, so that the answer is in the new language, also when the message is repeated.
        if (recognizer.Command(message.Request) is LanguageIntent { Language: { } language }) await languages.Choose(caller.Person, language, cancellation);
        using var reader = ReaderLanguage.Use(languages.ForPerson(caller.Person, turn.Activity.Locale));
        if (await editions.TryAnswer(turn, caller, cancellation)) return;
        var intake = await attachments.Receive(turn, message, cancellation);
        // Text sent with attached files is about the files; text around a pasted picture is handled first, as a message.
        var hasOwnText = !intake.HadFiles && !intake.IsAnswered;
        if (hasOwnText) await dialogs.Say(turn, message, caller, cancellation);
        if (intake.Files.Count > 0) await dialogs.TakeFiles(turn, intake.Files, isAside: hasOwnText, caller, cancellation);
        if (intake.HadFiles) await AnswerCaption(turn, message, caller, cancellation);
    }

    /// <summary>A caption is usually about the file, so it is answered only if it is clearly a request for something else.</summary>
    private async Task AnswerCaption(ITurnContext turn, ReceivedMessage message, Caller caller, CancellationToken cancellation)
    {
        if (recognizer.Command(message.Request) is (MyWorkIntent or WaitingIntent or StatusIntent or HistoryIntent or YearIntent or WeekIntent or HelpIntent) and { } intent)
            await turn.Reply(await intents.Answer(intent, caller, cancellation), cancellation);
    }

    /// <summary>Handles an edited message. Edits in a channel are ignored, since no dialog runs there.</summary>
    public Task Edited(ITurnContext<IMessageUpdateActivity> turn, Caller caller, CancellationToken cancellation) =>
        caller.IsPersonal ? dialogs.Edit(turn, ReceivedMessage.FromActivity(turn.Activity), caller, cancellation) : Task.CompletedTask;

    /// <summary>Answers in a channel, where only status can be requested; work belongs in the personal chat.</summary>
    private async Task AnswerInChannel(ITurnContext<IMessageActivity> turn, Caller caller, CancellationToken cancellation)
    {
        var answer = recognizer.Recognize(ReceivedMessage.FromActivity(turn.Activity).Request, office.Get().Today) switch
        {
            StatusIntent { Case: { } number } => await answers.Status(number, caller, cancellation),
            AdministratorsChannelIntent => await Designate(Recipient.Administrators, BotTexts.AdministratorsChannel, turn, caller, cancellation),
            OfficeChannelIntent => await Designate(Recipient.Channel, BotTexts.OfficeChannel, turn, caller, cancellation),
            _ => RequestAnswers.Notice(BotTexts.PersonalOnly),
        };
        await turn.Reply(answer, cancellation);
    }

    /// <summary>Assigns a purpose to this channel, if the caller is an administrator.</summary>
    private async Task<NewCard> Designate(
        Recipient purpose, string answer, ITurnContext<IMessageActivity> turn, Caller caller, CancellationToken cancellation)
    {
        if (answers.RefusedToAdminister(caller) is { } refused) return refused;
        await callers.Designate(purpose, turn.Activity, cancellation);
        return RequestAnswers.Notice(answer);
    }

    /// <summary>Handles a button press that an old client sent as a message, by updating the pressed card instead of responding.</summary>
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
            case Toast or AsSent:
                // What was asked for is below, or the message stays as it is.
                break;
            case var other:
                throw new UnreachableException($"{other.GetType().Name} cannot be sent.");
        }
    }
}
