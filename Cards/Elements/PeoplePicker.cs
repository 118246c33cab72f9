using AdaptiveCards;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Text;

namespace OnesqaBot.Cards.Elements;

/// <summary>Picks people of the office. Its value is their comma-separated keys.</summary>
internal static class PeoplePicker
{
    private const int MaxChoices = 100;

    private const int MaxNameLength = 60;

    public static IEnumerable<AdaptiveElement> Draw(StepView view, string id, DetailLevel detail, IReadOnlyList<string>? picked = null)
    {
        var people = view.Office.Directory.People;
        // Hundreds of very long names alone would fill a message.
        var shown = people.Take(Math.Min(MaxChoices, detail.Items * 20)).ToList();
        yield return new AdaptiveChoiceSetInput
        {
            Id = id, Label = "ผู้เข้าร่วม (เลือกได้หลายคน)", IsRequired = true, ErrorMessage = "กรุณาเลือกอย่างน้อยหนึ่งคน",
            IsMultiSelect = true, Style = AdaptiveChoiceInputStyle.Compact, Wrap = true, Placeholder = "เลือกรายชื่อ",
            Choices = [.. shown.Select(p => new AdaptiveChoice { Title = PlainText.Bare(p.Name.Th, Math.Min(detail.Line, MaxNameLength)), Value = p.Id })],
            Value = picked is { Count: > 0 } ? string.Join(',', picked.Where(k => shown.Exists(p => p.Id == k))) : null,
        };
        foreach (var line in CardLayout.Rest(people.Count - shown.Count, "คน", "กรุณาแจ้งผู้ดูแลระบบ")) yield return line;
    }
}
