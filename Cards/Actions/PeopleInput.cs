using OnesqaBot.Workflow;

namespace OnesqaBot.Cards.Actions;

/// <summary>Reads the inputs in which people are typed or picked.</summary>
internal static class PeopleInput
{
    /// <summary>The names that were typed, separated by lines, commas or semicolons.</summary>
    public static string[] Typed(string? people) =>
        [.. (people ?? "").Split(['\n', '\r', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(p => !VisibleText.IsEmpty(p))];

    /// <summary>The keys of the people who were picked. A multi-select input sends them as one comma-separated string.</summary>
    public static string[] Picked(string? people) =>
        (people ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
