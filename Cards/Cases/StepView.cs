using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Cases;

/// <summary>A row of a case before a viewer: what the cards of all kinds of rows share.</summary>
internal sealed record StepView(CaseView View, Step Step, StepVisit Visit)
{
    public Case Case => View.Case;

    public OfficeView Office => View.Office;

    public bool IsFinished => Visit.FinishedAt is not null;

    /// <summary>The link of the row's chain whose turn it is; of a row that is over the last one that was asked.</summary>
    public ChainStage Stage { get; } = Step.ChainIn(Visit.Round)[Visit.Stage];

    public Responsible Responsible { get; } =
        Responsibility.Resolve(Assignments.ForStage(View.Case, Step, Visit), View.Case.OpenedBy.Person, View.Office.Directory, View.Office.Today);

    /// <summary>Whether it is this viewer's turn now. Only decides what is drawn: the engine asks again.</summary>
    public bool MayAct =>
        IsOpen && View.Viewer.Person is { } viewer && Responsible.MayAct.Any(p => p.Id == viewer.Id);

    public CardAction Attach => Now(new AttachHere(Case.Number, Step.Key, Visit.VisitNumber));

    public CardAction Done => Now(new MarkDone(Case.Number, Step.Key, Visit.VisitNumber, null));

    public CardAction Endorse => Now(new ApproveStep(Case.Number, Step.Key, Visit.VisitNumber));

    public CardAction SendBack => Now(new ReturnStep(Case.Number, Step.Key, Visit.VisitNumber, null));

    /// <summary>The card of the row itself, from one that stands in its place for a while.</summary>
    public CardAction Back => new RefreshCard(Case.Number, new CardRef(CardKind.Step, Step.Key, Visit.VisitNumber));

    /// <summary>An action for the present link: pressed when that one is through, it must not count for the next.</summary>
    public CardAction Now(StepAction action) => action with { Stage = Visit.Stage };

    public IEnumerable<AdaptiveElement> Header(DetailLevel detail) => CaseHeader.Draw(View, Step, Visit, detail);

    /// <summary>Whether anything can still be done on this row.</summary>
    public bool IsOpen => !IsFinished && Case.Status == CaseStatus.Open;

    /// <summary>The row's own words from the handbook, verbatim; no longer needed once the row is over.</summary>
    public IEnumerable<AdaptiveElement> Handbook(DetailLevel detail) =>
        IsOpen ? [HandbookSection.Draw(Step, View.Procedure, View.Procedure.Round(Visit.Round), detail), .. EventForm.Missing(this), .. DueLines.Draw(View, detail)] : [];

    /// <summary>The card's top: of a row that is over what became of it, else why it came back, if it did; and what it brought about so far.</summary>
    public IEnumerable<AdaptiveElement> Top(DetailLevel detail) =>
        [.. Header(detail), .. IsOpen ? OutcomeSection.WhyBack(View, Visit, detail) : Over(detail), .. StepResults.Draw(this, detail)];

    /// <summary>The card's end: who is in the chain, and, for a viewer whose turn it is not, whose it is.</summary>
    public IEnumerable<AdaptiveElement> Foot(DetailLevel detail) => [.. ChainSection.Draw(this, detail), .. Waiting(detail)];

    private IEnumerable<AdaptiveElement> Waiting(DetailLevel detail) =>
        MayAct || !IsOpen ? [] : [.. AssigneeLine.Draw(Responsible, Office, detail), CardText.Small($"ตั้งแต่ {ThaiFormat.Moment(Visit.StageSince)}")];

    private IEnumerable<AdaptiveElement> Over(DetailLevel detail) => IsFinished
        ? [OutcomeSection.Box(View, Step, Visit, detail), .. OutcomeSection.Next(View, Visit, detail)]
        : [OutcomeSection.Ended(View, detail)];

    /// <summary>
    /// Buttons of whoever may act, then those that only look. A row that is over has none: nothing is left to do on it.
    /// </summary>
    public IEnumerable<AdaptiveAction> Actions(params AdaptiveAction[] own)
    {
        if (!IsOpen) return [];
        return
        [
            .. MayAct ? own : [],
            Look(new AskStatus(Case.Number), "ดูทั้งเรื่อง"),
            Look(new AskHistory(Case.Number), "ประวัติ"),
        ];
    }

    // Behind "…" beside buttons that do something; where there are none, looking is all there is.
    private AdaptiveExecuteAction Look(CardAction action, string title) => MayAct ? Buttons.More(action, title) : Buttons.Do(action, title);

    public string Spoken(string what) => $"{Case.Number} {CaseHeader.Place(View.Procedure, Step)} {Step.Title.Th}: {what}";
}
