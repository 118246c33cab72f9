using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Forms;
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

    /// <summary>Several people of a case.</summary>
    internal static IEnumerable<AdaptiveElement> Draw(
        CaseView view, string id, DetailLevel detail, IReadOnlyList<string>? picked = null, string? label = null, bool required = true)
    {
        var listed = Listed(view.Office, view.Form, id, detail, picked ?? []);
        var input = Input(view.Office, id, label ?? ElementTexts.ParticipantsMultiple, required ? ElementTexts.ChoosePerson : null, listed, detail);
        input.IsMultiSelect = true;
        input.Value = picked is { Count: > 0 } ? string.Join(',', picked.Where(k => listed.Exists(p => p.Id == k))) : null;
        return [input, .. Rest(view.Office.Directory.People.Count, listed)];
    }

    /// <summary>One person, who must be picked.</summary>
    /// <param name="picked">Key of the person who is chosen at first; null for none.</param>
    /// <param name="without">Key of somebody who cannot be meant, and is not listed.</param>
    internal static IEnumerable<AdaptiveElement> One(
        OfficeView office, TypedForm? form, string id, DetailLevel detail, string label, string missing, string? picked = null, string? without = null)
    {
        var listed = Listed(office, form, id, detail, picked is null ? [] : [picked]).Where(p => p.Id != without).ToList();
        var input = Input(office, id, label, missing, listed, detail);
        input.Value = listed.Exists(p => p.Id == picked) ? picked : null;
        return [input, .. Rest(office.Directory.People.Count(p => p.Id != without), listed)];
    }

    private static AdaptiveChoiceSetInput Input(
        OfficeView office, string id, string label, string? missing, List<Person> listed, DetailLevel detail) => new()
    {
        Id = id, Label = label, IsRequired = missing is not null, ErrorMessage = missing, Style = AdaptiveChoiceInputStyle.Compact, Wrap = true,
        Placeholder = listed.Count == 0 ? null : ElementTexts.ChoosePeople,
        Choices = [.. listed.Select(p => new AdaptiveChoice { Title = PersonText.Choice(p, office, detail.Line), Value = p.Id })],
        DataQuery = new AdaptiveDataQuery { Dataset = Dataset },
    };

    // On a card that is full to the last byte, nobody is listed and the search alone is left.
    private static IEnumerable<AdaptiveElement> Rest(int all, List<Person> listed) =>
        CardLayout.Rest(listed.Count == 0 ? 0 : all - listed.Count, ElementTexts.PeopleCounter, ElementTexts.TypeToSearch);

    /// <summary>Those picked before, which may have been found by typing, and then as many as fit.</summary>
    private static List<Person> Listed(OfficeView office, TypedForm? form, string id, DetailLevel detail, IReadOnlyList<string> picked)
    {
        var directory = office.Directory;
        var sent = PeopleInput.Picked(form?.Sent.Typed?.Values.GetValueOrDefault(id));
        List<Person> first = [.. picked.Concat(sent).Distinct(StringComparer.Ordinal).Select(directory.ById).OfType<Person>()];
        // Hundreds of very long names alone would fill a message.
        return [.. first, .. directory.People.Except(first).Take(MostListed(detail) - first.Count)];
    }

    /// <summary>How many choices a picker lists before anything is typed.</summary>
    internal static int MostListed(DetailLevel detail) => Math.Max(0, Math.Min(MaxListed, (detail.Items - 1) * 5));
}
