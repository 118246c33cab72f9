using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Collections;

namespace OnesqaBot.Workflow.Cases.Rules;

/// <summary>Rules of typed fields: the required ones are filled in, none is too long, and each can be read as what it holds.</summary>
internal static class FieldRules
{
    /// <summary>Reads the answers to fields of a procedure. Returns what is wrong with them, or null.</summary>
    /// <param name="kept">The answers before; one that is left as it is needs no reading. It may be from an edition with a field of another type.</param>
    /// <param name="fields">The answers in the office's form.</param>
    public static Refusal? Read(
        IEnumerable<CaseField> asked, IReadOnlyDictionary<string, string> typed, DateOnly today, IReadOnlyDictionary<string, string>? kept,
        out IReadOnlyDictionary<string, string> fields) =>
        Read(asked.Select(f => new TypedField(f.Key, f.Label, f.Type, f.Example, f.MaxLength, new FieldMissing(f))), typed, today, kept, out fields);

    /// <summary>The same for a collection's form; optional fields may be empty.</summary>
    public static Refusal? Read(
        IEnumerable<FormField> form, IReadOnlyDictionary<string, string> typed, DateOnly today, out IReadOnlyDictionary<string, string> fields) =>
        Read(form.Select(f => new TypedField(f.Key, f.Label, f.Type, f.Example, f.MaxLength, f.Optional ? null : new FormFieldMissing(f))), typed, today, null, out fields);

    private static Refusal? Read(
        IEnumerable<TypedField> all, IReadOnlyDictionary<string, string> typed, DateOnly today, IReadOnlyDictionary<string, string>? kept,
        out IReadOnlyDictionary<string, string> fields)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        fields = read;
        foreach (var field in all)
        {
            var answer = VisibleText.Trim(typed.GetValueOrDefault(field.Key, ""));
            if (answer.Length == 0 && field.Missing is { } missing) return missing;
            if (answer.Length == 0) continue;
            if (answer == kept?.GetValueOrDefault(field.Key))
            {
                read.Add(field.Key, answer);
                continue;
            }

            if (answer.Length > field.MaxLength) return new TooLong(field.MaxLength);
            if (FieldValue.Read(field.Type, answer, today) is not { } value)
                return new FieldInvalid(field.Label, field.Type, field.Example) { Days = FieldDays.IsType(field.Type) ? FieldDays.Read(field.Type, answer, today) : null };
            read.Add(field.Key, value);
        }

        return null;
    }

    /// <summary>What a procedure's fields and those of a form have in common.</summary>
    /// <param name="Missing">Refuses an empty answer; null if the field may be empty.</param>
    private sealed record TypedField(string Key, Bilingual Label, FieldType Type, string Example, int MaxLength, Refusal? Missing);
}
