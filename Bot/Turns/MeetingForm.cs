using System.Globalization;
using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Reads a meeting from the form's fields, which are on the office's clock.</summary>
internal static class MeetingForm
{
    /// <summary>Null when date or times are missing or cannot be read; the rest is for the engine to judge.</summary>
    public static Meeting? Read(SetMeeting form) =>
        Date(form.Date) is { } date
        && Time(form.Start) is { } start && Time(form.End) is { } end
            ? new Meeting(At(date, start), At(date, end), form.Place?.Trim() ?? "", People(form.People), form.Online)
            : null;

    /// <summary>A date as inputs send it; null when there is none that can be read.</summary>
    public static DateOnly? Date(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static TimeOnly? Time(string? text) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static DateTimeOffset At(DateOnly date, TimeOnly time) => new(date.ToDateTime(time), ThaiTime.Offset);

    public static string[] People(string? text) =>
        (text ?? "").Split(['\n', '\r', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
