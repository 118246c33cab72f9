using OnesqaBot.Cards.Approvals;
using OnesqaBot.Cards.Delegations;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Inquiries;
using OnesqaBot.Cards.Watching;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Corrections;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Editions;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Steps.Publications;
using OnesqaBot.Workflow.Steps.Resolutions;

namespace OnesqaBot.Cards.Text;

/// <summary>An entry of a case's history.</summary>
internal sealed record HistoryLine(string Mark, string What, string About, params IReadOnlyList<string> Notes);

/// <summary>Describes events. Events that only move the case along, or follow from another event, are left out.</summary>
internal static class HistoryText
{
    public static HistoryLine? Describe(RecordedEvent recorded, CaseView view, DetailLevel detail)
    {
        string Cut(string text) => PlainText.Line(text, detail.Line);
        return recorded.Event switch
        {
            CaseOpened x => new("📂", HistoryTexts.CaseOpened, Cut(x.Subject), x.Early is { } early ? [HistoryTexts.OpenedEarly(Cut(early))] : []),
            CaseCorrected x => new("✏️", HistoryTexts.CaseCorrected, Cut(x.Subject), [.. FieldElements.Corrections(x.Before, x.Fields, view.Procedure, detail)]),
            DocumentHandedIn x => HandedIn(x, view, detail),
            DocumentWithdrawn x => Withdrawn(x, view, detail),
            DocumentLost x => new("⚠️", HistoryTexts.FileLost, Cut(view.Case.FindDocument(x.Document)?.FileName ?? "")),
            DocumentDelayed x => new("⏳", HistoryTexts.FileDelayed, Cut(view.Case.FindDocument(x.Document)?.FileName ?? "")),
            // The link is on the step's card, and so is a filed document.
            MeetingLinked or StepEntered or DocumentFiled => null,
            MeetingScheduled x => new(
                "📅", HistoryTexts.Schedule, $"{TextFormat.ShortDate(x.Meeting.Start)} {TextFormat.Times(x.Meeting.Start, x.Meeting.End)}",
                HistoryTexts.Place(Cut(x.Meeting.Place)), HistoryTexts.Participants(SignatureText.Names(x.Meeting.People, 3, detail.Line))),
            MeetingHeld x => new("📅", HistoryTexts.AlreadyHeld, TextFormat.ShortDate(x.Meeting.On), x.Meeting.Place is { } at ? [HistoryTexts.Place(Cut(at)), StepTitle(view, x.Step, x.Visit, detail)] : [StepTitle(view, x.Step, x.Visit, detail)]),
            EventDateEntered x => new("📅", EventDate(view, x, detail), TextFormat.ShortDate(x.Date), StepTitle(view, x.Step, x.Visit, detail)),
            ParticipantsNotified x => new("📨", HistoryTexts.ParticipantsNotified, Names(x.People, view, detail)),
            InformedNamed x => new("👥", HistoryTexts.InformedNamed, Names(x.People, view, detail), StepTitle(view, x.Step, x.Visit, detail)),
            PeopleInformed x => new("📨", HistoryTexts.PeopleInformed, Names(x.People, view, detail), StepTitle(view, x.Step, x.Visit, detail)),
            AssigneesChased x => new("📣", HistoryTexts.Chased, Names(x.People, view, detail), StepTitle(view, x.Step, x.Visit, detail)),
            PeoplePassedOver x => new("📨", HistoryTexts.PassedOver, Names(x.People, view, detail), StepTitle(view, x.Step, x.Visit, detail)),
            EndNoticeChosen x => new("🔔", x.Wanted ? HistoryTexts.EndNoticeWanted : HistoryTexts.EndNoticeUnwanted, ""),
            WatchChosen x => new("🔔", x.Scope switch { WatchScope.Steps => WatchTexts.HistoryWatched, WatchScope.End => HistoryTexts.EndNoticeWanted, WatchScope.None => WatchTexts.HistoryUnwatched }, ""),
            ReadingStated x => new("☑️", Read(x.Reading), StepTitle(view, x.Step, x.Visit, detail)),
            InquiryMade x => new("❓", InquiryTexts.HistoryAsked, Cut(x.Question), StepTitle(view, x.Step, x.Visit, detail)),
            InquiryAnswered x => new("💬", InquiryTexts.HistoryAnswered, x.Text is { } text ? Cut(text) : InquiryTexts.InFiles, StepTitle(view, x.Step, x.Visit, detail)),
            InquiryWithdrawn x => new("❓", InquiryTexts.HistoryWithdrawn, "", StepTitle(view, x.Step, x.Visit, detail)),
            StepDelegated or DelegationEnded => DelegationText.Describe(recorded, view, detail),
            DecisionTakenBack x => new("↩️", HistoryTexts.TakenBack, StepTitle(view, x.Step, x.Visit, detail)),
            Acknowledged x => new("👁️", HistoryTexts.Acknowledged, StepTitle(view, x.Step, x.Visit, detail)),
            MeetingCancelled x => new("📅", HistoryTexts.MeetingCancelled, StepTitle(view, x.Step, x.Visit, detail)),
            ParticipantsNamed x => new(
                "👥", HistoryTexts.ParticipantsNamed, Names(x.People, view, detail),
                StepTitle(view, x.Step, x.Visit, detail)),
            ResolutionRecorded x => Resolved(x, view, detail),
            AddressPublished x => new("🌐", HistoryTexts.PublishedAt, Cut(x.Address.OriginalString), StepTitle(view, x.Step, x.Visit, detail)),
            // The resolution has its own entry.
            StageCompleted { Kind: StageKind.Resolution } => null,
            StageCompleted x => Completed(x, view, detail),
            StepFinished x => Finished(x, view, detail),
            EditionChanged x => new("📘", HistoryTexts.EditionChanged, x.To),
            CaseClosed => new("🏁", HistoryTexts.CaseClosed, ""),
            CaseCancelled x => new("🚫", HistoryTexts.CaseCancelled, "", HistoryTexts.ReasonGiven(Cut(x.Reason))),
            PersonUnreachable { Rejected: true } x => new("⚠️", HistoryTexts.Rejected, Cut(PersonText.Name(x.Person, view.Office))),
            PersonUnreachable x => new("⚠️", HistoryTexts.NotDelivered, Cut(PersonText.Name(x.Person, view.Office))),
            ReminderPosted or ReminderSnoozed or TargetMoved or Replanned => DeadlineHistory.Describe(recorded.Event, view, detail),
            _ => SubmissionHistory.Describe(recorded.Event, view, detail),
        };
    }

