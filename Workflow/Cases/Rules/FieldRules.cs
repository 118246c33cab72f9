using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Collections;

namespace OnesqaBot.Workflow.Cases.Rules;

/// <summary>Rules of typed fields: the required ones are filled in, none is too long, and each can be read as what it holds.</summary>
internal static class FieldRules
{
    /// <summary>Reads the answers of a procedure's fields. Returns what is wrong with them, or null.</summary>
    /// <param name="fields">The answers in the office's form.</param>
    public static Refusal? Read(Procedure procedure, IReadOnlyDictionary<string, string> typed, out IReadOnlyDictionary<string, string> fields)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        fields = read;
        foreach (var field in procedure.Fields)
        {
            var answer = VisibleText.Trim(typed.GetValueOrDefault(field.Key, ""));
            if (answer.Length == 0) return new FieldMissing(field);
            if (Fault(field.Label, field.Type, field.Example, field.MaxLength, answer, out var value) is { } fault) return fault;
            read.Add(field.Key, value);
        }

        return null;
    }

    /// <summary>The same for a collection's form; optional fields may be empty.</summary>
    public static Refusal? Read(CollectionStep step, IReadOnlyDictionary<string, string> typed, out IReadOnlyDictionary<string, string> fields)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        fields = read;
        foreach (var field in step.Form)
        {
            var answer = VisibleText.Trim(typed.GetValueOrDefault(field.Key, ""));
            if (answer.Length == 0 && field.Optional) continue;
            if (answer.Length == 0) return new FormFieldMissing(field);
            if (Fault(field.Label, field.Type, field.Example, field.MaxLength, answer, out var value) is { } fault) return fault;
            read.Add(field.Key, value);
        }

        return null;
    }

    private static Refusal? Fault(Bilingual label, FieldType type, string example, int longest, string answer, out string value)
    {
        value = FieldValue.Read(type, answer) ?? "";
        if (answer.Length > longest) return new TooLong(longest);
        return value.Length == 0 ? new FieldInvalid(label, type, example) : null;
    }
}
