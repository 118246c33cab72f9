using OnesqaBot.Cards.Pages;

namespace OnesqaBot.Bot.Tab;

/// <summary>Who reads, and what the filters offer.</summary>
/// <param name="Language">The language that the person reads: <c>th</c> or <c>en</c>.</param>
/// <param name="ThisYear">The present fiscal year of the Buddhist era.</param>
internal sealed record TabSelf(
    string Name, string Position, string Language, string Today, int ThisYear, IReadOnlyList<TabChoice> Procedures, IReadOnlyList<TabChoice> Years);

/// <param name="Value">As sent to the bot.</param>
/// <param name="Title">As shown.</param>
internal sealed record TabChoice(string Value, string Title);

/// <param name="Count">How many there are, in words.</param>
/// <param name="WhenEmpty">What is said instead of an empty list.</param>
/// <param name="Note">Why the list may lack cases; null if it is complete.</param>
/// <param name="HasMore">Whether asking for more gives more.</param>
internal sealed record TabCases(IReadOnlyList<CaseRow> Rows, string Count, string WhenEmpty, string? Note, bool HasMore);

/// <param name="Counts">How much is done, under way, overdue and ahead, in words.</param>
/// <param name="NoRecords">Says that there is nothing to show for the year; null if there is.</param>
internal sealed record TabYear(int Year, string Title, string Counts, string? NoRecords, IReadOnlyList<TabMonth> Months);

internal sealed record TabMonth(string Title, bool IsPresent, IReadOnlyList<TabEntry> Entries);

/// <param name="Look">One of <c>done</c>, <c>now</c>, <c>late</c>, <c>ahead</c>, <c>cancelled</c>.</param>
/// <param name="Number">The case; null if none was opened yet.</param>
/// <param name="IsMine">Whether it belongs to the reader.</param>
internal sealed record TabEntry(
    string Date, string Look, string State, string Procedure, string What, string? Round, string? Number, string? Subject, string? Who, bool IsMine);
