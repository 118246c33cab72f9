using System.Globalization;

namespace OnesqaBot.Bot.Background;

/// <summary>Work over many cases ended, but not for all of them: those whose own fault is known were skipped.</summary>
internal sealed class CasesSkippedException(int count)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"{count} cases were skipped."));
