using OnesqaBot.Workflow.Cases.Documents;

namespace OnesqaBot.Workflow.Cases.Inquiries;

/// <summary>Folds the events of inquiries.</summary>
internal static class InquiryFold
{
    public static Case Change(Case state, RecordedEvent e) => e.Event switch
    {
        InquiryMade x => CaseFold.OnVisit(
            state, x.Step, x.Visit, v => v with { Inquiries = v.Inquiries.Add(new Inquiry(x.Inquiry, v.Stage, x.Question, e.By, e.At, x.Position, x.Person)) }),
        InquiryAnswered x => OnInquiry(state, x.Step, x.Visit, x.Inquiry, i => i with { Answer = new InquiryAnswer(x.Text, e.By, e.At) }),
        InquiryWithdrawn x => OnInquiry(state, x.Step, x.Visit, x.Inquiry, i => i with { Withdrawn = new Withdrawal(e.By, e.At) }),
        _ => throw new InvalidOperationException($"{e.Event.GetType().Name} is not an event of an inquiry."),
    };

    private static Case OnInquiry(Case state, string step, int visit, int number, Func<Inquiry, Inquiry> change) => CaseFold.OnVisit(state, step, visit, v =>
    {
        var found = v.Inquiries.Find(i => i.Number == number) ?? throw new InvalidOperationException($"No inquiry {number} at {step}.");
        return v with { Inquiries = v.Inquiries.Replace(found, change(found)) };
    });
}
