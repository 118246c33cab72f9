using AdaptiveCards;
using OnesqaBot.Cards.Absences;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Delegations;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Inquiries;
using OnesqaBot.Cards.Recalls;
using OnesqaBot.Cards.Text;
using OnesqaBot.Cards.Watching;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Cases;

/// <summary>A step of a case as seen by a viewer; shared by the cards of all kinds of steps.</summary>
internal sealed record StepView(CaseView View, Step Step, StepVisit Visit)
{
    public Case Case => View.Case;

    public OfficeView Office => View.Office;

    public bool IsFinished => Visit.FinishedAt is not null;

    /// <summary>The current stage of the approval chain; the last one reached if the step is finished.</summary>
    public ChainStage Stage { get; } = Step.ChainIn(Visit.Round)[Visit.Stage];

    public Responsible Responsible { get; } =
        View.Permissions.ResponsibleFor(Assignments.ForStage(View.Case, Step, Visit));

    /// <summary>True if the viewer may give the commands of the current stage.</summary>
    public bool MayAct { get; } = View.May(new MarkDone(View.Case.Number, Step.Key, Visit.VisitNumber, null) { Stage = Visit.Stage });

    public CardAction Attach => BindToStage(new AttachHere(Case.Number, Step.Key, Visit.VisitNumber));

    public CardAction Done => BindToStage(new MarkDone(Case.Number, Step.Key, Visit.VisitNumber, null));

    public CardAction Endorse => BindToStage(new ApproveStep(Case.Number, Step.Key, Visit.VisitNumber));

    public CardAction SendBack => BindToStage(new ReturnStep(Case.Number, Step.Key, Visit.VisitNumber, null));

    /// <summary>Leads back to the step's own card from a card that temporarily replaces it.</summary>
    public CardAction Back => new RefreshCard(Case.Number, new CardRef(CardKind.Step, Step.Key, Visit.VisitNumber));

    /// <summary>Binds an action to the current stage, so that a late press does not count for the next stage.</summary>
    public CardAction BindToStage(StepAction action) => action with { Stage = Visit.Stage, TimesTakenBack = Visit.TimesTakenBack };

    public IEnumerable<AdaptiveElement> Header(DetailLevel detail) =>
        IsOpen && MayAct ? CaseHeader.Asking(AskText.ForStep(this), View, Step, Visit, detail) : CaseHeader.Draw(View, Step, Visit, detail);

    /// <summary>Whether the current stage decides on what others prepared.</summary>
    public bool IsDecision => Step.Kind.Decides(Stage);

    /// <summary>True while the step can still be acted on.</summary>
    public bool IsOpen => !IsFinished && Case.Status == CaseStatus.Open;

    /// <summary>The handbook's text for the step, verbatim, unfolded for the person who does the work; empty once the step is finished.</summary>
    public IEnumerable<AdaptiveElement> Handbook(DetailLevel detail) => !IsOpen ? [] : HandbookSection.Draw(
        Step, View.Procedure, View.Procedure.Round(Visit.Round), Office, detail, IsWorkOfViewer, IsDecision ? DueLines.DrawReason(View, detail) : []);

    /// <summary>ข้อ ๑ วิเคราะห์ข้อมูล (ครั้งที่ ๒): for a message that stays beside those of other visits.</summary>
    public string NumberTitleAndRound(DetailLevel detail) => CaseHeader.NumberAndTitle(Step, detail) + RoundText.Suffix(View, Visit);

    /// <summary>Whether completing the current stage closes the case.</summary>
    public bool ClosesCase =>
        Visit.Stage == Step.ChainIn(Visit.Round).Count - 1 && Step.Next == Step.End && (Visit.Round is null || View.Procedure.Rounds?.Rounds[^1].Key == Visit.Round)
        && Case.OpenVisits.Count == 1;

    /// <summary>Whether the viewer now does work that was returned.</summary>
    public bool IsRevision => MayAct && IsOpen && Stage.Kind == StageKind.Work && !IsDecision && Revision.Find(Case, Visit) is not null;

    /// <summary>Whether long explanations are unfolded at first: for the person who does the work.</summary>
    public bool IsWorkOfViewer => MayAct && !IsDecision;

    /// <summary>
    /// The top of the card: the outcome of a finished step, otherwise until when it is to be done and why it was returned, if so; and its
    /// results so far.
    /// </summary>
    public IEnumerable<AdaptiveElement> Top(DetailLevel detail) =>
        [.. Header(detail), .. InquirySection.Draw(this, detail), .. IsOpen ? [.. Due(detail), .. OutcomeSection.ReturnReason(View, Visit, detail, IsDecision), .. CommentLines.Draw(this, detail), .. DelegationElements.Lines(this, detail), .. ChaseElements.Line(Visit, Office, detail)] : Result(detail), .. CorrectedSince.Draw(this, detail), .. StepResults.Draw(this, detail)];

    private IEnumerable<AdaptiveElement> Due(DetailLevel detail) =>
        [.. EventForm.Missing(this), .. IsDecision ? DueLines.Date(View) : DueLines.Draw(View, detail)];

