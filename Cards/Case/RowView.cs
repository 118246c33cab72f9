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

    public AttachHere Attach => new(Case.Number, Step.Key, Visit.Visit);

    public MarkDone Done => new(Case.Number, Step.Key, Visit.Visit, null);

    public IEnumerable<AdaptiveElement> Header(Extent extent) => CaseHeader.Of(View, Step, Visit.Visit, extent);

    /// <summary>Whether anything can still be done on this row.</summary>
    public bool IsOpen => !IsFinished && Case.Status == CaseStatus.Open;

    /// <summary>The row's own words from the handbook, verbatim; no longer needed once the row is over.</summary>
    public IEnumerable<AdaptiveElement> Handbook(Extent extent) => !IsOpen ? [] :
    [
        Sheet.Box(AdaptiveContainerStyle.Emphasis, [Words.Line(Words.Bold("คู่มือให้ทำ")), .. Words.Long(Step.Method.Text, extent)]),
    ];

    /// <summary>The card's top: of a row that is over what became of it, else why it came back, if it did.</summary>
    public IEnumerable<AdaptiveElement> Top(Extent extent) =>
        [.. Header(extent), .. IsOpen ? Decided.WhyBack(View, Visit, extent) : Over(extent)];

    /// <summary>Whose turn it is, for a viewer whose turn it is not.</summary>
    public IEnumerable<AdaptiveElement> Waiting(Extent extent) =>
        MayAct || !IsOpen ? [] : [.. WhoseTurn.Of(Responsible, Office, extent), Words.Small($"ตั้งแต่ {ThaiFormat.Moment(Visit.EnteredAt)}")];

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
