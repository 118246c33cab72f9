using AdaptiveCards;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Steps;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Steps.Resolutions;

namespace OnesqaBot.Cards.Elements;

/// <summary>Results of a step other than documents: resolutions, a web address, named participants, submissions.</summary>
internal static class StepResults
{
    public static IEnumerable<AdaptiveElement> Draw(StepView view, DetailLevel detail) =>
    [
        .. view.Visit.Resolutions.TakeLast(detail.Items).SelectMany(r => Resolution(r, view.Office, detail)),
        .. Published(view.Visit, detail),
        .. Named(view, detail),
        .. OutsidePeopleInput.Invited(view, detail),
        .. Informed(view, detail),
        .. view.Visit.Asked.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[CardText.Fact(ElementTexts.Answers, SubmissionText.Totals(view.Visit))],
    ];

    /// <summary>The participants, on a step that names them.</summary>
    public static IEnumerable<AdaptiveElement> Named(StepView view, DetailLevel detail)
    {
        var names = StepCards.For(view.Step).NamesParticipants(view.Step, view.Visit.Outcome);
        return !names || view.Case.Participants.Count == 0 ? [] : [CardText.Fact(ElementTexts.Participants, People(view, detail)), .. OutsidePeopleInput.WithoutCard(view.Case.Participants, detail)];
    }

    public static string People(StepView view, DetailLevel detail) => People(view, view.Case.Participants, detail);

    private static string People(StepView view, IEnumerable<string> people, DetailLevel detail) =>
        SignatureText.Names(people.Select(p => PersonText.Name(p, view.Office)), detail.Items, detail.Line);

    /// <summary>Who is to know of the result: until the step is passed those named, then who has confirmed it and who has not.</summary>
    private static IEnumerable<AdaptiveElement> Informed(StepView view, DetailLevel detail)
    {
        var visit = view.Visit;
        if (visit.Informed.Count == 0)
            return visit.ToInform.Count == 0 ? [] : [CardText.Fact(ElementTexts.ToBeInformed, People(view, visit.ToInform, detail)), .. OutsidePeopleInput.WithoutCard(visit.ToInform, detail)];
        var confirmed = visit.Acknowledgements.Select(a => a.By.Person).ToList();
        var open = visit.Informed.Except(confirmed).ToList();
        return
        [
            .. confirmed.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[CardText.Fact(ElementTexts.AcknowledgedBy, People(view, confirmed, detail))],
            .. open.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[CardText.Fact(ElementTexts.NotAcknowledgedYet, People(view, open, detail))],
            .. OutsidePeopleInput.WithoutCard(visit.ToInform, detail),
        ];
    }

    private static IEnumerable<AdaptiveElement> Resolution(Resolution resolution, OfficeView office, DetailLevel detail) =>
    [
        CardText.Heading(ElementTexts.ResolutionOf(SignatureText.Body(resolution.Body, office, detail.Line))),
        CardText.Fact(ElementTexts.Result, ResolutionText.Describe(resolution.Result)),
        CardText.Fact(ElementTexts.Number, PlainText.Line(resolution.Number, detail.Line)),
        .. resolution.Meeting.Length == 0 ? [] : (IEnumerable<AdaptiveElement>)[CardText.Fact(ElementTexts.Meeting, PlainText.Line(resolution.Meeting, detail.Line))],
        CardText.Fact(ElementTexts.Date, TextFormat.Date(resolution.Date)),
        .. CardText.Long(NoteLabel(resolution.Result), resolution.Note, detail),
    ];

    private static string NoteLabel(ResolutionResult result) => result switch
    {
        ResolutionResult.Returned => ElementTexts.ReasonLabel,
        ResolutionResult.Noted => ElementTexts.RemarksLabel,
        ResolutionResult.Passed or ResolutionResult.PassedWithConditions => ElementTexts.ConditionsLabel,
    };

    private static IEnumerable<AdaptiveElement> Published(StepVisit visit, DetailLevel detail)
    {
        if (visit.Address is not { } address) return [];
        var shown = PlainText.Line(address.IsAbsoluteUri ? address.AbsoluteUri : address.OriginalString, detail.Line);
        return [CardText.Line(CardText.Subtle(ElementTexts.PublishedAt), DocumentLines.CanLinkTo(address) ? DocumentLines.Linked(shown, address, ElementTexts.OpenWebPage) : CardText.Run(shown))];
    }
}
