using System.Globalization;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Runs a body under a culture: th-TH counts years of the Buddhist era, and nothing in the core may notice.</summary>
internal sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    private CultureScope(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

    public static CultureScope Use(string name) => new(name);

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}

/// <summary>The cultures that matter; the empty name is the invariant one.</summary>
public sealed class Cultures : Xunit.TheoryData<string>
{
    public Cultures() => AddRange("th-TH", "en-US", "");
}
