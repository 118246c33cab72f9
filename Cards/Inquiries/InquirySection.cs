using AdaptiveCards;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Inquiries;

/// <summary>What was asked before deciding, and the answers, on the card of whoever decides: the latest on top, earlier ones folded.</summary>
internal static class InquirySection
{
    public static IEnumerable<AdaptiveElement> Draw(StepView view, DetailLevel detail)
    {
        if (!view.IsOpen || view.Visit.Inquiries.IsEmpty) return [];
        var (latest, earlier) = (view.Visit.Inquiries[^1], view.Visit.Inquiries.RemoveAt(view.Visit.Inquiries.Count - 1));
        return
        [
            Box(view, latest, detail),
            .. earlier.IsEmpty ? [] : FoldedSection.Draw(
                "earlier-inquiries", InquiryTexts.Earlier(TextFormat.Number(earlier.Count)), isOpen: false, earlier.TakeLast(detail.Items).Select(i => Box(view, i, detail))),
        ];
    }

    /// <summary>รอข้อมูลเพิ่มจาก…, for lists and the case's status.</summary>
    public static string Awaiting(Responsible responsible, DetailLevel detail)
    {
        var people = responsible.Addressees.Count > 0 ? responsible.Addressees : responsible.MayAct;
        return InquiryTexts.AwaitingFrom(SignatureText.Names(people, detail.Line));
    }

    /// <summary>The question, and what came of it.</summary>
    public static IEnumerable<AdaptiveElement> QuestionAndAnswer(StepView view, Inquiry inquiry, DetailLevel detail) =>
    [
        // Whoever asked knows that, and reads the answer.
        .. inquiry.Answer is not null && inquiry.By.Person == view.View.Viewer.Person?.Id ? (IEnumerable<AdaptiveElement>)[]
            : [CardText.Small(InquiryTexts.AskedBy(SignatureText.Describe(inquiry.By, view.Office, detail.Line), TextFormat.ShortMoment(inquiry.At)))],
        .. CardText.Long($"{InquiryTexts.Question}:", inquiry.Question, detail),
        .. inquiry.Answer is { } answer ? Answer(view, inquiry, answer, detail) : [],
        .. inquiry.Withdrawn is { } withdrawn ? [CardText.Small(InquiryTexts.WithdrawnBy(SignatureText.Describe(withdrawn.By, view.Office, detail.Line), TextFormat.ShortMoment(withdrawn.At)))] : (IEnumerable<AdaptiveElement>)[],
    ];

    public static IEnumerable<AdaptiveElement> Files(StepView view, Inquiry inquiry, DetailLevel detail) => DocumentLines.List(
        view.Case, view.Case.Documents.Where(d => d.Step == view.Step.Key && d.Visit == view.Visit.VisitNumber && d.Inquiry == inquiry.Number && d.Withdrawn is null), detail, _ => "");

    private static AdaptiveContainer Box(StepView view, Inquiry inquiry, DetailLevel detail)
    {
        var isOpen = view.Visit.OpenInquiry == inquiry;
        return CardLayout.Box(inquiry.Answer is not null ? AdaptiveContainerStyle.Good : isOpen ? AdaptiveContainerStyle.Warning : AdaptiveContainerStyle.Emphasis,
        [
            .. isOpen ? [CardText.Line(CardText.Run("⏳"), CardText.Bold(Awaiting(view.View.Permissions.ResponsibleFor(Assignments.ForInquiry(view.Visit, inquiry)), detail)))] : (IEnumerable<AdaptiveElement>)[],
            .. QuestionAndAnswer(view, inquiry, detail),
        ]);
    }

    private static IEnumerable<AdaptiveElement> Answer(StepView view, Inquiry inquiry, InquiryAnswer answer, DetailLevel detail) =>
    [
        CardText.Line(CardText.Run("💬"), CardText.Bold(InquiryTexts.AnsweredBy(SignatureText.Describe(answer.By, view.Office, detail.Line), TextFormat.ShortMoment(answer.At)))),
        .. CardText.Long(answer.Text, detail),
        .. Files(view, inquiry, detail),
    ];
}
