using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Text;

/// <summary>Rounds of a span that repeats, and the times that a case came to a row within one.</summary>
internal static class RoundText
{
    /// <summary>รอบ เดือนตุลาคม · รอบที่ ๑ จาก ๑๒; null outside a span.</summary>
    public static string? Describe(Procedure procedure, string? key) => procedure.Round(key) is { } round
        ? $"{Named(round)} · รอบที่ {ThaiFormat.Number(Number(procedure, round))} จาก {ThaiFormat.Number(procedure.Rounds!.Each.Count)}"
        : null;

    /// <summary>รอบ เดือนตุลาคม.</summary>
    public static string Named(Round round) =>
        PlainText.Line(round.Title.Th.StartsWith("รอบ", StringComparison.Ordinal) ? round.Title.Th : $"รอบ {round.Title.Th}", 60);

    /// <summary>Behind the name of a row: " (เดือนตุลาคม ครั้งที่ ๒)"; empty for a first time outside a span.</summary>
    public static string Behind(CaseView view, StepVisit visit)
    {
        string?[] parts = [view.Procedure.Round(visit.Round) is { } round ? PlainText.Line(round.Title.Th, 60) : null, Time(view.Case.AttemptInRound(visit))];
        var said = string.Join(' ', parts.Where(p => p is not null));
        return said.Length == 0 ? "" : $" ({said})";
    }

    /// <summary>ครั้งที่ ๒; null for the first.</summary>
    public static string? Time(int time) => time > 1 ? $"ครั้งที่ {ThaiFormat.Number(time)}" : null;

    private static int Number(Procedure procedure, Round round) =>
        procedure.Rounds!.Each.TakeWhile(r => r.Key != round.Key).Count() + 1;
}
