using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator.Clients;

/// <summary>Notifies the bot, once it responds, of the conversations that it is installed in.</summary>
internal sealed class Installing(World world, BotClient bot, ActivityWriter writer, LiveEvents live)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when the bot has accepted every notification.</summary>
    public Task Done => done.Task;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        List<JsonObject> activities;
        lock (world.Gate)
            activities = [.. world.Conversations.SelectMany(InitialActivities)];
        try
        {
            foreach (var activity in activities)
            {
                while (!(await bot.PostAsync(activity, world.Options.MessageTimeout, cancellationToken, quiet: true)).Succeeded)
                    await Task.Delay(Pause, cancellationToken);
            }
            done.TrySetResult();
            live.Publish("people", new { });
        }
        catch (OperationCanceledException)
        {
            done.TrySetCanceled(cancellationToken);
        }
    }

    /// <summary>Installs or uninstalls the app for a person.</summary>
    public async Task SetInstalledAsync(string personId, bool installed, CancellationToken cancellationToken)
    {
        List<JsonObject> activities = [];
        lock (world.Gate)
        {
            var state = world.Person(personId);
            if (state.Installed == installed)
                return;
            state.Installed = installed;
            var conversation = world.Conversation(state.ConversationId);
            activities.Add(writer.Installation(state.Person, conversation, installed));
            if (installed)
                activities.Add(writer.MembersAdded(state.Person, conversation));
        }
        live.Publish("people", new { });
        foreach (var activity in activities)
            await bot.PostAsync(activity, world.Options.MessageTimeout, cancellationToken);
    }

    private IEnumerable<JsonObject> InitialActivities(Conversation conversation)
    {
        if (conversation.Person is { } person && !world.Person(person.Id).Installed)
            return [];
        if (world.Options.People is not [var first, ..])
            return [];
        var by = conversation.Person ?? first;
        return [writer.Installation(by, conversation, true), writer.MembersAdded(by, conversation)];
    }
}
