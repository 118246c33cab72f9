using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Corrections;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Editions;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Text;

/// <summary>Describes each refusal in a polite sentence that says what to do next.</summary>
public static class RefusalText
{
    /// <param name="procedure">The procedure of the case in question; null if there is no case.</param>
    public static string Describe(Refusal refusal, Procedure? procedure, OfficeView office) => refusal switch
    {
        UnknownCase x => RefusalTexts.UnknownCase(PlainText.Line(x.Number, 40)),
        UnknownStep => RefusalTexts.UnknownStep,
        NotPossibleHere => RefusalTexts.NotPossibleHere,
        AlreadyFinished x => Finished(x.Visit, procedure?.StepOf(x.Visit), office),
        CaseEnded x => x.Status == CaseStatus.Cancelled
            ? RefusalTexts.CaseCancelled(SignatureText.Describe(x.By, office), TextFormat.Moment(x.At))
            : RefusalTexts.CaseClosed(TextFormat.Moment(x.At)),
        NotYourStep x => RefusalTexts.NotYourStep(Who(x.Position, x.People, office)),
        OwnSubmission x => RefusalTexts.OwnSubmission(Who(x.Position, x.Others, office)),
        NotYourCase x => RefusalTexts.NotYourCase(x.Owners.Count > 0 ? SignatureText.Names(x.Owners) : SignatureText.Name(x.OpenedBy, office)),
        AlreadyDecided x => RefusalTexts.AlreadyDecided(SignatureText.Describe(x.By, office), TextFormat.Moment(x.At)),
        NotAllowedToOpen x => RefusalTexts.NotAllowedToOpen(x.Procedure.Localized(), SignatureText.Position(x.Position, office)),
        NotAllowedToAdminister x => RefusalTexts.NotAllowedToAdminister(string.Join(RefusalTexts.Or, x.Positions.Select(p => SignatureText.Position(p, office)))),
        ActingInvalid x => Acting(x.Fault),
        HolidayInvalid x => Holiday(x),
        ReasonNeeded => RefusalTexts.ReasonNeeded,
        DocumentsMissing x => RefusalTexts.DocumentsMissing(SignatureText.Names(x.Documents.Select(d => d.Title.Localized()), 3, 120, RefusalTexts.ItemsCounter)),
        TooLong x => RefusalTexts.TooLong(TextFormat.Number(x.Longest)),
        DateUnreadable x => Date(x),
        TimeUnreadable x => RefusalTexts.TimeUnreadable(PlainText.Line(x.Typed, 40)),
        FieldInvalid x => Field(x),
        FieldMissing x => RefusalTexts.FieldMissing(PlainText.Line(x.Field.Label.Localized(), 120)),
        EditionMoveImpossible x => Move(x),
        MeetingNeeded => RefusalTexts.MeetingNeeded,
        MeetingInvalid x => Meeting(x.Fault),
        _ => StepRefusalText.Describe(refusal, office) ?? throw new InvalidOperationException($"{refusal.GetType().Name} has no text."),
    };

    private static string Field(FieldInvalid x)
    {
        var (label, example) = (PlainText.Line(x.Label.Localized(), 120), PlainText.Line(FieldValue.Shown(x.Type, x.Example).Localized(), 60));
        return x.Type switch
        {
            FieldType.FiscalYear => RefusalTexts.FiscalYearInvalid(label, example),
            FieldType.Amount => RefusalTexts.AmountInvalid(label, example),
            FieldType.Percentage => RefusalTexts.PercentageInvalid(label, example),
            FieldType.DocumentNumber => RefusalTexts.DocumentNumberInvalid(label, example),
            FieldType.MeetingNumber => RefusalTexts.MeetingNumberInvalid(label, example),
            FieldType.WebAddress => RefusalTexts.WebAddressInvalid(label, example),
            FieldType.EmailAddress => RefusalTexts.EmailAddressInvalid(label, example),
            FieldType.Day or FieldType.Period => Days(x, label, example),
            FieldType.Text => throw new InvalidOperationException("Every text is valid."),
        };
    }

    private static string Days(FieldInvalid x, string label, string example) => x.Days?.Fault switch
    {
        DaysFault.Ambiguous => RefusalTexts.DaysAmbiguous(label, string.Join(RefusalTexts.OrSpaced, x.Days.Meanings.Select(TextFormat.Days))),
        DaysFault.EndsBeforeStart => RefusalTexts.DaysEndBeforeStart(label, example),
        DaysFault.SeveralDays => RefusalTexts.OneDayOnly(label, example),
        DaysFault.Unreadable or DaysFault.NoSuchDay or null => RefusalTexts.DaysInvalid(label, example),
    };

