using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Inquiries;

/// <summary>The texts of asking before deciding.</summary>
internal static class InquiryTexts
{
    private static readonly TextCatalog Texts = new(typeof(InquiryTexts));

    public static string AlreadyOpen => Texts[nameof(AlreadyOpen)];
    public static string Answer => Texts[nameof(Answer)];
    public static string AnswerHint => Texts[nameof(AnswerHint)];
    public static string AnswerMissing => Texts[nameof(AnswerMissing)];
    public static string AnswerThis => Texts[nameof(AnswerThis)];
    public static string AnsweredBy(string name, string time) => Texts.Format(nameof(AnsweredBy), name, time);
    public static string Ask => Texts[nameof(Ask)];
    public static string AskedBy(string name, string time) => Texts.Format(nameof(AskedBy), name, time);
    public static string AwaitingFrom(string name) => Texts.Format(nameof(AwaitingFrom), name);
    public static string CardName => Texts[nameof(CardName)];
    public static string Closed => Texts[nameof(Closed)];
    public static string DecidedUnanswered => Texts[nameof(DecidedUnanswered)];
    public static string Earlier(string count) => Texts.Format(nameof(Earlier), count);
    public static string HistoryAnswered => Texts[nameof(HistoryAnswered)];
    public static string HistoryAsked => Texts[nameof(HistoryAsked)];
    public static string HistoryWithdrawn => Texts[nameof(HistoryWithdrawn)];
    public static string InFiles => Texts[nameof(InFiles)];
    public static string NobodyToAsk => Texts[nameof(NobodyToAsk)];
    public static string Question => Texts[nameof(Question)];
    public static string QuestionHint => Texts[nameof(QuestionHint)];
    public static string QuestionMissing => Texts[nameof(QuestionMissing)];
    public static string SummaryAnswered(string place) => Texts.Format(nameof(SummaryAnswered), place);
    public static string SummaryAsked(string place) => Texts.Format(nameof(SummaryAsked), place);
    public static string Title => Texts[nameof(Title)];
    public static string WithdrawnBy(string name, string time) => Texts.Format(nameof(WithdrawnBy), name, time);
}