    /// <summary>The bottom of the card: the approval chain and, for a viewer who may not act, the current assignee.</summary>
    /// <param name="own">The step's own buttons, if there may be many.</param>
    public IEnumerable<AdaptiveElement> Footer(DetailLevel detail, IReadOnlyCollection<AdaptiveAction>? own = null) =>
    [
        .. ChainSection.Draw(this, detail),
        .. AbsenceLines.Draw(this, detail),
        .. Waiting(detail),
        .. MayChooseEndNotice ? WatchElements.Line(View) : [],
        .. IsOpen && own is not null && AreMany(own) ? DelegationElements.Row(this) : [],
    ];

    /// <summary>Whether the step's own buttons and the one that shows the case leave no room for another; it then is a row of the card.</summary>
    private bool AreMany(IReadOnlyCollection<AdaptiveAction> own) =>
        MayAct && own.Count + InquiryButtons.Draw(this).Count() > CardLayout.MaxButtons - 2;

    private IEnumerable<AdaptiveElement> Waiting(DetailLevel detail) =>
        MayAct || !IsOpen ? [] : [.. AssigneeLine.Draw(Responsible, Office, detail), CardText.Small(CaseTexts.Since(TextFormat.Moment(Visit.StageSince)))];

    private IEnumerable<AdaptiveElement> Result(DetailLevel detail) => IsFinished
        ? [OutcomeSection.Box(View, Step, Visit, detail), .. OutcomeSection.Next(View, Visit, detail)]
        : [OutcomeSection.Ended(View, detail)];

    /// <summary>
    /// The given buttons if the viewer may act, then those that only show something. None once the step is finished.
    /// </summary>
    public IEnumerable<AdaptiveAction> Actions(params AdaptiveAction[] own)
    {
        if (!IsOpen) return [.. TakeBack(), .. RecallElements.Button(this), .. EndNotice()];
        return
        [
            .. MayAct ? own : [],
            .. InquiryButtons.Draw(this),
            .. TakeBack(),
            .. RecallElements.Button(this),
            .. EndNotice(),
            .. AreMany(own) ? [] : DelegationElements.Actions(this),
            CreateMenuButton(new AskStatus(Case.Number)),
            CreateMenuButton(new AskHistory(Case.Number)),
        ];
    }

    /// <summary>The button that completes the work; in a revision also the form that says what was revised.</summary>
    public IEnumerable<AdaptiveAction> Complete(string title, bool isMain = true) =>
        [isMain ? Buttons.Primary(Done, title) : Buttons.Plain(Done, title), .. IsRevision ? [InputElements.WithChanges(Done, title)] : (AdaptiveAction[])[]];

    /// <summary>In a revision, the input that says what was revised, for a card whose form completes the work.</summary>
    public IEnumerable<AdaptiveElement> RevisionInput =>
        IsRevision ? [InputElements.Comment(CaseTexts.WhatWasRevised, CaseTexts.WhatWasRevisedHint)] : [];

    /// <summary>The viewer's own decision on this visit, as long as it can be taken back; otherwise null.</summary>
    public LastDecision? OwnDecision =>
        View.Case.LastDecision is { } last && (last.Step, last.Visit) == (Step.Key, Visit.VisitNumber) && Office.Now <= last.Until
        && View.May(new TakeBackAction(Case.Number, Step.Key, Visit.VisitNumber) { Stage = last.Stage }) ? last : null;

    private IEnumerable<AdaptiveAction> TakeBack() => OwnDecision is not { } last ? [] :
    [
        Buttons.Plain(
            new TakeBackAction(Case.Number, Step.Key, Visit.VisitNumber) { Stage = last.Stage, TimesTakenBack = Visit.TimesTakenBack },
            CaseTexts.TakeBack(TextFormat.Time(last.Until))),
    ];

    /// <summary>Whether the viewer may take back what was submitted.</summary>
    public bool MayRecall => RecallElements.RecallableWork(this) is not null;

    /// <summary>Whether the viewer decided here and may choose to hear how the case ends.</summary>
    public bool MayChooseEndNotice =>
        View.Viewer.Person is { } viewer && View.May(new WatchAction(Case.Number, WatchScope.End)) && Decided(viewer.Id);

    private bool Decided(string person) =>
        Visit.CompletedStages.Any(s => s.By.Person == person && Decides(s.Stage)) || (Visit is { FinishedAt: not null, Recalled: false } && Visit.By?.Person == person && Decides(Visit.Stage));

    private bool Decides(int stage) => Step.Kind.Decides(Step.ChainIn(Visit.Round)[stage]);

    private IEnumerable<AdaptiveAction> EndNotice() => MayChooseEndNotice ? WatchElements.OnDecided(this) : [];

    // In the "…" menu if there are buttons that act; otherwise directly on the card.
    private AdaptiveExecuteAction CreateMenuButton(CardAction action) => MayAct ? Buttons.More(action) : Buttons.Plain(action);

    public string SpeakText(string what) => $"{Case.Number} {CaseHeader.Place(View.Procedure, Step)} {Step.Title.Localized()}: {what}";
}
