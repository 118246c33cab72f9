using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>What a notification shows of a case's card, in one line.</summary>
internal static class CaseSummaries
{
    private const int Longest = 200;

    public static string Of(CardRef card, CaseView view)
    {
        var about = $"{PlainText.Line(view.Case.Subject, 80)} ({view.Case.Number})";
        return PlainText.Line(card.Kind switch
        {
            CardKind.Step when CaseCards.Row(card, view) is { } row => $"{OfRow(row)}: {about}",
            CardKind.Closing => $"ปิดเรื่องแล้ว: {about}",
            CardKind.FileLost => $"จัดเก็บไฟล์ไม่สำเร็จ กรุณาส่งใหม่: {about}",
            CardKind.Unreachable => $"ส่งถึงผู้รับผิดชอบไม่ได้: {about}",
            CardKind.Channel => $"เรื่องใหม่: {about}",
            _ => about,
        }, Longest);
    }

    private static string OfRow(RowView row)
    {
        var place = $"{CaseHeader.Row(row.Step)} {PlainText.Line(row.Step.Title.Th, 60)}";
        if (row.IsFinished) return $"{OutcomeText.Of(row.Visit, row.Step).Th} {place}";
        if (row.Case.Status == CaseStatus.Cancelled) return $"ยกเลิกแล้ว {place}";
        return (row.Link.IsDecision, row.Case.TimeInRound(row.Visit)) switch
        {
            (true, _) => $"โปรดพิจารณา {place}",
            (_, > 1) => $"ส่งกลับแก้ไข {place}",
            _ => $"งานใหม่ {place}",
        };
    }
}
