using System.ComponentModel.DataAnnotations;
using System.Runtime.Serialization;
using System.Text;
using Ical.Net;
using Ical.Net.Serialization;
using Microsoft.Extensions.Options;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Local;

/// <summary>Keeps the calendar in one .ics file that any calendar program can subscribe to or import.</summary>
internal sealed class LocalCalendar(IOptions<LocalCalendarOptions> options, TimeProvider clock) : ICalendar, IDisposable
{
    private readonly string _file = Path.GetFullPath(options.Value.File);
    private readonly ExclusiveFolderLock _writer = new();

    public bool MakesOnlineMeetings => false;

    /// <returns>Always null, because a file cannot create online meetings.</returns>
    public async Task<Uri?> Upsert(CalendarEntry entry, CancellationToken cancellation)
    {
        await Change(
            calendar =>
            {
                var found = CalendarEvents.Find(calendar, entry.Id);
                if (found is not null && CalendarEvents.Says(found, entry)) return false;

                var next = CalendarEvents.From(entry, found is null ? 0 : found.Sequence + 1, clock.GetUtcNow());
                if (found is not null) calendar.Events.Remove(found);
                calendar.Events.Add(next);
                return true;
            },
            cancellation);
        return null;
    }

    public Task Cancel(string id, CancellationToken cancellation) => Change(
        calendar => CalendarEvents.Find(calendar, id) is { } found && CalendarEvents.Cancel(found, clock.GetUtcNow()), cancellation);

    public void Dispose() => _writer.Dispose();

    /// <param name="change">Returns whether it changed anything; if not, the file is not written.</param>
    private async Task Change(Func<Calendar, bool> change, CancellationToken cancellation)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
            await _writer.RunExclusively(
                _file + ".lock",
                async () =>
                {
                    var calendar = await Read(cancellation);
                    if (!change(calendar)) return false;
                    var text = new CalendarSerializer().SerializeToString(calendar) ?? throw new SerializationException("The calendar could not be written.");
                    await DurableFile.Replace(_file, Encoding.UTF8.GetBytes(text), cancellation);
                    return true;
                },
                cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new AdapterException($"The calendar {_file} could not be read or written.", inner: e);
        }
    }

    private async Task<Calendar> Read(CancellationToken cancellation)
    {
        if (!File.Exists(_file)) return CalendarEvents.NewCalendar();
        var text = await File.ReadAllTextAsync(_file, cancellation);
        try
        {
            return Calendar.Load(text) ?? throw new SerializationException("The file contains no calendar.");
        }
        catch (Exception e) when (e is SerializationException or FormatException or ArgumentException)
        {
            throw new AdapterException($"{_file} is not a calendar. Move it away; a new one will be created.", inner: e);
        }
    }
}

/// <summary>Location of the local calendar.</summary>
public sealed class LocalCalendarOptions
{
    /// <summary>The .ics file. It is created if it does not exist.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "LocalCalendarOptions.File is empty: set it to the path of the .ics file.")]
    public string File { get; set; } = Path.Combine("data", "calendar.ics");
}
