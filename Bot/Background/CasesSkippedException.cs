using System.Globalization;

namespace OnesqaBot.Bot.Background;

/// <summary>Work over many cases finished but skipped some, whose own faults have already been recorded.</summary>
internal sealed class CasesSkippedException(int count)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"{count} cases were skipped."));
