using System.Globalization;
using AdaptiveCards;

namespace OnesqaBot.Cards.Forms;

/// <summary>Puts what was typed into inputs again.</summary>
internal static class FormFields
{
    /// <summary>
    /// What is too long comes back to be shortened. Clients keep to the limit of an input; from one that does not, so many
    /// times as much comes back as fits into a message.
    /// </summary>
    private const int MostOfLongest = 2;

    private const int LongestMoment = 60;

    public static bool Any(IEnumerable<AdaptiveElement> body) =>
        body.Any(e => e is AdaptiveInput || (e is AdaptiveCollectionElement inside && Any(inside)));

    /// <summary>Every input of a form that was sent shows what was sent, also where that is nothing.</summary>
    /// <returns>Whether anything typed stands there now.</returns>
    public static bool Fill(List<AdaptiveElement> body, FormInputs? typed)
    {
        if (typed is null) return false;
        var filled = false;
        for (var i = 0; i < body.Count; i++)
        {
            if (body[i] is AdaptiveContainer inside) filled |= Fill(inside.Items, typed);
            if (body[i] is not AdaptiveInput input) continue;
            var value = typed.Values.GetValueOrDefault(input.Id, "");
            body[i] = Filled(input, value);
            filled |= value.Length > 0 && value != (input as AdaptiveToggleInput)?.ValueOff;
        }

        return filled;
    }

    private static AdaptiveInput Filled(AdaptiveInput input, string typed)
    {
        switch (input)
        {
            case AdaptiveTextInput text:
                text.Value = typed.Length == 0 ? null : Cut(typed, text.MaxLength > 0 ? MostOfLongest * text.MaxLength : typed.Length);
                return text;
            case AdaptiveDateInput date:
                date.Value = TypedDate.Read(typed, out var noDate)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                return noDate is null ? date : AsText(date, typed, "เช่น 20 ม.ค. 2570");
            case AdaptiveTimeInput time:
                time.Value = TypedTime.Read(typed, out var noTime)?.ToString("HH:mm", CultureInfo.InvariantCulture);
                return noTime is null ? time : AsText(time, typed, "เช่น 09:00");
            case AdaptiveChoiceSetInput choices:
                // A value that is not among the choices would show as nothing at all.
                var offered = (choices.IsMultiSelect ? typed.Split(',') : [typed]).Where(v => choices.Choices.Exists(c => c.Value == v)).ToList();
                choices.Value = offered.Count == 0 ? null : string.Join(',', offered);
                return choices;
            case AdaptiveToggleInput toggle:
                toggle.Value = typed == toggle.ValueOn ? toggle.ValueOn : toggle.ValueOff;
                return toggle;
            default:
                throw new InvalidOperationException($"{input.GetType().Name} cannot be filled in again.");
        }
    }

    private static string Cut(string typed, int longest) => typed.Length > longest ? typed[..longest] : typed;

    /// <summary>An input for dates or times shows nothing but those: what is none is corrected where it can be seen.</summary>
    private static AdaptiveTextInput AsText(AdaptiveInput input, string typed, string example) => new()
    {
        Id = input.Id, Label = input.Label, IsRequired = input.IsRequired, ErrorMessage = input.ErrorMessage, MaxLength = LongestMoment, Value = Cut(typed, LongestMoment), Placeholder = example,
    };
}
