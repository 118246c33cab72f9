using System.Collections.Frozen;

namespace OnesqaBot.Dialogs.Intents.Meanings;

/// <summary>All meanings, by subject; each stands beside the intent that it makes. A test checks that none lacks a part.</summary>
internal static class MeaningTable
{
    public static readonly IReadOnlyList<Meaning> All =
        [.. WorkMeanings.All, .. CaseMeanings.All, .. TimeMeanings.All, .. HandbookMeanings.All, .. OfficeMeanings.All, .. TalkMeanings.All];

    private static readonly FrozenDictionary<string, Meaning> ById = All.ToFrozenDictionary(m => m.Id, StringComparer.Ordinal);

    /// <summary>The button that does what an intent asks for; null if none does.</summary>
    public static MeaningOffer? OfferFor(Intent intent) => All.Select(m => m.Offer).FirstOrDefault(o => o?.CarriesOut(intent) is true);

    public static Meaning Get(string id) => ById[id];
}
