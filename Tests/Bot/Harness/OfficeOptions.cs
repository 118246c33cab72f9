using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Adapters.Graph;
using OnesqaBot.Adapters.Tests.Graph;

namespace OnesqaBot.Bot.Tests.Harness;

/// <summary>How an <see cref="Office"/> differs from the sample one.</summary>
internal sealed record OfficeOptions
{
    /// <summary>Settings of the bot besides its data folder; the last one of a name counts.</summary>
    public string[] Settings { get; init; } = [];

    /// <summary>Makes another people file out of the sample's; null leaves it.</summary>
    public Func<string, string>? People { get; init; }

    /// <summary>Puts something into the data folder before the bot starts.</summary>
    public Func<string, Task> Prepare { get; init; } = _ => Task.CompletedTask;

    /// <summary>What the bot signs in with.</summary>
    public Action<IServiceCollection> Services { get; init; } = services => services.AddSingleton(new GraphIdentity(new OneToken()));

    /// <summary>Where Teams calls instead of the bot's own endpoint.</summary>
    public Func<Uri, Uri> Front { get; init; } = endpoint => endpoint;

    /// <summary>Whether the bot knows everybody's chat first; one that asks for tokens would not hear of them.</summary>
    public bool ChatsAreKnown { get; init; } = true;
}
