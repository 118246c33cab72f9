using System.Globalization;
using OnesqaBot.Dialogs.Intents.Slots;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>A search for cases as the text that a button carries.</summary>
public static class CaseQueryKey
{
    /// <summary>The longest key that a button carries.</summary>
    private const int MaxLength = 80;

    private const char WordSeparator = ',';

    public static string Write(FindCasesIntent search)
    {
        ArgumentNullException.ThrowIfNull(search);
        var query = search.Query;
        var words = string.Join(WordSeparator, query.Words.Select(w => w.Replace(';', ' ').Replace(WordSeparator, ' ')));
        var key = string.Create(CultureInfo.InvariantCulture, $"{search.Wish};{query.Procedure};{query.Year};{query.State};{words}");
        return key.Length <= MaxLength ? key : key[..MaxLength];
    }

    /// <returns>Null if the text is not a search of this bot.</returns>
    public static FindCasesIntent? Read(string text)
    {
        if (text?.Split(';') is not [var wish, var procedure, var year, var state, var words] || !Enum.TryParse<CaseWish>(wish, out var wanted) || !Enum.IsDefined(wanted)) return null;
        if (state.Length > 0 && (!Enum.TryParse<CaseState>(state, out var known) || !Enum.IsDefined(known))) return null;
        return new(
            new CaseQuery(
                procedure.Length == 0 ? null : procedure,
                int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
                words.Split(WordSeparator, StringSplitOptions.RemoveEmptyEntries)) { State = state.Length == 0 ? null : Enum.Parse<CaseState>(state) },
            wanted);
    }
}