    private static string Read(Reading reading) => reading switch
    {
        Reading.Opened => ApprovalTexts.HistoryOpened,
        Reading.NotOpened => ApprovalTexts.HistoryNotOpened,
        Reading.NoDocuments => ApprovalTexts.HistoryNoDocuments,
    };

    private static string Names(IEnumerable<string> people, CaseView view, DetailLevel detail) =>
        SignatureText.Names(people.Select(p => PersonText.Name(p, view.Office)), 3, detail.Line);

    private static string EventDate(CaseView view, EventDateEntered x, DetailLevel detail) =>
        view.StepAt(x.Step, x.Visit)?.Window is WithinWindow { Event: { } happened } ? HistoryTexts.DateEnteredFor(PlainText.Line(happened.Localized(), detail.Line)) : HistoryTexts.DateEntered;

    private static HistoryLine HandedIn(DocumentHandedIn x, CaseView view, DetailLevel detail)
    {
        var what = view.Case.FindDocument(x.Document) is { IsTable: true } ? HistoryTexts.TableMade : HistoryTexts.FileAttached;
        return new("📄", what, PlainText.Line(x.FileName, detail.Line),
        [
            StepTitle(view, x.Step, x.Visit, detail),
            .. x.Respondent is null ? [] : new[] { SubmissionHistory.Name(x.Respondent, view, detail) },
        ]);
    }

