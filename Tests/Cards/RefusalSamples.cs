using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Corrections;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Editions;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.Cases.Recalls;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Steps.Publications;
using OnesqaBot.Workflow.Steps.Resolutions;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Tests;

/// <summary>One of each refusal, and of each fault of a meeting.</summary>
internal static class RefusalSamples
{
    private static readonly Signature Director = new("somchai", "นายสมชาย รักเรียน", "director", null);

    public static readonly IReadOnlyList<(string Name, Refusal Refusal)> All =
    [
        ("unknown-case", new UnknownCase("2570-MOU-999")),
        ("unknown-step", new UnknownStep()),
        ("not-possible-here", new NotPossibleHere()),
        ("already-finished", new AlreadyFinished(new StepVisit("approve-coordination", 1, CardOffice.Start)
        {
            FinishedAt = new(2026, 11, 23, 14, 30, 0, TimeSpan.FromHours(7)), By = Director, Outcome = Outcomes.Approved,
        })),
        ("case-closed", new CaseEnded(CaseStatus.Closed, Director, CardOffice.Start)),
        ("case-cancelled", new CaseEnded(CaseStatus.Cancelled, Director, CardOffice.Start)),
        ("not-your-step", new NotYourStep("director", [Named("นายสมชาย รักเรียน")])),
        ("not-your-step-vacant", new NotYourStep("director", [])),
        ("own-submission", new OwnSubmission("director", [Named("นางวิภา ตั้งมั่น")])),
        ("own-submission-vacant", new OwnSubmission("director", [])),
        ("not-your-case", new NotYourCase([Named("นางสาวพิมพ์ชนก ใจดี")], Director)),
        ("already-decided", new AlreadyDecided(Director, CardOffice.Start)),
        ("field-no-year", new FieldInvalid(new("ปีงบประมาณ", "Fiscal year"), FieldType.FiscalYear, "๒๕๗๑")),
        ("field-no-amount", new FieldInvalid(new("วงเงินงบประมาณ (บาท)", "Budget (baht)"), FieldType.Amount, "๑,๒๕๐,๐๐๐")),
        ("field-no-days", Days(DaysFault.Unreadable)), ("field-days-end-before-start", Days(DaysFault.EndsBeforeStart)), ("field-one-day", Days(DaysFault.SeveralDays)),
        ("field-days-ambiguous", Days(DaysFault.Ambiguous, new(new(2027, 2, 1), new(2027, 2, 1)), new(new(2027, 1, 2), new(2027, 1, 2)))),
        ("may-not-open", new NotAllowedToOpen("international-relations-officer", MouForCards.Procedure.ShortTitle)),
        ("reason-needed", new ReasonNeeded()),
        ("documents-missing", new DocumentsMissing(MouForCards.Procedure.Step("draft-mou").Expects)),
        ("too-long", new TooLong(1000)),
        ("date-unreadable", new DateUnreadable("วันพฤหัส", [])), ("date-year-unclear", new DateUnreadable("20/1/70", [new(2027, 1, 20)])),
        ("date-ambiguous", new DateUnreadable("01/02/2027", [new(2027, 2, 1), new(2027, 1, 2)])), ("time-unreadable", new TimeUnreadable("แปดโมง")),
        ("field-missing", new FieldMissing(MouForCards.Procedure.Fields[1])),
        ("meeting-needed", new MeetingNeeded()),
        ("already-passed", new StageAlreadyCompleted(new CompletedStage(0, StageKind.Work, Director, CardOffice.Start, Outcomes.Done, null, []), "director", [Named("นายสมชาย รักเรียน")])),
        ("form-field-missing", new FormFieldMissing(new FormField("spent", new("ผลการใช้จ่าย", "Spent"), "๑", 40, false))),
        .. Enum.GetValues<TakeBackFault>().Select(f => ($"take-back-{f.ToString().ToLowerInvariant()}", (Refusal)new CannotTakeBack(f))),
        ("step-taken-back", new StepTakenBack(Director, CardOffice.Start)),
        ("take-back-actedon-by", new CannotTakeBack(TakeBackFault.ActedOn, Director)),
        .. Enum.GetValues<InquiryFault>().Select(f => ($"inquiry-{f.ToString().ToLowerInvariant()}", (Refusal)new InquiryImpossible(f))),
        .. Enum.GetValues<RecallFault>().Select(f => ($"recall-{f.ToString().ToLowerInvariant()}", (Refusal)new CannotRecall(f, Director, CardOffice.Start))),
        .. Enum.GetValues<WatchFault>().Select(f => ($"watch-{f.ToString().ToLowerInvariant()}", (Refusal)new CannotWatch(f))),
        ("already-recalled", new AlreadyFinished(new StepVisit("approve-coordination", 1, CardOffice.Start) { FinishedAt = CardOffice.Start, By = Director, Outcome = Outcomes.Recalled, Returned = true })),
        ("question-missing", new QuestionMissing()), ("answer-missing", new AnswerMissing()),
        .. Enum.GetValues<DelegationFault>().Select(f => ($"delegate-{f.ToString().ToLowerInvariant()}", (Refusal)new CannotDelegate(f))),
        ("delegated-already", new DelegatedAlready(new Delegation(null, "wipa", Director, CardOffice.Start, null))),
        ("participants-needed", new ParticipantsNeeded()),
        ("unknown-person", new UnknownPerson("somebody")),
        ("email-invalid", new EmailInvalid("อารี aree@moe")),
        ("proof-needed", new ProofNeeded()),
        ("address-invalid", new AddressInvalid("เว็บไซต์ สมศ.")),
        ("answers-missing", new SubmissionsMissing([Respondent.Person("wipa"), Respondent.Person("anan")])),
        ("answer-already-accepted", new SubmissionAlreadyAccepted(new Submission(Respondent.Person("anan"), new Dictionary<string, string>(), Director, CardOffice.Start, false) { JudgedAt = CardOffice.Start })),
        ("no-answer", new NothingSubmitted()),
        ("may-not-administer", new NotAllowedToAdminister(["director", "deputy-director"])),
        ("no-deadline", new NoDeadline()), ("may-not-move-target", new NotAllowedToMoveTarget("policy-officer")),
        .. Enum.GetValues<HolidayFault>().Select(f => ($"holiday-{f.ToString().ToLowerInvariant()}", (Refusal)new HolidayInvalid(f, new(2027, 5, 4)))),
        .. Enum.GetValues<TargetFault>().Select(f => ($"target-{f.ToString().ToLowerInvariant()}", (Refusal)new TargetInvalid(f, f == TargetFault.NotWorkingDay ? [new(2027, 2, 26), new(2027, 3, 1)] : []))),
        .. Enum.GetValues<ActingFault>().Select(f => ($"acting-{f.ToString().ToLowerInvariant()}", (Refusal)new ActingInvalid(f))),
        .. Enum.GetValues<EditionMoveFault>().Select(f => ($"edition-{f.ToString().ToLowerInvariant()}", (Refusal)new EditionMoveImpossible(f, MouForCards.Procedure.Step("draft-mou")))),
        ("nobody-awaited", new NobodyAwaited()),
        ("not-your-answer", new NotYourSubmission(Respondent.Person("anan"), [Named("นายอนันต์ พัฒนา")])),
        .. Enum.GetValues<ResolutionFault>().Select(f => ($"resolution-{f.ToString().ToLowerInvariant()}", (Refusal)new ResolutionInvalid(f))),
        .. Enum.GetValues<EventDateFault>().Select(f => ($"event-date-{f.ToString().ToLowerInvariant()}", (Refusal)new EventDateInvalid(f, new("เข้าร่วมประชุมชี้แจง", "attending the briefing")))),
        .. Enum.GetValues<MeetingFault>().Select(f => ($"meeting-{f.ToString().ToLowerInvariant()}", (Refusal)new MeetingInvalid(f))),
    ];

    private static Person Named(string name) => new("x", "", new(name, ""), null, []);

    private static FieldInvalid Days(DaysFault fault, params DayRange[] meanings) =>
        new(new("วันที่มา", "Date"), FieldType.Period, "๑๕ มกราคม ๒๕๗๐") { Days = new(meanings, fault) };
}
