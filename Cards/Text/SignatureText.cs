using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Cards.Text;

/// <summary>Formats signatures, positions and names. A signature of an acting person, or of one to whom the assignment was given, has both names.</summary>
internal static class SignatureText
{
    public static string Describe(Signature by, OfficeView office, int longest = 120)
    {
        if (by.Person == Signature.SystemPerson) return WordingTexts.System;
        var title = by.Position == Responsibility.Participant ? WordingTexts.Participant : office.Directory.Position(by.Position)?.Title.Localized();
        var post = title is null ? "" : $" ({PlainText.Line(title, longest)})";
        var name = Name(by, office, longest);
        var who = by.ActingFor is null ? name + post : WordingTexts.ByActing(name, PlainText.Line(by.ActingFor, longest), post);
        return by.DelegatedBy is null ? who : WordingTexts.ByDelegation(who, PlainText.Line(by.DelegatedBy, longest));
    }

    /// <summary>The name as it was signed, but in the reader's script if the directory still has that name.</summary>
    public static string Name(Signature by, OfficeView office, int longest = 120) =>
        PlainText.Line(office.Directory.ById(by.Person) is { } known && known.Name.Th == by.Name ? known.Name.Localized() : by.Name, longest);

    /// <summary>The title of a position; its key if the directory no longer has it.</summary>
    public static string Position(string key, OfficeView office, int longest = 120) =>
        key == Responsibility.Participant ? WordingTexts.Participant : PlainText.Line(office.Directory.Position(key)?.Title.Localized() ?? key, longest);

    /// <summary>The title of an external body; its key if the directory no longer has it.</summary>
    public static string Body(string key, OfficeView office, int longest = 120) =>
        PlainText.Line(office.Directory.Body(key)?.Title.Localized() ?? key, longest);

    /// <summary>The names of people on one line, as <see cref="Names(IEnumerable{string}, int, int, string?)"/> writes them.</summary>
    public static string Names(IEnumerable<Person> people, int longest = 80) => Names(people.Select(p => p.Name.Localized()), longest: longest);

    /// <summary>Names on one line; a shortened list ends with the number of names left out.</summary>
    /// <param name="counter">The classifier for the names left out; people if null.</param>
    public static string Names(IEnumerable<string> names, int most = 3, int longest = 80, string? counter = null)
    {
        var all = names.ToList();
        var shown = string.Join(", ", all.Take(most).Select(n => PlainText.Line(n, longest)));
        return all.Count <= most ? shown : WordingTexts.NamesAndMore(shown, TextFormat.Number(all.Count - most), counter ?? WordingTexts.PeopleCounter);
    }
}
