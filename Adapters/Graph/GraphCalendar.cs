using System.Net;
using Microsoft.Extensions.Options;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Events.Item.Cancel;
using Microsoft.Kiota.Abstractions;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Graph;

/// <summary>The calendar of the office's mailbox in Outlook.</summary>
/// <remarks>An event is found again by a property of ours on it, so nothing need be remembered; a doubled request makes none twice by its transaction id.</remarks>
internal sealed class GraphCalendar(GraphAccess graph, IOptions<GraphOptions> options) : ICalendar
{
    private readonly string _mailbox = options.Value.Mailbox;

    public bool MakesOnlineMeetings => true;

    public Task<Uri?> Put(CalendarEntry entry, CancellationToken cancellation) => graph.Ask(
        async () =>
        {
            var there = await Find(entry.Id, cancellation);
            var kept = there is null ? await Make(OutlookEventMapper.New(entry), cancellation)
                : OutlookEventMapper.Says(there, entry) ? there
                : await Events[there.Id].PatchAsync(OutlookEventMapper.Changed(entry, there), cancellationToken: cancellation);
            return Uri.TryCreate(kept?.OnlineMeeting?.JoinUrl, UriKind.Absolute, out var join) ? join : null;
        },
        cancellation);

    public Task Cancel(string id, CancellationToken cancellation) => graph.Ask(
        async () =>
        {
            if (await Find(id, cancellation) is not { } there) return false;
            try
            {
                // Who was invited is told; an event without others can only be deleted.
                if (there.Attendees is { Count: > 0 }) await Events[there.Id].Cancel.PostAsync(new CancelPostRequestBody(), cancellationToken: cancellation);
                else await Events[there.Id].DeleteAsync(cancellationToken: cancellation);
            }
            catch (ApiException e) when (e.Is(HttpStatusCode.NotFound))
            {
                // Gone meanwhile.
            }

            return true;
        },
        cancellation);

    private Microsoft.Graph.Users.Item.Events.EventsRequestBuilder Events => graph.Client.Users[_mailbox].Events;

    private async Task<Event?> Find(string id, CancellationToken cancellation)
    {
        var found = await Events.GetAsync(
            r =>
            {
                r.QueryParameters.Filter = $"singleValueExtendedProperties/Any(ep: ep/id eq '{OutlookEventMapper.EntryProperty}' and ep/value eq '{id.Replace("'", "''", StringComparison.Ordinal)}')";
                r.QueryParameters.Expand = [$"singleValueExtendedProperties($filter=id eq '{OutlookEventMapper.ContentProperty}')"];
            },
            cancellation);
        return found?.Value?.FirstOrDefault(e => e.IsCancelled != true);
    }

    private async Task<Event?> Make(Event wanted, CancellationToken cancellation)
    {
        try
        {
            return await Events.PostAsync(wanted, cancellationToken: cancellation);
        }
        catch (ApiException e) when (e.Is(HttpStatusCode.Conflict))
        {
            // The transaction id was used for an event that has since been cancelled.
            wanted.TransactionId = Guid.NewGuid().ToString();
            return await Events.PostAsync(wanted, cancellationToken: cancellation);
        }
    }
}
