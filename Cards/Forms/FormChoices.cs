using System.Globalization;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Forms;

/// <summary>A position to act in, and for whom, as the value of a choice.</summary>
/// <param name="Holder">The person to act for; null if the position is vacant.</param>
public sealed record ActingPost(string Position, string? Holder)
{
    public static ActingPost? Parse(string? value) =>
        ChoiceValue.Split(value) is [{ Length: > 0 } position, var holder] ? new(position, holder.Length == 0 ? null : holder) : null;

    public override string ToString() => ChoiceValue.Join(Position, Holder ?? "");
}

/// <summary>What to do with a recurring case of one year, as the value of a choice.</summary>
public sealed record RecurringChoice(RecurringMove Move, string Procedure, FiscalYear Year)
{
    public static RecurringChoice? Parse(string? value) =>
        ChoiceValue.Split(value) is [var move, { Length: > 0 } procedure, var year]
        && Enum.TryParse<RecurringMove>(move, out var parsed) && Enum.IsDefined(parsed)
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var buddhist) && FiscalYear.Has(buddhist)
            ? new(parsed, procedure, new FiscalYear(buddhist))
            : null;

    public override string ToString() => ChoiceValue.Join($"{Move}", Procedure, Year.BuddhistYear.ToString(CultureInfo.InvariantCulture));
}

/// <summary>A step and its round, as the value of a choice.</summary>
internal static class TargetChoice
{
    public static StepRound? Parse(string? value) =>
        ChoiceValue.Split(value) is [{ Length: > 0 } step, var round] ? new StepRound(step, round.Length == 0 ? null : round) : null;

    public static string Value(StepRound step) => ChoiceValue.Join(step.Step, step.Round ?? "");
}

/// <summary>Joins and splits the parts of a choice's value.</summary>
internal static class ChoiceValue
{
    private const char Separator = '|';

    public static string Join(params string[] parts) => string.Join(Separator, parts);

    public static string[] Split(string? value) => value?.Split(Separator) ?? [];
}
