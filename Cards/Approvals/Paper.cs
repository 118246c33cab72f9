using System.Globalization;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Approvals;

/// <summary>A paper that awaits a decision, among several that are approved with one confirmation.</summary>
/// <param name="Stage">Index of the stage that decides.</param>
/// <param name="TimesTakenBack">How often a decision of the visit was taken back before.</param>
public sealed record Paper(CaseNumber Case, string Step, int Visit, int Stage, int TimesTakenBack)
{
    private const char Separator = '|';

    public static Paper ForVisit(CaseNumber number, StepVisit visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return new(number, visit.Step, visit.VisitNumber, visit.Stage, visit.TimesTakenBack);
    }

    /// <summary>The paper with this key; null if there is none.</summary>
    public static Paper? Parse(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.Split(Separator) is [var number, { Length: > 0 } step, var visit, var stage, var times]
            && CaseNumber.TryParse(number, out var parsed) && Read(visit) is { } v && Read(stage) is { } s && Read(times) is { } t
            ? new(parsed, step, v, s, t)
            : null;
    }

    /// <summary>The button of the paper's own card, which gives the same command.</summary>
    public ApproveStep Button => new(Case, Step, Visit) { Stage = Stage, TimesTakenBack = TimesTakenBack };

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Case}{Separator}{Step}{Separator}{Visit}{Separator}{Stage}{Separator}{TimesTakenBack}");

    private static int? Read(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 9999 ? number : null;
}
