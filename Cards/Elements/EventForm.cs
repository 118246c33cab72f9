using System.Globalization;
using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Asks when that happened which a row's time is counted from (นับแต่เข้าร่วมประชุม).</summary>
internal static class EventForm
{
    /// <summary>The button that opens it; null at a row whose time is counted from nothing that an officer enters.</summary>
    public static AdaptiveAction? Of(RowView row)
    {
        if (row.Step.Window is not WithinWindow { Event: { } happened }) return null;
        var send = row.Now(new SetEventDate(row.Case.Number, row.Step.Key, row.Visit.Visit, null));
        return Buttons.Form(row.Visit.EventDate is null ? $"ระบุวันที่{happened.Th}" : $"แก้วันที่{happened.Th}", [Date(row, happened)], Buttons.Send(send, "บันทึกวันที่"));
    }

    /// <summary>Says that the row has no deadline yet, and why; nothing where it has one.</summary>
    public static IEnumerable<AdaptiveElement> Missing(RowView row) =>
        row is { IsOpen: true, Visit.EventDate: null } && row.Step.Window is WithinWindow { Event: { } happened }
            ? [Words.Line(Words.Run("🗓️"), Words.Run($"ยังไม่มีวันครบกำหนด เพราะยังไม่ได้ระบุวันที่{happened.Th}"))]
            : [];

    private static AdaptiveDateInput Date(RowView row, Bilingual happened) => new()
    {
        Id = CardData.Date, Label = $"วันที่{happened.Th}", IsRequired = true, ErrorMessage = "กรุณาเลือกวันที่ (ไม่เกินวันนี้)",
        // No latest day: a client would take a year of the Buddhist era for one far in the future.
        Value = row.Visit.EventDate is { } date ? Iso(date) : null,
    };

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
