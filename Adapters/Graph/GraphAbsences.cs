using System.Globalization;
using Microsoft.Extensions.Options;
using Microsoft.Graph.Models;
using Microsoft.Graph.Users.Item.Calendar.GetSchedule;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Adapters.Graph;

/// <summary>
/// Asks, as the office's mailbox, for the free/busy status that everybody in the organization may see. No more permission is needed than
/// for the mailbox itself, and what an appointment is about is not used.
/// </summary>
internal sealed class GraphAbsences(GraphAccess graph, IOptions<GraphOptions> options) : IAbsences
{
    /// <summary>Calendars that the service answers for in one request.</summary>
    private const int MaxAddresses = 20;

    private const string Zone = "UTC";

    private readonly string _mailbox = options.Value.Mailbox;

    public async Task<IReadOnlyList<OutOfOffice>> Find(
        IReadOnlyCollection<string> addresses, DateOnly from, DateOnly to, CancellationToken cancellation)
    {
        var found = new List<OutOfOffice>();
        foreach (var some in addresses.Chunk(MaxAddresses)) found.AddRange(await Ask(some, from, to, cancellation));
        return found;
    }

    private Task<IReadOnlyList<OutOfOffice>> Ask(string[] addresses, DateOnly from, DateOnly to, CancellationToken cancellation) =>
        graph.Ask<IReadOnlyList<OutOfOffice>>(
        async () =>
        {
            var answer = await graph.Client.Users[_mailbox].Calendar.GetSchedule.PostAsGetSchedulePostResponseAsync(
                new GetSchedulePostRequestBody
                {
                    Schedules = [.. addresses],
                    StartTime = Midnight(from),
                    EndTime = Midnight(to.AddDays(1)),
                    // The coarsest view: only the items are read.
                    AvailabilityViewInterval = 1440,
                },
                r => r.Headers.Add("Prefer", $"outlook.timezone=\"{Zone}\""),
                cancellation);
            return
            [
                .. from schedule in answer?.Value ?? []
                   let address = addresses.FirstOrDefault(a => string.Equals(a, schedule.ScheduleId, StringComparison.OrdinalIgnoreCase))
                   where address is not null && schedule.Error is null
                   from item in schedule.ScheduleItems ?? []
                   where item.Status == FreeBusyStatus.Oof
                   let start = Read(item.Start)
                   let end = Read(item.End)
                   where start is not null && end is not null
                   select new OutOfOffice(address, start.Value, end.Value),
            ];
        },
        cancellation);

    private static DateTimeTimeZone Midnight(DateOnly day) => new()
    {
        DateTime = ThaiTime.Midnight(day).UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        TimeZone = Zone,
    };

    private static DateTimeOffset? Read(DateTimeTimeZone? time) =>
        time?.TimeZone == Zone && DateTimeOffset.TryParse(time.DateTime, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var read) ? read : null;
}