    private static string Date(DateUnreadable x) => x.Meanings switch
    {
        [] => RefusalTexts.DateUnreadable(PlainText.Line(x.Typed, 60)),
        [var only] => RefusalTexts.DateUnclear(PlainText.Line(x.Typed, 60), TextFormat.Date(only)),
        _ => RefusalTexts.DateAmbiguous(PlainText.Line(x.Typed, 60), string.Join(RefusalTexts.OrSpaced, x.Meanings.Select(TextFormat.Date)), TextFormat.TypedDate(x.Meanings[0])),
    };

    private static string Move(EditionMoveImpossible x)
    {
        var step = CaseHeader.NumberAndTitle(x.Step, DetailLevel.Most);
        return x.Fault switch
        {
            EditionMoveFault.StepGone => RefusalTexts.MoveStepGone(step),
            EditionMoveFault.KindChanged => RefusalTexts.MoveKindChanged(step),
            EditionMoveFault.RoundGone => RefusalTexts.MoveRoundGone(step),
            EditionMoveFault.ChainChanged => RefusalTexts.MoveChainChanged(step),
            EditionMoveFault.RespondentsChanged => RefusalTexts.MoveRespondentsChanged(step),
            EditionMoveFault.NobodyNamed => RefusalTexts.MoveNobodyNamed(step),
        };
    }

    private static string Acting(ActingFault fault) => fault switch
    {
        ActingFault.Oneself => RefusalTexts.ActingOneself,
        ActingFault.HoldsIt => RefusalTexts.ActingHoldsIt,
        ActingFault.EndsBeforeStart => RefusalTexts.ActingEndsBeforeStart,
        ActingFault.Past => RefusalTexts.ActingPast,
        ActingFault.TooLong => RefusalTexts.ActingTooLong,
        ActingFault.Incomplete => RefusalTexts.ActingIncomplete,
    };

    private static string Holiday(HolidayInvalid x) => x.Fault switch
    {
        HolidayFault.InThePast => RefusalTexts.HolidayInThePast,
        HolidayFault.TooFar => RefusalTexts.HolidayTooFar,
        HolidayFault.IsHoliday => RefusalTexts.HolidayExists(Day(x)),
        HolidayFault.IsWeekend => RefusalTexts.HolidayIsWeekend(Day(x)),
        HolidayFault.NoHoliday => RefusalTexts.NoHoliday(Day(x)),
        HolidayFault.Incomplete => RefusalTexts.HolidayIncomplete,
    };

    private static string Day(HolidayInvalid x) => x.Day is { } day ? $"{TextFormat.Date(day)} " : "";

    private static string Finished(StepVisit visit, Step? step, OfficeView office)
    {
        var what = OutcomeText.Describe(visit, step);
        var done = visit.Outcome switch
        {
            Outcomes.Approved => RefusalTexts.DidApprove,
            Outcomes.Returned => RefusalTexts.DidReturn,
            Outcomes.Recalled => RefusalTexts.DidRecall,
            Outcomes.Done => RefusalTexts.DidWork,
            _ => RefusalTexts.DidDecide(PlainText.Line(what, 120)),
        };
        return RefusalTexts.AlreadyFinished(SignatureText.Describe(visit.By!, office), done, TextFormat.Moment(visit.FinishedAt!.Value));
    }

    private static string Meeting(MeetingFault fault) => fault switch
    {
        MeetingFault.NoTime => RefusalTexts.MeetingNoTime,
        MeetingFault.EndsBeforeStart => RefusalTexts.MeetingEndsBeforeStart,
        MeetingFault.InThePast => RefusalTexts.MeetingInThePast,
        MeetingFault.NoPlace => RefusalTexts.MeetingNoPlace,
        MeetingFault.NoDate => RefusalTexts.MeetingNoDate,
        MeetingFault.NotYetHeld => RefusalTexts.MeetingNotYetHeld,
        MeetingFault.NoPeople => RefusalTexts.MeetingNoPeople,
    };

    private static string Who(string position, IReadOnlyList<Person> people, OfficeView office) => people.Count == 0
        ? RefusalTexts.WhoVacant(SignatureText.Position(position, office))
        : $"{SignatureText.Position(position, office)} ({SignatureText.Names(people)})";
}
