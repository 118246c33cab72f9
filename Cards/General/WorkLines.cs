using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Delegations;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Inquiries;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.General;

/// <summary>Draws a case as a list entry.</summary>
internal static class WorkLines
{
    private const int AboutLength = 80;

    public static IEnumerable<AdaptiveElement> Describe(WorkLine line, OfficeView office, DetailLevel detail)
    {
        var summary = line.Summary;
        yield return CardText.Line(CardText.Bold(CaseTitle.Format(line.Procedure, summary.Subject, detail.Line)));
        if (line.Assignment?.Respondent is { } respondent) yield return CardText.Plain(GeneralTexts.RequestFrom(SubmissionText.Name(respondent, office, detail.Line)));
        if ((line.Assignment?.Step ?? summary.Step) is { } key && line.Procedure.Find(key) is { } step)
        {
            var time = RoundText.Attempt(summary.Attempt) is { } again ? $" ({again})" : "";
            yield return CardText.Plain(CaseHeader.NumberAndTitle(step, detail) + time);
        }

        if (line.Assignment?.Inquiry is not null) yield return CardText.Line(CardText.Run("💬"), CardText.Run(InquiryTexts.Title));
        else if (Awaited(line, office, detail) is { } awaited) yield return CardText.Line(CardText.Run("⏳"), CardText.Run(awaited));
        if (RoundText.Describe(line.Procedure, summary.Round) is { } round) yield return CardText.Small(round);
        if (summary is { Status: CaseStatus.Open, Due: { } due }) yield return DueLines.Line(due, office);
        yield return CardText.Small($"{summary.Number} · {DescribeWaiting(summary, line.Assignment?.Since ?? summary.Since, office)}");
        if (line.Responsible?.Delegation is { } delegation) yield return CardText.Small(DelegationTexts.BroughtBy(SignatureText.Name(delegation.By, office, detail.Line)));
        if (line.Responsible is { MayAct.Count: 0 }) yield return CardText.Small(GeneralTexts.VacantNobodyActs);
    }

    /// <summary>Whose answer is awaited before the case's step is decided; null if nobody's.</summary>
    private static string? Awaited(WorkLine line, OfficeView office, DetailLevel detail) =>
        line.Summary.Assignments.FirstOrDefault(a => a.Inquiry is not null && a.Step == line.Summary.Step && a.Visit == line.Summary.Visit) is { } asked
            ? InquirySection.Awaiting(Responsibility.Resolve(asked, line.Summary, office.Directory, office.Today), detail) : null;

    /// <summary>Accessible name of the line's buttons, for screen readers.</summary>
    public static string AccessibleName(WorkLine line) => $"{CaseTitle.Format(line.Procedure, line.Summary.Subject, AboutLength)} ({line.Summary.Number})";

    /// <summary>As <see cref="AccessibleName(WorkLine)"/>, in a list that may have a line for each of a case's requests.</summary>
    public static string AccessibleName(WorkLine line, OfficeView office) => line.Assignment?.Respondent is { } respondent
        ? $"{AccessibleName(line)} {GeneralTexts.RequestFrom(SubmissionText.Name(respondent, office, AboutLength))}" : AccessibleName(line);

    /// <summary>Opens the step's card or the respondent's request for people who may act, the case's status otherwise.</summary>
    public static CardAction Open(WorkLine line) => line.Assignment is { Respondent: { } respondent } assignment
        ? new OpenWork(line.Summary.Number, assignment.Step, assignment.Visit, respondent)
        : line.Assignment is { EarlierRound: not null } earlier ? new OpenWork(line.Summary.Number, earlier.Step, earlier.Visit)
        : new OpenWork(line.Summary.Number);

    private static string DescribeWaiting(CaseSummary summary, DateTimeOffset since, OfficeView office)
    {
        var days = office.Holidays.WorkingDaysBetween(ThaiTime.Date(since), office.Today);
        return summary.Status switch
        {
            // Until then the step waits for the day and not for its assignee.
            CaseStatus.Open when summary.MeetingAt is { } meeting && meeting > office.Now => GeneralTexts.MeetingOn(TextFormat.ShortMoment(meeting)),
            CaseStatus.Open when days == 0 => GeneralTexts.ArrivedToday,
            CaseStatus.Open => GeneralTexts.SinceFor(TextFormat.ShortDate(since), TextFormat.Duration(days)),
            var ended => Ended(ended, since),
        };
    }

    /// <summary>How and when a case that is no longer open ended.</summary>
    public static string Ended(CaseStatus status, DateTimeOffset at) =>
        status == CaseStatus.Closed ? GeneralTexts.ClosedOn(TextFormat.ShortDate(at)) : GeneralTexts.CancelledOn(TextFormat.ShortDate(at));
}
