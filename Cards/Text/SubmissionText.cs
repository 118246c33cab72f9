using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Steps.Collections;

namespace OnesqaBot.Cards.Text;

/// <summary>The state of a respondent's submission, in a few words.</summary>
internal static class SubmissionText
{
    public static string Mark(Submission? submission) => submission?.Status switch
    {
        SubmissionStatus.Sent => submission.Late ? "⏰" : "📩",
        SubmissionStatus.Accepted => "✅",
        SubmissionStatus.Returned => "↩️",
        null => "⬜",
    };

    public static string Describe(StepVisit visit, Respondent respondent)
    {
        var submission = visit.SubmissionOf(respondent);
        var reminded = visit.LastRemindedAt(respondent) is { } at && visit.Awaited.Contains(respondent) && !(submission?.JudgedAt > at) ? WordingTexts.RemindedAt(TextFormat.ShortMoment(at)) : "";
        return Describe(submission) + reminded;
    }

    private static string Describe(Submission? submission) => submission?.Status switch
    {
        SubmissionStatus.Accepted => WordingTexts.AcceptedOn(TextFormat.ShortDate(submission.JudgedAt ?? submission.At)),
        SubmissionStatus.Returned => WordingTexts.SentBackOn(TextFormat.ShortDate(submission.JudgedAt ?? submission.At)),
        SubmissionStatus.Sent => submission.Late ? WordingTexts.SentLateOn(TextFormat.ShortDate(submission.At)) : WordingTexts.SentOn(TextFormat.ShortDate(submission.At)),
        null => WordingTexts.NotAnswered,
    };

    /// <summary>The name of the unit or person; of somebody outside the office without the address.</summary>
    public static string Name(Respondent respondent, OfficeView office, int longest = 120) => PlainText.Line(
        respondent.IsOutside ? NamedPerson.Read(respondent.Key, office.Directory).Name : FullName(respondent, office), longest);

    /// <summary>The title of the unit or the name of the person; of somebody outside the office with the address.</summary>
    public static string FullName(Respondent respondent, OfficeView office) =>
        (respondent.Kind == RespondentKind.Units ? office.Directory.Unit(respondent.Key)?.Title.Localized() : office.Directory.ById(respondent.Key)?.Name.Localized()) ?? respondent.Key;

    /// <summary>The email address of somebody outside the office.</summary>
    public static string Address(Respondent respondent, int longest = 120) =>
        PlainText.Line(NamedPerson.AddressIn(respondent.Key) ?? respondent.Key, longest);

    /// <summary>ตอบแล้ว ๓ จาก ๕ · รับแล้ว ๒.</summary>
    public static string Totals(StepVisit visit)
    {
        var accepted = visit.Submissions.Count(a => a.Status == SubmissionStatus.Accepted);
        var late = visit.Submissions.Count(a => a.Late);
        return WordingTexts.AnsweredOf(TextFormat.Number(visit.Asked.Count - visit.Awaited.Count()), TextFormat.Number(visit.Asked.Count))
            + (accepted == 0 ? "" : WordingTexts.AcceptedCount(TextFormat.Number(accepted))) + (late == 0 ? "" : WordingTexts.LateCount(TextFormat.Number(late)));
    }
}
