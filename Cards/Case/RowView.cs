using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>A row of a case before a viewer: what the cards of all kinds of rows share.</summary>
internal sealed record RowView(CaseView View, Step Step, StepVisit Visit)
{
    public Case Case => View.Case;

    public Office Office => View.Office;

    public bool IsFinished => Visit.FinishedAt is not null;

    public Responsible Responsible { get; } = Responsibility.Of(View.Case, Step, View.Office.Directory, View.Office.Today);

    /// <summary>Whether it is this viewer's turn now. Only decides what is drawn: the engine asks again.</summary>
    public bool MayAct =>
        !IsFinished && Case.Status == CaseStatus.Open && View.Viewer.Person is { } viewer && Responsible.MayAct.Any(p => p.Id == viewer.Id);

    public AttachHere Attach => new(Case.Number, Step.Key, Visit.Visit);

    public MarkDone Done => new(Case.Number, Step.Key, Visit.Visit, null);

    public IEnumerable<AdaptiveElement> Header(Extent extent) => CaseHeader.Of(View, Step, Visit.Visit, extent);

    /// <summary>The row's own words from the handbook, verbatim.</summary>
    public AdaptiveContainer Handbook(Extent extent) => Sheet.Box(AdaptiveContainerStyle.Emphasis,
        [Words.Line(Words.Bold("คู่มือให้ทำ")), .. Words.Long(Step.Method.Text, extent)]);

    /// <summary>What the viewer can do here, or else whose turn it is; after the row what became of it.</summary>
    public IEnumerable<AdaptiveElement> State(Extent extent)
    {
        if (IsFinished) return [Decided.Box(View, Step, Visit, extent), .. Decided.Next(View, Visit, extent)];
        if (Case.Status != CaseStatus.Open) return [Decided.Ended(View, extent)];
        return MayAct ? [] : [.. Turn.Of(Responsible, Office, extent), Words.Small($"ตั้งแต่ {ThaiFormat.Moment(Visit.EnteredAt)}")];
    }

    /// <summary>
    /// Buttons of whoever may act, then those that only look. A row that is over has none: nothing is left to do on it.
    /// </summary>
    public IEnumerable<AdaptiveAction> Actions(params AdaptiveAction[] own)
    {
        if (IsFinished || Case.Status != CaseStatus.Open) return [];
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