    private static HistoryLine Withdrawn(DocumentWithdrawn x, CaseView view, DetailLevel detail)
    {
        string Name(string document) => PlainText.Line(view.Case.FindDocument(document)?.FileName ?? "", detail.Line);
        return x.Replacement is { } by
            ? new("🔁", HistoryTexts.FileReplaced, Name(x.Document), HistoryTexts.ReplacedBy(Name(by)))
            : new("🗑️", HistoryTexts.FileRemoved, Name(x.Document));
    }

    private static HistoryLine Resolved(ResolutionRecorded x, CaseView view, DetailLevel detail)
    {
        string Cut(string text) => PlainText.Line(text, detail.Line);
        var resolution = x.Resolution;
        return new("🏛️", HistoryTexts.ResolutionOf(SignatureText.Body(resolution.Body, view.Office, detail.Line)), ResolutionText.Describe(resolution.Result),
        [
            resolution.Meeting.Length == 0 ? HistoryTexts.LetterDetails(Cut(resolution.Number), TextFormat.ShortDate(resolution.Date))
                : HistoryTexts.ResolutionDetails(Cut(resolution.Number), Cut(resolution.Meeting), TextFormat.ShortDate(resolution.Date)),
            .. resolution.Note is null ? [] : new[] { Cut(resolution.Note) },
            StepTitle(view, x.Step, x.Visit, detail),
        ]);
    }

    private static HistoryLine Completed(StageCompleted x, CaseView view, DetailLevel detail) => Line(
        "✅", OutcomeText.Describe(x.Outcome, false, view.StepAt(x.Step, x.Visit)), StepTitle(view, x.Step, x.Visit, detail), x.Reason, Comment(x.Comment, x.Outcome != Outcomes.Done, detail), x.Considered, detail);

    private static HistoryLine Finished(StepFinished x, CaseView view, DetailLevel detail)
    {
        // Work with further stages is finished by the last endorsement.
        var endorsed = x.Outcome == Outcomes.Done && view.Case.FindVisit(x.Step, x.Visit) is { CompletedStages.IsEmpty: false };
        var what = OutcomeText.Describe(endorsed ? Outcomes.Endorsed : x.Outcome, x.Returned, view.StepAt(x.Step, x.Visit));
        return Line(x.Returned ? "↩️" : "✅", what, StepTitle(view, x.Step, x.Visit, detail), x.Reason, Comment(x.Comment, endorsed || x.Outcome != Outcomes.Done, detail), x.Considered, detail);
    }

    private static string? Comment(string? comment, bool isDecision, DetailLevel detail)
    {
        if (comment is null) return null;
        var line = PlainText.Line(comment, detail.Line);
        return isDecision ? HistoryTexts.CommentGiven(line) : HistoryTexts.RevisedGiven(line);
    }

    private static HistoryLine Line(
        string mark, string what, string step, string? reason, string? comment, IReadOnlyList<ConsideredDocument> considered, DetailLevel detail) => new(
        mark, PlainText.Line(what, detail.Line), step,
        [
            .. reason is null ? [] : new[] { HistoryTexts.ReasonGiven(PlainText.Line(reason, detail.Line)) },
            .. comment is null ? [] : new[] { comment },
            .. considered.Count == 0 ? [] : new[] { Considered(considered, detail) },
        ]);

    /// <summary>The documents, with versions, that the decision was based on.</summary>
    private static string Considered(IReadOnlyList<ConsideredDocument> documents, DetailLevel detail)
    {
        var shown = documents.TakeLast(3).Select(d => HistoryTexts.WithVersion(PlainText.Line(d.Name, detail.Line), PlainText.Line(d.Version, 20)));
        var rest = documents.Count > 3 ? HistoryTexts.AndMoreFiles(TextFormat.Number(documents.Count - 3)) : "";
        return HistoryTexts.BasedOn(string.Join(", ", shown), rest);
    }

    internal static string StepTitle(CaseView view, string step, int visit, DetailLevel detail)
    {
        var title = view.StepAt(step, visit) is { } found ? CaseHeader.NumberAndTitle(found, detail) : step;
        return view.Case.FindVisit(step, visit) is { } at ? title + RoundText.Suffix(view, at) : title;
    }
}
