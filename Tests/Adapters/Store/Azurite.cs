using Xunit;

namespace OnesqaBot.Adapters.Tests.Store;

/// <summary>Azure Table Storage for a test or a class of tests.</summary>
public class Azurite : IAsyncLifetime
{
    private AzuriteProcess? _process;

    /// <summary>Where it keeps what it holds, to be there again after a <see cref="Restart"/>.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether it runs as npm serves it, without the patch of the tests.</summary>
    public bool AsServed { get; init; }

    public string ConnectionString => _process!.ConnectionString;

    public Task InitializeAsync() => (_process ??= new AzuriteProcess { Folder = Folder, AsServed = AsServed }).Start();

    /// <summary>Starts it again after <see cref="DisposeAsync"/>, at the same address.</summary>
    public Task Restart() => InitializeAsync();

    public Task DisposeAsync() => _process?.DisposeAsync().AsTask() ?? Task.CompletedTask;
}

/// <summary>One Azurite for all of them; each test has a table of its own.</summary>
[CollectionDefinition(Name)]
public sealed class AzuriteTests : ICollectionFixture<Azurite>
{
    public const string Name = "Azurite";
}

/// <summary>Azurite as npm serves it.</summary>
public sealed class ServedAzurite : Azurite
{
    public ServedAzurite() => AsServed = true;
}

/// <summary>One Azurite as npm serves it for all of them; each test has a table of its own.</summary>
[CollectionDefinition(Name)]
public sealed class ServedAzuriteTests : ICollectionFixture<ServedAzurite>
{
    public const string Name = "Azurite as served";
}
