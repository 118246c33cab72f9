namespace OnesqaBot.Workflow;

/// <summary>Reads who acts for whom (รักษาการแทน), from when to when.</summary>
internal static class ActingReader
{
    public static IReadOnlyList<Acting> Read(Section root, IReadOnlyList<Position> positions, IReadOnlyList<Person> people)
    {
        var keys = positions.Select(p => p.Key).ToList();
        var ids = people.Select(p => p.Id).ToList();
        return [.. root.Sections("acting", "person", optional: true).Select(s => Order(s, keys, ids)).OfType<Acting>()];
    }

    private static Acting? Order(Section section, IReadOnlyCollection<string> positions, IReadOnlyCollection<string> people)
    {
        var (person, position, insteadOf) = (section.Text("person"), section.Text("position"), section.Text("instead-of"));
        var (from, to) = (section.Date("from"), section.Date("to"));
        section.Close();
        section.FaultUnknown("person", person, people);
        section.FaultUnknown("position", position, positions);
        section.FaultUnknown("instead-of", insteadOf, people);
        if (person.Length > 0 && person == insteadOf) section.Fault("instead-of", PeopleMistakes.ActsForSelf());
        if (from is not { } first || to is not { } last) return null;
        if (first > last) section.Fault("from", PeopleMistakes.DatesReversed(first, last));
        return new Acting(person, position, insteadOf, first, last);
    }
}
