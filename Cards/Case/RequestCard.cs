using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>What a respondent of a collection is asked: the form and the files; afterwards what was sent and what became of it.</summary>
internal static class RequestCard
{
    public static AdaptiveCard Draw(RequestView request, Extent extent)
    {
        var row = request.Row;
        var answer = request.Answer;
        // What was sent is shown, and the form opens behind a button; until then the form is the card.
        var sent = answer is { Status: not AnswerStatus.Returned };
        return Sheet.Of(
            row.Spoken("ขอข้อมูล"),
            [
                .. row.Header(extent),
                .. State(request, extent),
                Words.Fact("ขอจาก", AnswerText.Name(request.Respondent, row.Office, extent.Line)),
                .. Asker(request, extent),
                .. request.MayAnswer && !sent ? [HandbookBox.Of(row.Step, row.View.Procedure, row.View.Procedure.Round(row.Visit.Round), extent)] : (IEnumerable<AdaptiveElement>)[],
                .. request.IsOwn && sent ? [Words.Heading("คำตอบที่ส่ง"), .. AnswerBody.Sent(request.Step, answer!, extent), .. AnswerBody.Explained(answer!, extent)] : (IEnumerable<AdaptiveElement>)[],
                .. request.IsOwn ? RowFiles.OfAnswer(row.Case, request.Step, row.Visit, request.Respondent, extent) : [],
                .. request.MayAnswer && !sent ? Form(request, extent) : [],
            ],
            Actions(request, sent, extent));
    }

    private static IEnumerable<AdaptiveElement> Form(RequestView request, Extent extent) =>
    [
        Words.Heading("คำตอบ"),
        .. request.Step.Expects.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[Words.Small("แนบไฟล์ให้ครบก่อน แล้วจึงกรอกและส่งคำตอบ · Attach the files first, then answer")],
        .. Fields(request, extent),
    ];

    /// <summary>Sent without its documents it was refused, or had a reason: from then on the reason is asked for.</summary>
    private static IEnumerable<AdaptiveElement> Fields(RequestView request, Extent extent)
    {
        var row = request.Row;
        var explained = request.Answer?.WithoutDocuments is not null || row.View.Form?.Sent is SendAnswer;
        var missing = explained && ExpectedDocuments.MissingFrom(row.Case, request.Step, row.Visit, request.Respondent).Count > 0;
        return [.. AnswerBody.Form(request.Step, request.Answer, extent), .. missing ? [AnswerBody.WithoutDocuments(request.Answer?.WithoutDocuments, extent)] : (IEnumerable<AdaptiveElement>)[]];
    }

    private static IEnumerable<AdaptiveAction> Actions(RequestView request, bool sent, Extent extent)
    {
        if (!request.MayAnswer) return [];
        var attach = Buttons.Do(request.Attach, "แนบไฟล์");
        return sent
            ? [Buttons.Form("แก้ไขคำตอบ", Fields(request, extent), Buttons.Send(request.Send, "ส่งคำตอบใหม่")), attach]
            : [Buttons.Send(request.Send, "ส่งคำตอบ"), attach];
    }

    private static IEnumerable<AdaptiveElement> Asker(RequestView request, Extent extent)
    {
        var row = request.Row;
        var by = row.Visit.Worker is { } worker ? Signed.By(worker, row.Office, extent.Line)
            : row.IsOpen ? WhoseTurn.InWords(row.Responsible, row.Office, extent)
            : Signed.Position(row.Step.Position, row.Office, extent.Line);
        return [Words.Fact("ผู้ขอ", by), Words.Fact("ขอเมื่อ", ThaiFormat.Moment(row.Visit.EnteredAt))];
    }

    private static IEnumerable<AdaptiveElement> State(RequestView request, Extent extent)
    {
        var (row, answer) = (request.Row, request.Answer);
        if (row.Case.Status == CaseStatus.Cancelled) return [Decided.Ended(row.View, extent)];
        if (!request.TakesAnswer && answer is not { Status: AnswerStatus.Accepted })
            return [Box(AdaptiveContainerStyle.Emphasis, "ℹ️", "เปิดรับคำตอบรอบใหม่แล้ว กรุณาใช้การ์ดใหม่", "This was asked anew: please use the newer card", [])];
        return answer switch
        {
            { Status: AnswerStatus.Accepted } => [Box(AdaptiveContainerStyle.Good, "✅", "รับคำตอบแล้ว", "The answer was accepted", Judged(request, answer, extent))],
            { Status: AnswerStatus.Returned } => [Box(AdaptiveContainerStyle.Warning, "↩️", "ส่งกลับให้แก้ไข", "Please mend the answer and send it again", Judged(request, answer, extent)), .. Closed(request)],
            { } => [Box(AdaptiveContainerStyle.Good, AnswerText.Mark(answer), answer.Late ? "ส่งแล้ว (ล่าช้า)" : "ส่งแล้ว รอตรวจ", "Sent; it can be changed until it is accepted", Sent(request, answer, extent))],
            null when request.IsClosed => Closed(request),
            null when row.Visit.RemindedOf(request.Respondent) is { } at =>
                [Box(AdaptiveContainerStyle.Warning, "🔔", "ขอเตือน: ยังไม่ได้รับคำตอบ", "A reminder: the answer is still awaited", [Words.Fact("เตือนเมื่อ", ThaiFormat.Moment(at))])],
            null => request.IsOwn ? [] : [Words.Line(Words.Run("⬜"), Words.Run("ยังไม่ตอบ"))],
        };
    }

    private static IEnumerable<AdaptiveElement> Closed(RequestView request) => !request.IsClosed ? [] :
        [Box(AdaptiveContainerStyle.Warning, "⏰", "ปิดรับแล้ว ยังส่งได้ จะบันทึกว่าล่าช้า", "Closed; an answer sent now counts as late", [])];

    private static IEnumerable<AdaptiveElement> Judged(RequestView request, Answer answer, Extent extent) =>
    [
        .. answer.JudgedBy is { } by ? [Words.Fact("โดย", Signed.By(by, request.Row.Office, extent.Line))] : (IEnumerable<AdaptiveElement>)[],
        .. answer.JudgedAt is { } at ? [Words.Fact("เมื่อ", ThaiFormat.Moment(at))] : (IEnumerable<AdaptiveElement>)[],
        .. request.IsOwn ? Decided.Reason(answer.Reason, extent) : [],
    ];

    private static IEnumerable<AdaptiveElement> Sent(RequestView request, Answer answer, Extent extent) =>
    [
        Words.Fact("โดย", Signed.By(answer.By, request.Row.Office, extent.Line)),
        Words.Fact("เมื่อ", ThaiFormat.Moment(answer.At)),
        .. request.MayAnswer ? [Words.Plain("แก้ไขแล้วส่งใหม่ได้จนกว่าจะรับ")] : (IEnumerable<AdaptiveElement>)[],
    ];

    private static AdaptiveContainer Box(AdaptiveContainerStyle style, string mark, string what, string english, IEnumerable<AdaptiveElement> more) =>
        Sheet.Box(style, [Words.Line(Words.Run(mark), Words.Bold(what)), Words.Small(english), .. more]);
}
