using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Reads acting orders (รักษาการแทน).</summary>
internal static class ActingReader
{
    public static IReadOnlyList<Acting> Read(MappingReader root, IReadOnlyList<Position> positions, IReadOnlyList<Person> people)
    {
        var keys = positions.Select(p => p.Key).ToList();
        var ids = people.Select(p => p.Id).ToList();
        return [.. root.Sections("acting", "person", optional: true).Select(s => Order(s, keys, ids)).OfType<Acting>()];
    }

    private static Acting? Order(MappingReader mapping, IReadOnlyCollection<string> positions, IReadOnlyCollection<string> people)
    {
        var (person, position, insteadOf) = (mapping.Text("person"), mapping.Text("position"), mapping.Text("instead-of"));
        var (from, to) = (mapping.Date("from"), mapping.Date("to"));
        mapping.Close();
        mapping.FaultUnknown("person", person, people);
        mapping.FaultUnknown("position", position, positions);
        mapping.FaultUnknown("instead-of", insteadOf, people);
        if (person.Length > 0 && person == insteadOf) mapping.Fault("instead-of", DirectoryErrors.ActsForSelf());
        if (from is not { } first || to is not { } last) return null;
        if (first > last) mapping.Fault("from", DirectoryErrors.DatesReversed(first, last));
        return new Acting(person, position, insteadOf, first, last);
    }
}
