using AdaptiveCards;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Elements;

/// <summary>Picks people of the office. Its value is their comma-separated keys.</summary>
internal static class PeoplePicker
{
    private const int MaxChoices = 100;

    private const int MaxNameLength = 60;

    public static IEnumerable<AdaptiveElement> Draw(StepView view, string id, DetailLevel detail, IReadOnlyList<string>? picked = null, string? label = null)
    {
        var people = view.Office.Directory.People;
        // Hundreds of very long names alone would fill a message.
        var shown = people.Take(Math.Min(MaxChoices, detail.Items * 20)).ToList();
        yield return new AdaptiveChoiceSetInput
        {
            Id = id, Label = label ?? ElementTexts.ParticipantsMultiple, IsRequired = true, ErrorMessage = ElementTexts.ChoosePerson,
            IsMultiSelect = true, Style = AdaptiveChoiceInputStyle.Compact, Wrap = true, Placeholder = ElementTexts.ChoosePeople,
            Choices = [.. shown.Select(p => new AdaptiveChoice { Title = PlainText.Bare(p.Name.Localized(), Math.Min(detail.Line, MaxNameLength)), Value = p.Id })],
            Value = picked is { Count: > 0 } ? string.Join(',', picked.Where(k => shown.Exists(p => p.Id == k))) : null,
        };
        foreach (var line in CardLayout.Rest(people.Count - shown.Count, ElementTexts.PeopleCounter, ElementTexts.AskAdministrator)) yield return line;
    }
}
