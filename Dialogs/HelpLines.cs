using OnesqaBot.Dialogs.Intents.Meanings;

namespace OnesqaBot.Dialogs;

/// <summary>What people can type, for the help card.</summary>
public static class HelpLines
{
    /// <param name="administers">True to include what only administrators can use.</param>
    public static IEnumerable<(string Phrase, string Meaning)> For(bool administers) =>
        MeaningTable.All.Where(m => m.HelpOrder is not null && (administers || !m.ForAdministrators)).OrderBy(m => m.HelpOrder).Select(m => (HelpTexts.Phrase(m), HelpTexts.Description(m)));
}
