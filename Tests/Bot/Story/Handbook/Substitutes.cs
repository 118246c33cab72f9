using System.Text;
using OnesqaBot.Workflow.Definitions;

namespace OnesqaBot.Bot.Tests.Story.Handbook;

/// <summary>An office in which somebody acts for everybody (รักษาการแทน) and does the work.</summary>
internal static class Substitutes
{
    public static string IdFor(string person) => $"x-{person}";

    /// <summary>The sample office's people file with a substitute for each of its people.</summary>
    public static string For(string yaml)
    {
        var people = EmbeddedDefinitions.People().People;
        var added = new StringBuilder();
        var acting = new StringBuilder();
        foreach (var (i, person) in people.Index())
        {
            added.Append(System.Globalization.CultureInfo.InvariantCulture, $"""
                  - id: {IdFor(person.Id)}
                    entra-id: 00000000-0000-0000-0001-{i:000000000000}
                    name: {"{"}th: ผู้แทนของ{person.Name.Th}, en: Substitute of {person.Name.En}{"}"}
                    positions: [substitute]

                """);
            foreach (var position in person.Positions)
                acting.Append("  - {person: ").Append(IdFor(person.Id)).Append(", position: ").Append(position).Append(", instead-of: ").Append(person.Id).Append(", from: 2026-10-01, to: 2028-12-31}\n");
        }

        return yaml
            .Replace("\npositions:\n", "\npositions:\n  - key: substitute\n    title: {th: ผู้แทน, en: Substitute}\n", StringComparison.Ordinal)
            .Replace("\npeople:\n", $"\npeople:\n{added}", StringComparison.Ordinal)
            .Replace("\nacting:\n", $"\nacting:\n{acting}", StringComparison.Ordinal);
    }
}
