using AdaptiveCards;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Cards.Elements;

/// <summary>
/// Picks people of the office by typing a part of the name, which the client asks the bot for. A client that cannot do so shows the
/// listed choices only. Its value is the people's comma-separated keys.
/// </summary>
public static class PeoplePicker
{
    /// <summary>The name under which the client asks for people.</summary>
    public const string Dataset = "people";

    private const int MaxListed = 60;

    internal static IEnumerable<AdaptiveElement> Draw(CaseView view, string id, DetailLevel detail, IReadOnlyList<string>? picked = null, string? label = null, bool required = true)
    {
        var people = view.Office.Directory.People;
        var listed = Listed(view, id, detail, picked ?? []);
        yield return new AdaptiveChoiceSetInput
        {
            Id = id, Label = label ?? ElementTexts.ParticipantsMultiple, IsRequired = required, ErrorMessage = required ? ElementTexts.ChoosePerson : null,
            IsMultiSelect = true, Style = AdaptiveChoiceInputStyle.Compact, Wrap = true, Placeholder = listed.Count == 0 ? null : ElementTexts.ChoosePeople,
            Choices = [.. listed.Select(p => new AdaptiveChoice { Title = PersonText.Choice(p, view.Office, detail.Line), Value = p.Id })],
            DataQuery = new AdaptiveDataQuery { Dataset = Dataset },
            Value = picked is { Count: > 0 } ? string.Join(',', picked.Where(k => listed.Exists(p => p.Id == k))) : null,
        };
        // On a card that is full to the last byte, nobody is listed and the search alone is left.
        foreach (var line in CardLayout.Rest(listed.Count == 0 ? 0 : people.Count - listed.Count, ElementTexts.PeopleCounter, ElementTexts.TypeToSearch)) yield return line;
    }

    /// <summary>Those picked before, which may have been found by typing, and then as many as fit.</summary>
    private static List<Person> Listed(CaseView view, string id, DetailLevel detail, IReadOnlyList<string> picked)
    {
        var directory = view.Office.Directory;
        var sent = view.Form?.Sent.Typed?.Values.GetValueOrDefault(id)?.Split(',') ?? [];
        List<Person> first = [.. picked.Concat(sent).Distinct(StringComparer.Ordinal).Select(directory.ById).OfType<Person>()];
        // Hundreds of very long names alone would fill a message.
        return [.. first, .. directory.People.Except(first).Take(Math.Max(0, Math.Min(MaxListed, (detail.Items - 1) * 5) - first.Count))];
    }
}
