using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Many are asked: who has answered, what is to be looked at, remind, close.</summary>
internal static class CollectionCard
{
    public static AdaptiveCard Draw(RowView row, Extent extent) => Sheet.Of(
        row.Spoken("รวบรวมคำตอบ"),
        [
            .. row.Top(extent),
            .. row.Handbook(extent),
            .. Respondents(row, extent),
            .. RowFiles.Of(row, extent),
            .. row.Foot(extent),
        ],
        row.Actions([.. Own(row)]));

    /// <summary>A line for each who was asked.</summary>
    public static IEnumerable<AdaptiveElement> Respondents(RowView row, Extent extent) => row.Visit.Asked.Count == 0 ? [] :
    [
        Words.Heading("ผู้ตอบ"),
        .. row.Visit.Asked.OrderBy(r => Order(row.Visit.AnswerOf(r))).Take(extent.Items).Select(r => Line(row, r, extent)),
        .. Sheet.Rest(row.Visit.Asked.Count - extent.Items, "ราย", "ดูในตารางคำตอบเมื่อปิดรับ"),
    ];

    private static IEnumerable<AdaptiveAction> Own(RowView row)
    {
        var (number, step, visit) = (row.Case.Number, row.Step.Key, row.Visit.Visit);
        if (row.Visit.Answers.Any(a => a.Status == AnswerStatus.Sent))
            yield return Buttons.Do(row.Now(new AcceptTheAnswer(number, step, visit, null)), "รับทุกคำตอบที่ส่งแล้ว");
        if (row.Visit.Awaited.Any())
            yield return Buttons.Do(row.Now(new RemindAll(number, step, visit)), "เตือนผู้ที่ยังไม่ตอบ");
        var complete = row.Visit.Asked.All(r => row.Visit.AnswerOf(r) is { Status: AnswerStatus.Accepted });
        yield return complete ? Buttons.Primary(row.Done, "ปิดรับ ส่งต่อ") : Buttons.Do(row.Done, "ปิดรับ ส่งต่อ");
        yield return Buttons.Do(row.Attach, "แนบไฟล์");
    }

    private static AdaptiveColumnSet Line(RowView row, Respondent respondent, Extent extent)
    {
        var answer = row.Visit.AnswerOf(respondent);
        var looks = row.MayAct && row.Link.Kind == LinkKind.Work && answer is { Status: AnswerStatus.Sent or AnswerStatus.Accepted };
        return RowLines.Of(
            [
                Words.Line(Words.Run(AnswerText.Mark(answer)), Words.Run(AnswerText.Name(respondent, row.Office, extent.Line))),
                Words.Small($"{AnswerText.Of(row.Visit, respondent)}{(answer?.WithoutDocuments is null ? "" : " · ⚠️ เอกสารไม่ครบ")}"),
            ],
            looks ? [RowLines.Button(Buttons.Do(row.Now(new ShowAnswer(row.Case.Number, row.Step.Key, row.Visit.Visit, respondent)), "ดู"))] : []);
    }

    /// <summary>What asks for something comes first: where the list is cut, it loses what is settled.</summary>
    private static int Order(Answer? answer) => answer switch
    {
        { Status: AnswerStatus.Sent } => 0,
        null => 1,
        { Status: AnswerStatus.Returned } => 2,
        _ => 3,
    };
}
