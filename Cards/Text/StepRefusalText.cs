using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Delegations;
using OnesqaBot.Cards.Inquiries;
using OnesqaBot.Cards.Recalls;
using OnesqaBot.Cards.Watching;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.Cases.Recalls;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Steps.Publications;
using OnesqaBot.Workflow.Steps.Resolutions;

namespace OnesqaBot.Cards.Text;

/// <summary>Refusals about approval chains, resolutions, collections and publications; <see cref="RefusalText"/> has the others.</summary>
internal static class StepRefusalText
{
    /// <summary>Returns null for all other refusals.</summary>
    public static string? Describe(Refusal refusal, OfficeView office) => refusal switch
    {
        StageAlreadyCompleted x => RefusalTexts.StagePassedOn(SignatureText.Describe(x.Stage.By, office), TextFormat.Moment(x.Stage.At), Who(x.Position, x.People, office)),
        FormFieldMissing x => RefusalTexts.FormFieldMissing(PlainText.Line(x.Field.Label.Localized(), 120)),
        ParticipantsNeeded => RefusalTexts.ParticipantsNeeded,
        UnknownPerson x => RefusalTexts.UnknownPerson(PlainText.Line(x.Person, 80)),
        EmailInvalid x => RefusalTexts.EmailInvalid(PlainText.Line(x.Typed, 80)),
        ProofNeeded => RefusalTexts.ProofNeeded,
        AddressInvalid x => RefusalTexts.AddressInvalid(PlainText.Line(x.Address, 80)),
        SubmissionsMissing x => RefusalTexts.SubmissionsMissing(Some(x.Respondents, office)),
        SubmissionAlreadyAccepted x => RefusalTexts.SubmissionAccepted(x.Submission.JudgedAt is { } at ? RefusalTexts.OnMoment(TextFormat.Moment(at)) : ""),
        NothingSubmitted => RefusalTexts.NothingSubmitted,
        NobodyAwaited => RefusalTexts.NobodyAwaited,
        NotYourSubmission x => RefusalTexts.NotYourSubmission(SubmissionText.Name(x.Respondent, office), x.People.Count == 0 ? "" : $" ({SignatureText.Names(x.People)})"),
        StepTakenBack x => CaseTexts.WithdrawnBy(SignatureText.Describe(x.By, office), TextFormat.Moment(x.At)),
        CannotTakeBack { Fault: TakeBackFault.ActedOn, ActedBy: { } by } => RefusalTexts.TakeBackActedOnBy(SignatureText.Describe(by, office)),
        CannotDelegate x => DelegationText.Describe(x.Fault),
        DelegatedAlready x => DelegationText.Describe(x, office),
        CannotTakeBack x => TakeBack(x.Fault),
        CannotRecall x => Recall(x, office),
        CannotWatch x => Watch(x.Fault),
        InquiryImpossible x => Inquiry(x.Fault),
        QuestionMissing => InquiryTexts.QuestionMissing,
        AnswerMissing => InquiryTexts.AnswerMissing,
        NoDeadline => RefusalTexts.NoDeadline,
        NotAllowedToMoveTarget x => RefusalTexts.NotAllowedToMoveTarget(SignatureText.Position(x.Position, office)),
        TargetInvalid x => Target(x),
        ResolutionInvalid x => Resolution(x.Fault),
        EventDateInvalid x => EventDate(x),
        _ => null,
    };

    private static string Inquiry(InquiryFault fault) => fault switch
    {
        InquiryFault.AlreadyOpen => InquiryTexts.AlreadyOpen,
        InquiryFault.NobodyToAsk => InquiryTexts.NobodyToAsk,
        InquiryFault.Closed => InquiryTexts.Closed,
    };

    private static string Recall(CannotRecall refusal, OfficeView office) => refusal switch
    {
        { Fault: RecallFault.Decided, By: { } by, At: { } at } => RecallTexts.Decided(SignatureText.Describe(by, office), TextFormat.Moment(at)),
        { Fault: RecallFault.NotYours, By: { } by } => RecallTexts.NotYours(SignatureText.Describe(by, office)),
        { Fault: RecallFault.NothingSubmitted } => RecallTexts.NothingSubmitted,
    };

    private static string Watch(WatchFault fault) => fault switch
    {
        WatchFault.OwnCase => WatchTexts.OwnCase,
        WatchFault.NotAllowed => WatchTexts.NotAllowed,
        WatchFault.NotWatched => WatchTexts.NotWatched,
    };

    private static string TakeBack(TakeBackFault fault) => fault switch
    {
        TakeBackFault.NotYours => RefusalTexts.TakeBackNotYours,
        TakeBackFault.ActedOn => RefusalTexts.TakeBackActedOn,
        TakeBackFault.TooLate => RefusalTexts.TakeBackTooLate,
    };

    private static string Target(TargetInvalid x) => x.Fault switch
    {
        TargetFault.NoDate => RefusalTexts.TargetNoDate,
        TargetFault.InThePast => RefusalTexts.TargetInThePast,
        TargetFault.NotWorkingDay => RefusalTexts.TargetNotWorkingDay(string.Join(RefusalTexts.OrSpaced, x.Instead.Select(TextFormat.Date))),
        TargetFault.TooFar => RefusalTexts.TargetTooFar,
        TargetFault.Same => RefusalTexts.TargetSame,
    };

    private static string EventDate(EventDateInvalid x) => x.Fault switch
    {
        EventDateFault.NoDate => RefusalTexts.EventNoDate(x.Event.Localized()),
        EventDateFault.InTheFuture => RefusalTexts.EventInTheFuture,
        EventDateFault.TooLongAgo => RefusalTexts.EventTooLongAgo,
    };

    private static string Resolution(ResolutionFault fault) => fault switch
    {
        ResolutionFault.NoNumber => RefusalTexts.ResolutionNoNumber,
        ResolutionFault.NumberUnreadable => RefusalTexts.ResolutionNumberUnreadable,
        ResolutionFault.NoMeeting => RefusalTexts.ResolutionNoMeeting,
        ResolutionFault.MeetingUnreadable => RefusalTexts.ResolutionMeetingUnreadable,
        ResolutionFault.NoDate => RefusalTexts.ResolutionNoDate,
        ResolutionFault.InTheFuture => RefusalTexts.ResolutionInTheFuture,
        ResolutionFault.NoResult => RefusalTexts.ResolutionNoResult,
        ResolutionFault.NoNote => RefusalTexts.ResolutionNoNote,
    };

    private static string Some(IReadOnlyList<Respondent> respondents, OfficeView office) =>
        SignatureText.Names(respondents.Select(r => SubmissionText.Name(r, office)), 3, 80, RefusalTexts.RespondentsCounter);

    private static string Who(string position, IReadOnlyList<Person> people, OfficeView office) =>
        $"{SignatureText.Position(position, office)}{(people.Count == 0 ? "" : $" ({SignatureText.Names(people)})")}";
}
