using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>A row of a case before a viewer: what the cards of all kinds of rows share.</summary>
internal sealed record RowView(CaseView View, Step Step, StepVisit Visit)
{
    public Case Case => View.Case;

    public Office Office => View.Office;

    public bool IsFinished => Visit.FinishedAt is not null;

    /// <summary>The link of the row's chain whose turn it is; of a row that is over the last one that was asked.</summary>
    public ChainLink Link { get; } = Step.ChainIn(Visit.Round)[Visit.Link];

    public Responsible Responsible { get; } =
        Responsibility.Of(Turns.Of(View.Case, Step, Visit), View.Case.OpenedBy.Person, View.Office.Directory, View.Office.Today);

    /// <summary>Whether it is this viewer's turn now. Only decides what is drawn: the engine asks again.</summary>
    public bool MayAct =>
        IsOpen && View.Viewer.Person is { } viewer && Responsible.MayAct.Any(p => p.Id == viewer.Id);

    public CardAction Attach => Now(new AttachHere(Case.Number, Step.Key, Visit.Visit));

    public CardAction Done => Now(new MarkDone(Case.Number, Step.Key, Visit.Visit, null));

    public CardAction Endorse => Now(new ApproveStep(Case.Number, Step.Key, Visit.Visit));

    public CardAction SendBack => Now(new ReturnStep(Case.Number, Step.Key, Visit.Visit, null));

    /// <summary>The card of the row itself, from one that stands in its place for a while.</summary>
    public CardAction Back => new RefreshCard(Case.Number, new CardRef(CardKind.Step, Step.Key, Visit.Visit));

    /// <summary>An action for the present link: pressed when that one is through, it must not count for the next.</summary>
    public CardAction Now(StepAction action) => action with { Link = Visit.Link };

    public IEnumerable<AdaptiveElement> Header(Extent extent) => CaseHeader.Of(View, Step, Visit, extent);

    /// <summary>Whether anything can still be done on this row.</summary>
    public bool IsOpen => !IsFinished && Case.Status == CaseStatus.Open;

    /// <summary>The row's own words from the handbook, verbatim; no longer needed once the row is over.</summary>
    public IEnumerable<AdaptiveElement> Handbook(Extent extent) =>
        IsOpen ? [HandbookBox.Of(Step, View.Procedure, View.Procedure.Round(Visit.Round), extent), .. EventForm.Missing(this), .. DueLines.Of(View, extent)] : [];

    /// <summary>The card's top: of a row that is over what became of it, else why it came back, if it did; and what it brought about so far.</summary>
    public IEnumerable<AdaptiveElement> Top(Extent extent) =>
        [.. Header(extent), .. IsOpen ? Decided.WhyBack(View, Visit, extent) : Over(extent), .. Results.Of(this, extent)];

    /// <summary>The card's end: who is in the chain, and, for a viewer whose turn it is not, whose it is.</summary>
    public IEnumerable<AdaptiveElement> Foot(Extent extent) => [.. Chain.Of(this, extent), .. Waiting(extent)];

    private IEnumerable<AdaptiveElement> Waiting(Extent extent) =>
        MayAct || !IsOpen ? [] : [.. WhoseTurn.Of(Responsible, Office, extent), Words.Small($"ตั้งแต่ {ThaiFormat.Moment(Visit.LinkSince)}")];

    private IEnumerable<AdaptiveElement> Over(Extent extent) => IsFinished
        ? [Decided.Box(View, Step, Visit, extent), .. Decided.Next(View, Visit, extent)]
        : [Decided.Ended(View, extent)];

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
