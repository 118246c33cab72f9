using System.Globalization;
using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;

namespace OnesqaBot.Cards.Forms;

/// <summary>Fills inputs with the values that were typed before.</summary>
internal static class FormFields
{
    /// <summary>
    /// Overlong text is shown again so that it can be shortened. For a client that ignores an input's limit, it is cut at this
    /// multiple of the limit, so that it fits into a message.
    /// </summary>
    private const int OverlongFactor = 2;

    private const int MaxDateOrTimeLength = 60;

    public static bool Any(IEnumerable<AdaptiveElement> body) =>
        body.Any(e => e is AdaptiveInput || (e is AdaptiveCollectionElement inside && Any(inside)));

    /// <summary>Whether any of the inputs was sent.</summary>
    public static bool Has(IEnumerable<AdaptiveElement> body, FormInputs? typed) =>
        typed is not null && body.Any(e => (e is AdaptiveInput && typed.Values.ContainsKey(e.Id)) || (e is AdaptiveCollectionElement inside && Has(inside, typed)));

    /// <summary>Sets every input of a submitted form to the submitted value, even if that is empty.</summary>
    /// <returns>True if any input now holds a typed value.</returns>
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
                text.Value = typed.Length == 0 ? null : Cut(typed, text.MaxLength > 0 ? OverlongFactor * text.MaxLength : typed.Length);
                return text;
            case AdaptiveDateInput date:
                date.Value = TypedDate.Read(typed, out var noDate)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                return noDate is null ? date : AsText(date, typed, ElementTexts.DateExample);
            case AdaptiveTimeInput time:
                time.Value = TypedTime.Read(typed, out var noTime)?.ToString("HH:mm", CultureInfo.InvariantCulture);
                return noTime is null ? time : AsText(time, typed, ElementTexts.TimeExample);
            case AdaptiveChoiceSetInput choices:
                // Clients show nothing for a value that is not among the choices.
                var offered = (choices.IsMultiSelect ? typed.Split(',') : [typed]).Where(v => choices.Choices.Exists(c => c.Value == v)).ToList();
                choices.Value = offered.Count == 0 ? null : string.Join(',', offered);
                return choices;
            case AdaptiveToggleInput toggle:
                toggle.Value = typed == toggle.ValueOn ? toggle.ValueOn : toggle.ValueOff;
                return toggle;
            default:
                throw new InvalidOperationException($"{input.GetType().Name} cannot be filled in.");
        }
    }

    private static string Cut(string typed, int longest) => typed.Length > longest ? typed[..longest] : typed;

    /// <summary>Date and time inputs cannot show other text, so an invalid value is corrected in a text input.</summary>
    private static AdaptiveTextInput AsText(AdaptiveInput input, string typed, string example) => new()
    {
        Id = input.Id, Label = input.Label, IsRequired = input.IsRequired, ErrorMessage = input.ErrorMessage, MaxLength = MaxDateOrTimeLength, Value = Cut(typed, MaxDateOrTimeLength), Placeholder = example,
    };
}

/// <summary>The submitted values of a form, by input id; a cleared input is an empty string.</summary>
public sealed record FormInputs(IReadOnlyDictionary<string, string> Values)
{
    /// <summary>True if the form asked for a reason.</summary>
    public bool AskedForReason => Values.ContainsKey(CardData.Reason);
}
