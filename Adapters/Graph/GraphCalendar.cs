using System.Net;
using Microsoft.Extensions.Options;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Events.Item.Cancel;
using Microsoft.Kiota.Abstractions;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Graph;

/// <summary>The calendar of the office's mailbox in Outlook.</summary>
/// <remarks>
/// An event is found by the bot's own extended property on it, so no event ids are stored. Its transaction id prevents a repeated
/// request from creating a duplicate.
/// </remarks>
internal sealed class GraphCalendar(GraphAccess graph, IOptions<GraphOptions> options) : ICalendar
{
    private readonly string _mailbox = options.Value.Mailbox;

    public bool MakesOnlineMeetings => true;

    public Task<Uri?> Upsert(CalendarEntry entry, CancellationToken cancellation) => graph.Ask(
        async () =>
        {
            var existing = await Find(entry.Id, cancellation);
            var current = existing is null ? await Create(OutlookEventMapper.New(entry), cancellation)
                : OutlookEventMapper.Says(existing, entry) ? existing
                : await Events[existing.Id].PatchAsync(OutlookEventMapper.Changed(entry, existing), cancellationToken: cancellation);
            return Uri.TryCreate(current?.OnlineMeeting?.JoinUrl, UriKind.Absolute, out var join) ? join : null;
        },
        cancellation);

    public Task Cancel(string id, CancellationToken cancellation) => graph.Ask(
        async () =>
        {
            if (await Find(id, cancellation) is not { } existing) return false;
            try
            {
                // Cancelling notifies the attendees. An event without attendees cannot be cancelled, only deleted.
                if (existing.Attendees is { Count: > 0 }) await Events[existing.Id].Cancel.PostAsync(new CancelPostRequestBody(), cancellationToken: cancellation);
                else await Events[existing.Id].DeleteAsync(cancellationToken: cancellation);
            }
            catch (ApiException e) when (e.Is(HttpStatusCode.NotFound))
            {
                // It was deleted in the meantime.
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

    private async Task<Event?> Create(Event wanted, CancellationToken cancellation)
    {
        try
        {
            return await Events.PostAsync(wanted, cancellationToken: cancellation);
        }
        catch (ApiException e) when (e.Is(HttpStatusCode.Conflict))
        {
            // The transaction id belongs to an event that has been cancelled since.
            wanted.TransactionId = Guid.NewGuid().ToString();
            return await Events.PostAsync(wanted, cancellationToken: cancellation);
        }
    }
}
