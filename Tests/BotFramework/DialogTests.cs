using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using OnesqaBot.Tests.BotFramework.Support;
using Xunit;

namespace OnesqaBot.Tests.BotFramework;

public class DialogTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Waterfall_with_prompts_and_a_nested_component_over_several_turns(bool plainJson)
    {
        IStorage storage = plainJson ? new JsonStorage() : new MemoryStorage();
        await using var host = await HostAsync(storage);
        Assert.Equal(["partner?"], await SayAsync(host, "start"));
        Assert.Equal(["again?"], await SayAsync(host, "x"));
        Assert.Equal(["note?"], await SayAsync(host, "UNESCO"));
        Assert.Equal(["UNESCO/3/True/note:n/options:"], await SayAsync(host, "n"));
        Assert.Equal(["partner?"], await SayAsync(host, "start"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Cancel_and_replace(bool plainJson)
    {
        IStorage storage = plainJson ? new JsonStorage() : new MemoryStorage();
        await using var host = await HostAsync(storage);
        await SayAsync(host, "start");
        Assert.Equal(["cancelled"], await SayAsync(host, "cancel"));
        Assert.Equal(["partner?"], await SayAsync(host, "start"));
        Assert.Equal(["note?"], await SayAsync(host, "ASEAN"));
        Assert.Equal(["cancelled"], await SayAsync(host, "cancel"));
        Assert.Equal(["partner?"], await SayAsync(host, "start"));
        Assert.Equal(["note?"], await SayAsync(host, "ASEAN"));
        Assert.Equal(["partner?"], await SayAsync(host, "restart"));
        Assert.Equal(["note?"], await SayAsync(host, "EU-1"));
        Assert.Equal(["EU-1/3/True/note:n/options:again"], await SayAsync(host, "n"));
    }

    private static Task<BotHost> HostAsync(IStorage storage)
    {
        var state = new ConversationState(storage);
        return BotHost.StartAsync(async (turn, token) =>
        {
            // A new dialog each turn, as after a restart.
            await new Main().RunAsync(turn, state.CreateProperty<DialogState>("DialogState"), token);
            await state.SaveChangesAsync(turn, false, token);
        });
    }

    private static async Task<string[]> SayAsync(BotHost host, string text)
    {
        host.Connector.Calls.Clear();
        await host.PostAsync(host.Message(text));
        return [.. host.Connector.Calls.Select(call => (string)call.Body!["text"]!)];
    }

    private static PromptOptions Ask(string question, string? retry = null) => new()
    {
        Prompt = MessageFactory.Text(question),
        RetryPrompt = retry is null ? null : MessageFactory.Text(retry),
    };

    private sealed class Main : ComponentDialog
    {
        public Main() : base("main")
        {
            AddDialog(new WaterfallDialog("steps", [AskPartner, AskNote, Finish]));
            AddDialog(new TextPrompt("partner", (context, _) => Task.FromResult(context.Recognized.Value.Length > 3)));
            AddDialog(new Note());
            InitialDialogId = "steps";
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "cancel":
                    await innerDc.Context.SendActivityAsync("cancelled", cancellationToken: cancellationToken);
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                case "restart":
                    await innerDc.CancelAllDialogsAsync(cancellationToken);
                    await innerDc.BeginDialogAsync("steps", "lost", cancellationToken);
                    innerDc.Stack.RemoveAt(0);
                    innerDc.Context.TurnState["quiet"] = true;
                    return await innerDc.ReplaceDialogAsync("steps", "again", cancellationToken);
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }

        private static async Task<DialogTurnResult> AskPartner(WaterfallStepContext step, CancellationToken token)
        {
            step.Values["number"] = 3;
            step.Values["flag"] = true;
            return step.Options is "lost" ? EndOfTurn : await step.PromptAsync("partner", Ask("partner?", "again?"), token);
        }

        private static Task<DialogTurnResult> AskNote(WaterfallStepContext step, CancellationToken token)
        {
            step.Values["partner"] = (string)step.Result;
            return step.BeginDialogAsync("note", null, token);
        }

        private static async Task<DialogTurnResult> Finish(WaterfallStepContext step, CancellationToken token)
        {
            var values = step.Values;
            await step.Context.SendActivityAsync(
                $"{values["partner"]}/{values["number"]}/{values["flag"]}/{step.Result}/options:{step.Options}", cancellationToken: token);
            return await step.EndDialogAsync(null, token);
        }
    }

    private sealed class Note : ComponentDialog
    {
        public Note() : base("note")
        {
            AddDialog(new WaterfallDialog("inner",
            [
                (step, token) => step.PromptAsync("text", Ask("note?"), token),
                (step, token) => step.NextAsync("note:" + step.Result, token),
                (step, token) => step.EndDialogAsync(step.Result, token),
            ]));
            AddDialog(new TextPrompt("text"));
        }
    }
}
