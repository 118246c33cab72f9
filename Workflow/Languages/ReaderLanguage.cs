namespace OnesqaBot.Workflow.Languages;

/// <summary>
/// The language of the person who will read what is being written. It is set at the edge, for a turn or for a delivery, and flows
/// with the asynchronous calls. Where nobody has set it, the language is Thai.
/// </summary>
/// <remarks>
/// Not <c>CultureInfo.CurrentUICulture</c>: its default is that of the machine, and libraries read it for their own messages.
/// Formatting does not depend on any culture either; see <see cref="TextFormat"/>.
/// </remarks>
public static class ReaderLanguage
{
    private static readonly AsyncLocal<Language> Ambient = new();

    public static Language Current => Ambient.Value;

    /// <summary>Sets the language until the result is disposed, for this call and the calls it makes.</summary>
    public static Scope Use(Language language)
    {
        var before = Ambient.Value;
        Ambient.Value = language;
        return new Scope(before);
    }

    /// <summary>Restores the language that was current before <see cref="Use"/>.</summary>
    public sealed class Scope : IDisposable
    {
        private readonly Language _before;

        internal Scope(Language before) => _before = before;

        public void Dispose() => Ambient.Value = _before;
    }
}
