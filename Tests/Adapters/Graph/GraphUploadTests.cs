using System.Security.Cryptography;
using OnesqaBot.Adapters.Tests.Graph.StandIn;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Graph;

/// <summary>Upload sessions that break, are forgotten, or outlive the process that began them.</summary>
public sealed class GraphUploadTests : IAsyncLifetime
{
    private const int Slice = 16 * 320 * 1024;

    private static readonly byte[] Bytes = RandomNumberGenerator.GetBytes(3 * Slice + 12345);
    private GraphFixture _fixture = null!;

    private GraphStandIn Graph => _fixture.Graph;

    public async Task InitializeAsync() => _fixture = await GraphFixture.Open();

    public async Task DisposeAsync() => await _fixture.DisposeAsync();

    [Fact]
    public async Task A_break_in_the_middle_goes_on_where_it_stopped()
    {
        Graph.Next("PUT /upload/", MishapKind.Breaks, afterBytes: 1_000_000);
        await File();
        Arrived(versions: 2);
        Assert.Equal(1, Graph.Drive.Sessions);
        // Four slices, and the one that broke once more.
        Assert.Equal(5, Puts);
    }

    [Fact]
    public async Task A_line_that_breaks_again_and_again_goes_on_with_the_next_try_of_another_process()
    {
        Graph.Next("PUT /upload/", MishapKind.Breaks, afterBytes: 1_000_000, times: 3);
        await Assert.ThrowsAsync<AdapterException>(File);
        Graph.Recover();
        await File();
        Arrived(versions: 2);
        Assert.Equal(1, Graph.Drive.Sessions);
    }

    [Fact]
    public async Task A_restart_sends_only_the_rest()
    {
        await FailsAtTheThird(503);
        var before = Puts;
        await File();
        Arrived(versions: 2);
        Assert.Equal((1, 2), (Graph.Drive.Sessions, Puts - before));
    }

    [Fact]
    public async Task A_session_that_the_service_forgot_is_begun_anew()
    {
        await FailsAtTheThird(503);
        Graph.Drive.ForgetUploads();
        await File();
        Arrived(versions: 2);
        Assert.Equal(2, Graph.Drive.Sessions);
    }

    [Theory]
    [InlineData(429, "30", 30)]
    [InlineData(503, null, null)]
    [InlineData(504, null, null)]
    public async Task A_slice_that_is_refused_waits_as_asked(int status, string? retryAfter, int? seconds)
    {
        Graph.Next("PUT /upload/", MishapKind.Refuses, status, retryAfter);
        Assert.Equal(seconds, (await Assert.ThrowsAsync<AdapterException>(File)).RetryAfter?.TotalSeconds);
        await File();
        Arrived(versions: 2);
    }

    [Theory]
    [InlineData(MishapKind.DoesAndFails)]
    [InlineData(MishapKind.DoesAndHangsUp)]
    public async Task A_slice_whose_answer_was_lost_is_not_sent_as_another(MishapKind kind)
    {
        Graph.Next("PUT /upload/", kind, 504);
        for (var tries = 0; tries < 3; tries++)
        {
            try
            {
                await File();
                break;
            }
            catch (AdapterException)
            {
                // The outbox comes again.
            }
        }

        Arrived(versions: 2);
        Assert.Equal(1, Graph.Drive.Sessions);
    }

    [Fact]
    public async Task When_only_its_record_failed_it_is_not_uploaded_again()
    {
        Graph.NextAt("PATCH", "/fields", MishapKind.Refuses, 429, "1");
        await Assert.ThrowsAsync<AdapterException>(File);
        await File();
        Arrived(versions: 2);
        Assert.Equal(4, Puts);
    }

    [Fact]
    public async Task Tokens_are_not_sent_to_upload_addresses()
    {
        // The stand-in answers 401 to one that comes with a token.
        await File();
        Arrived(versions: 2);
        Assert.Empty(_fixture.Memory.Keys);
    }

    private int Puts => Graph.Log.Count(r => r.StartsWith("PUT /upload/", StringComparison.Ordinal));

    private Task<FiledItem> File() => _fixture.Documents().File(GraphFixture.Place(), "k1", new MemoryStream(Bytes), CancellationToken.None);

    private async Task FailsAtTheThird(int status)
    {
        // Two slices pass: the mishap's path is known only when the session is.
        var passed = 0;
        Graph.FailWhen(r => r.StartsWith("PUT /upload/", StringComparison.Ordinal) && ++passed == 3, status);
        await Assert.ThrowsAsync<AdapterException>(File);
        Graph.Recover();
    }

    private void Arrived(int versions)
    {
        var item = Graph.Drive.Item(GraphFixture.Path())!;
        Assert.Equal(versions, item.Versions.Count);
        Assert.Equal(SHA256.HashData(Bytes), SHA256.HashData(item.Bytes));
    }
}
