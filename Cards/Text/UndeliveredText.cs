using System.Globalization;
using System.Text.RegularExpressions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Text;

/// <summary>Describes what an undelivered effect would have done, and why it was given up.</summary>
internal static partial class UndeliveredText
{
    private const int MaxNameLength = 80;

    public static string What(UndeliveredLine line, OfficeView office) => line.Letter.Effect switch
    {
        ShowCard show => $"{Card(show.Card, line)} ถึง{NameOf(show.To, office)}",
        RepostCard repost => $"{Card(repost.Card, line)} ถึง{NameOf(repost.To, office)}",
        RefreshCards refresh => $"การปรับปรุง{Card(refresh.Card, line)}",
        FileDocument file => $"การจัดเก็บเอกสาร{Document(file, line)} {Case(line)}",
        UpsertMeetingEvent upsert => $"นัดประชุมในปฏิทิน {Case(line)}{StepSuffix(upsert.Step, line)}",
        CancelMeetingEvent cancel => $"การยกเลิกนัดประชุมในปฏิทิน {Case(line)}{StepSuffix(cancel.Step, line)}",
        SyncDeadlineEvent sync => $"กำหนดงานในปฏิทิน {Case(line)}{StepSuffix(sync.Step, line)}",
        RemindPerson remind => $"การเตือนกำหนดงาน ถึง{NameOf(Recipient.To(remind.Person), office)}",
        UnreadableEffect => $"รายการที่โปรแกรมรุ่นนี้อ่านไม่ได้ {Case(line)}",
        _ => throw new InvalidOperationException($"{line.Letter.Effect.GetType().Name} has no text."),
    };

    /// <summary>The stored error is a log text. Readers get only its kind, which is what they can act on.</summary>
    public static string Why(DeadLetter letter) => Status(letter.Error) switch
    {
        403 when IsMessage(letter) => "ผู้รับยังไม่ได้ติดตั้งบอต หรือถอนบอตออกแล้ว",
        404 when IsMessage(letter) => "ไม่พบแชตหรือช่องนี้ใน Teams แล้ว",
        null when IsMessage(letter) && letter.Error.StartsWith("No conversation", StringComparison.Ordinal) => "ผู้รับยังไม่เคยเปิดแชตกับบอต หรือยังไม่ได้ติดตั้งบอต",
        400 or 405 or 413 when IsMessage(letter) => "Teams ไม่รับข้อความนี้",
        429 or >= 500 => "บริการปลายทางขัดข้องนานเกินกำหนด",
        null when letter.Error.StartsWith("The channel service", StringComparison.Ordinal) => "ติดต่อ Teams ไม่ได้นานเกินกำหนด",
        _ => "ระบบทำไม่สำเร็จ ดูสาเหตุในบันทึกการทำงานของบอต",
    };

    private static bool IsMessage(DeadLetter letter) => letter.Effect is ShowCard or RepostCard or RemindPerson or RefreshCards;

    private static int? Status(string error) =>
        Answered().Match(error) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    private static string Card(CardRef card, UndeliveredLine line) => $"{Kind(card, line)} {Case(line)}{StepSuffix(card.Step, line)}";

    private static string Kind(CardRef card, UndeliveredLine line) => card.Kind switch
    {
        CardKind.Step when line.View is { } view && CaseCards.StepOf(card, view) is { } stepView => stepView.Stage.Kind switch
        {
            StageKind.Approval => "การ์ดขออนุมัติ",
            StageKind.Endorsement => "การ์ดขอความเห็นชอบ",
            StageKind.Choice => "การ์ดขอพิจารณา",
            StageKind.Resolution => "การ์ดบันทึกมติ",
            _ => "การ์ดงาน",
        },
        CardKind.Step => "การ์ดงาน",
        CardKind.Request => "การ์ดขอข้อมูล",
        CardKind.Closing or CardKind.Ended => "การ์ดแจ้งสิ้นสุดเรื่อง",
        CardKind.FileLost or CardKind.FileDelayed => "การ์ดแจ้งผลการเก็บไฟล์",
        CardKind.Unreachable => "การ์ดแจ้งว่าส่งถึงผู้รับผิดชอบไม่ได้",
        CardKind.Vacant => "การ์ดแจ้งตำแหน่งว่าง",
        CardKind.Overdue => "การ์ดแจ้งงานเลยกำหนด",
        CardKind.TargetMoved => "การ์ดแจ้งกำหนดใหม่",
        CardKind.Channel => "ข่าวในช่อง",
        CardKind.Invitation => "การ์ดเชิญประชุม",
        CardKind.Assigned => "การ์ดแจ้งรายชื่อ",
        _ => throw new InvalidOperationException($"{card.Kind} has no text."),
    };

    private static string Case(UndeliveredLine line) => $"ของเรื่อง {line.Letter.Case}";

    private static string StepSuffix(string step, UndeliveredLine line) =>
        line.View?.Procedure.Find(step) is { } found ? $" {CaseHeader.StepNumber(found)}" : "";

    private static string Document(FileDocument file, UndeliveredLine line) =>
        line.View?.Case.FindDocument(file.Document) is { } document ? $" “{PlainText.Line(document.FileName, MaxNameLength)}”" : "";

    private static string NameOf(Recipient to, OfficeView office) => to switch
    {
        { Person: { } person } => PlainText.Line(office.Directory.ById(person)?.Name.Th ?? person, MaxNameLength),
        _ when to == Recipient.Administrators => "ช่องผู้ดูแลระบบ",
        _ => "ช่องของสำนักงาน",
    };

    [GeneratedRegex(@"(?:responded with status|answered) ([0-9]{3})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Answered();
}
