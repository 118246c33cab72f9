using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>What a respondent of a collection is asked, before a viewer.</summary>
internal sealed record RequestView(RowView Row, CollectionStep Step, Respondent Respondent)
{
    public Answer? Answer => Row.Visit.AnswerOf(Respondent);

    /// <summary>Closed: what is sent now counts as late.</summary>
    public bool IsClosed => Row.IsFinished || Row.Visit.Link > 0;

    public bool TakesAnswer => Turns.TakesAnswer(Row.Case, Row.Visit, Respondent);

    public Responsible Responsible { get; } =
        Responsibility.Of(Turns.Of(Row.Visit, Respondent), Row.Case.OpenedBy.Person, Row.Office.Directory, Row.Office.Today);

    /// <summary>Whether this viewer answers for the respondent. Only decides what is drawn: the engine asks again.</summary>
    public bool IsOwn => Row.View.Viewer.Person is { } viewer && Responsible.MayAct.Any(p => p.Id == viewer.Id);

    public bool MayAnswer => IsOwn && TakesAnswer;

    public CardAction Send => new SendAnswer(Row.Case.Number, Step.Key, Row.Visit.Visit, Respondent, Nothing);

    public CardAction Attach => new AttachHere(Row.Case.Number, Step.Key, Row.Visit.Visit, Respondent);

    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    /// <summary>The request that a card refers to; null when the case has none such.</summary>
    public static RequestView? Of(CardRef card, CaseView view) =>
        CaseCards.Row(card, view) is { Step: CollectionStep step } row && Workflow.Respondent.Parse(card.Subject) is { } respondent && row.Visit.Asked.Contains(respondent)
            ? new RequestView(row, step, respondent)
            : null;
}
