namespace OnesqaBot.Workflow.People;

/// <summary>The names under which the participants of a meeting are recorded.</summary>
public static class ParticipantNames
{
    private const int MinFirstName = 3;

    // The longer title first.
    private static readonly string[] Titles = ["นางสาว", "นาง", "นาย", "ดร."];

    /// <summary>
    /// A person of the office who was picked by key, or is named by a first name that nobody else has, under the full name, or the
    /// e-mail address where two share that; anybody else as typed.
    /// </summary>
    public static string Recorded(string typed, StaffDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(directory);
        var text = typed.Trim();
        if ((directory.ById(text) ?? OnlyOneNamed(text, directory)) is not { } person) return typed;
        return person.Email is { } email && directory.People.Count(p => p.Name.Th == person.Name.Th) > 1 ? email : person.Name.Th;
    }

    private static Person? OnlyOneNamed(string first, StaffDirectory directory) =>
        first.Length >= MinFirstName && directory.People.Where(p => string.Equals(FirstName(p), first, StringComparison.OrdinalIgnoreCase)).Take(2).ToList() is [var only] ? only : null;

    // Thai titles are written together with the first name.
    private static string? FirstName(Person person) =>
        Array.Find(Titles, t => person.Name.Th.StartsWith(t, StringComparison.Ordinal)) is { } title ? person.Name.Th[title.Length..].Trim().Split(' ')[0] : null;
}
