using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards;
using OnesqaBot.Dialogs;
using OnesqaBot.Workflow;
using CardAction = OnesqaBot.Cards.CardAction;

namespace OnesqaBot.Bot;

/// <summary>Someone wrote: words, files, or a button of an old client.</summary>
internal sealed class MessageTurn(IntentRecognizer recognizer, TextAnswers texts, RecurringTurn recurring, TalkTurn talk, PressTurn presses, AttachmentIntake attachments, WorkLists lists, Callers callers, OfficeNow office)
{
    public async Task Greet(ITurnContext turn, Caller caller, CancellationToken cancellation)
    {
        await Show(turn, texts.Greeting(caller), cancellation);
        // Whoever comes late finds what has been waiting.
        if ((await lists.Mine(caller.Actor, cancellation)).Count > 0) await Show(turn, await texts.MyWork(caller, cancellation), cancellation);
    }

    public async Task Answer(ITurnContext<IMessageActivity> turn, Caller caller, CancellationToken cancellation)
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

        var taken = await attachments.Take(turn, cancellation);
        if (taken.Files.Count > 0) await talk.TakeFiles(turn, taken.Files, caller, cancellation);
        if (taken.HadFiles) await AnswerCaption(turn, activity.Text, caller, cancellation);
        else if (!taken.IsAnswered) await AnswerWords(turn, activity.Text, caller, cancellation);
    }

    /// <summary>What is written to a file is mostly about the file: only what plainly asks for something else is answered.</summary>
    private async Task AnswerCaption(ITurnContext turn, string? text, Caller caller, CancellationToken cancellation)
    {
        if (recognizer.Command(text) is (MyWorkIntent or WaitingIntent or StatusIntent or HistoryIntent or YearIntent or WeekIntent or HelpIntent) and { } asked)
            await Show(turn, await Ask(asked, caller, cancellation), cancellation);
    }

    private async Task AnswerWords(ITurnContext turn, string? text, Caller caller, CancellationToken cancellation)
    {
        if (await talk.Continue(turn, caller, cancellation) is not { } outcome) return;
        if (outcome is Interrupted interrupted)
        {
            await Show(turn, await Ask(interrupted.Intent, caller, cancellation), cancellation);
            await talk.AskAgain(turn, cancellation);
            return;
        }

        var intent = recognizer.Recognize(text, office.Get().Today);
        if (intent is not StartProcedureIntent start) await Show(turn, await Ask(intent, caller, cancellation), cancellation);
        else if (await talk.Start(turn, start.Procedure, caller, cancellation) is Beside refused) await Show(turn, refused, cancellation);
    }

    /// <summary>What is asked at any time, also in the middle of questions.</summary>
    private async Task<Beside> Ask(Intent intent, Caller caller, CancellationToken cancellation) => intent switch
    {
        GreetingIntent => texts.Greeting(caller),
        HelpIntent => texts.Help(caller, null),
        ProceduresIntent => texts.Procedures(caller),
        SearchIntent search => texts.Search(caller, search.Text),
        ProcedurePageIntent page => texts.Procedure(caller, page.Procedure),
        AmbiguousProcedureIntent some => texts.Procedures(caller, some.Procedures),
        AdministratorsChannelIntent => TextAnswers.Notice(Notices.SayItInTheChannel),
        MyWorkIntent => await texts.MyWork(caller, cancellation),
        WaitingIntent => await texts.Waiting(caller, cancellation),
        StatusIntent status => await texts.Status(status.Case, caller, cancellation),
        HistoryIntent history => await texts.History(history.Case, caller, cancellation),
        YearIntent year => await texts.Year(year.Year, caller, cancellation),
        WeekIntent week => await texts.Week(week.Ahead, caller, cancellation),
        DoctorIntent => await texts.Doctor(caller, cancellation),
        RecurringIntent => await recurring.Show(caller, cancellation),
        HolidaysIntent => texts.Holidays(caller),
        ActingIntent => texts.Acting(caller),
        CancelCaseIntent cancel => await texts.AskCancel(cancel.Case, caller, cancellation),
        BackIntent or CancelIntent => TextAnswers.Notice(Notices.NoQuestion),
        UnknownIntent unknown => texts.Help(caller, unknown.Text),
        _ => texts.Help(caller, null),
    };

    /// <summary>Status may be asked in the channel; work belongs in the personal chat.</summary>
    private async Task AnswerInChannel(ITurnContext<IMessageActivity> turn, Caller caller, CancellationToken cancellation)
    {
        if (turn.Activity.Recipient?.Id is not null) turn.Activity.RemoveRecipientMention();
        var answer = recognizer.Recognize(turn.Activity.Text, office.Get().Today) switch
        {
            StatusIntent { Case: { } number } => await texts.Status(number, caller, cancellation),
            AdministratorsChannelIntent => await MakeAdministrators(turn, caller, cancellation),
            _ => TextAnswers.Notice(Notices.PersonalOnly),
        };
        await Show(turn, answer, cancellation);
    }

    private async Task<Beside> MakeAdministrators(ITurnContext<IMessageActivity> turn, Caller caller, CancellationToken cancellation)
    {
        var directory = office.Get().Directory;
        if (!directory.Administers(caller.Actor)) return texts.Refused(new MayNotAdminister(directory.Administrators));
        await callers.RememberAdministrators(turn.Activity, cancellation);
        return TextAnswers.Notice(Notices.AdministratorsChannel);
    }

    /// <summary>An old client sends the press as a message: what would stand in the answer is written into the pressed card.</summary>
    private async Task AnswerSubmit(ITurnContext<IMessageActivity> turn, CardAction action, Caller caller, CancellationToken cancellation)
    {
        switch (await presses.Answer(turn, action, caller, cancellation))
        {
            case InPlace here when turn.Activity.ReplyToId is { Length: > 0 } pressed:
                var update = MessageFactory.Attachment(CardAttachments.Of(here.Card));
                update.Id = pressed;
                await turn.UpdateActivityAsync(update, cancellation);
                break;
            case InPlace here:
                await turn.Reply(here.Card, "", cancellation);
                break;
            case Beside beside:
                await Show(turn, beside, cancellation);
                break;
            case Word word when word.Text != Notices.Below:
                await turn.Reply(word.Text, cancellation);
                break;
        }
    }

    private static Task Show(ITurnContext turn, Beside answer, CancellationToken cancellation) =>
        turn.Reply(answer.Card, answer.Summary, cancellation);
}
