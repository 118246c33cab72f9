using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Cards.Text;

/// <summary>Names people.</summary>
public static class PersonText
{
    private const int MaxNameLength = 60, MaxLength = 120;

    /// <summary>The name of a person by key; the key itself for somebody outside the office, and for whoever has left.</summary>
    public static string Name(string person, OfficeView office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return office.Directory.ById(person)?.Name.Localized() ?? person;
    }

    /// <summary>A person as a choice: the name and the post, and the e-mail address where that does not tell namesakes apart.</summary>
    public static string Choice(Person person, OfficeView office, int longest = MaxLength)
    {
        ArgumentNullException.ThrowIfNull(office);
        var plain = Plain(person, office);
        var isAlone = office.Directory.People.All(other => other.Id == person.Id || other.Name.Localized() != person.Name.Localized() || Plain(other, office) != plain);
        return PlainText.Bare(isAlone || person.Email is null ? plain : $"{plain} · {person.Email}", Math.Min(longest, MaxLength));
    }

    private static string Plain(Person person, OfficeView office)
    {
        var name = PlainText.Line(person.Name.Localized(), MaxNameLength);
        return person.Positions.Count == 0 ? name : $"{name} · {SignatureText.Position(person.Positions[0], office, MaxNameLength)}";
    }
}
