using System.Resources;

namespace OnesqaBot.Workflow.Languages;

/// <summary>
/// The texts of one area, from a pair of .resx files: Thai (<c>X.resx</c>) and English (<c>X.en.resx</c>), beside the class that
/// names them.
/// </summary>
public sealed class TextCatalog(Type area)
{
    private readonly ResourceManager _resources = new(area);

    /// <summary>Returns a text in the reader's language.</summary>
    public string this[string key] => Find(key, ReaderLanguage.Current);

    /// <summary>
    /// Returns a text with its arguments in the reader's language. Numbers, dates and titles may be passed as they are;
    /// <c>{0:file|files}</c> takes the form that fits the number.
    /// </summary>
    public string Format(string key, params object?[] arguments) => string.Format(TextArguments.Formatter, this[key], arguments);

    /// <summary>Returns a text in both languages, for what is stored and shown later.</summary>
    public Bilingual Both(string key, params object?[] arguments) => new(In(Language.Thai, key, arguments), In(Language.English, key, arguments));

    private string In(Language language, string key, object?[] arguments)
    {
        using var _ = ReaderLanguage.Use(language);
        return arguments.Length == 0 ? this[key] : Format(key, arguments);
    }

    private string Find(string key, Language language) =>
        _resources.GetString(key, language.Culture()) ?? throw new InvalidOperationException($"{_resources.BaseName} has no text {key}.");
}
