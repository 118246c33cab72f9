using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Text;

/// <summary>Describes each refusal in a polite sentence that says what to do next.</summary>
public static class RefusalText
{
    /// <param name="procedure">The procedure of the case in question; null if there is no case.</param>
    public static Bilingual Describe(Refusal refusal, Procedure? procedure, OfficeView office) => refusal switch
    {
        UnknownCase x => new(
            $"ไม่พบเรื่อง “{PlainText.Line(x.Number, 40)}” กรุณาตรวจเลขเรื่อง หรือพิมพ์ “งานของฉัน” เพื่อดูรายการ",
            "There is no such case. Check the number, or type “my work”."),
        UnknownStep => new(
            "ไม่พบข้อนี้ในเรื่อง ปุ่มอาจมาจากการ์ดเก่า กรุณาเปิดเรื่องอีกครั้ง",
            "The case has no such step. Please open the case again."),
        NotPossibleHere => new(
            "ทำรายการนี้ในข้อปัจจุบันไม่ได้ กรุณาดูว่าเรื่องอยู่ข้อใด",
            "That is not possible at the current step. Please check the status of the case."),
        AlreadyFinished x => Finished(x.Visit, procedure?.Find(x.Visit.Step), office),
        CaseEnded x => x.Status == CaseStatus.Cancelled
            ? new($"เรื่องนี้ {SignatureText.By(x.By, office)} ได้ยกเลิกไปแล้ว เมื่อ {ThaiFormat.Moment(x.At)} จึงดำเนินการต่อไม่ได้",
                "The case was cancelled and cannot be continued.")
            : new($"เรื่องนี้ปิดแล้ว เมื่อ {ThaiFormat.Moment(x.At)} ดูเอกสารได้ในแฟ้มเรื่อง",
                "The case is closed. Its documents are in its folder."),
        NotYourStep x => new(
            $"ข้อนี้เป็นหน้าที่ของ{Who(x.Position, x.People, office)} ขณะนี้ท่านดูได้อย่างเดียว",
            "This step is assigned to somebody else. You can only view it."),
        OwnSubmission x => new(
            $"ท่านเป็นผู้เสนอเรื่องนี้ จึงพิจารณาเองไม่ได้ ผู้พิจารณาคือ{Who(x.Position, x.Others, office)}",
            "You submitted this yourself, so somebody else must decide it."),
        NotYourCase x => new(
            $"ผู้เปิดเรื่องเท่านั้นที่ยกเลิกได้ กรุณาแจ้ง {PlainText.Line(x.OpenedBy, 120)}",
            "Only the person who opened the case may cancel it. Please ask them."),
        NotAllowedToOpen x => new(
            $"เรื่องประเภทนี้เปิดได้เฉพาะ{SignatureText.Position(x.Position, office)} กรุณาแจ้งผู้ที่อยู่ในตำแหน่งนี้ให้เปิดเรื่อง",
            "Only another position may open cases of this kind. Please ask its holder to open it."),
        NotAllowedToAdminister x => new(
            $"รายการนี้ทำได้เฉพาะ{string.Join(" หรือ", x.Positions.Select(p => SignatureText.Position(p, office)))} กรุณาแจ้งผู้ที่อยู่ในตำแหน่งนี้",
            "Only the bot's administrators may do this."),
        ActingInvalid x => Acting(x.Fault),
        HolidayInvalid x => Holiday(x),
        ReasonNeeded => new("กรุณาระบุเหตุผล แล้วส่งอีกครั้ง", "Please give a reason and send it again."),
        DocumentsMissing x => new(
            $"ยังขาดเอกสาร {SignatureText.Names(x.Documents.Select(d => d.Title.Th), 3, 120, "รายการ")} กรุณาแนบไฟล์ หรือระบุเหตุผลที่ส่งต่อโดยไม่มีเอกสาร",
            "Documents are missing. Attach them, or give a reason."),
        TooLong x => new(
            $"ข้อความยาวเกินไป พิมพ์ได้ไม่เกิน {ThaiFormat.Number(x.Longest)} ตัวอักษร กรุณาย่อแล้วส่งอีกครั้ง",
            "That is too long. Please shorten it and send it again."),
        DateUnreadable x => Date(x),
        TimeUnreadable x => new(
            $"เวลา “{PlainText.Line(x.Typed, 40)}” อ่านไม่ได้ กรุณาเลือกเวลา หรือพิมพ์เช่น “09:00”",
            "That is not a valid time. Please choose one, or type it like 09:00."),
        FieldMissing x => new(
            $"ยังไม่ได้ตอบ “{PlainText.Line(x.Field.Label.Th, 120)}” กรุณาตอบคำถามนี้ก่อน",
            "A question has not been answered. Please answer it first."),
        MeetingNeeded => new(
            "กรุณาบันทึกกำหนดการ (วัน เวลา สถานที่ ผู้เข้าร่วม) ก่อนกดเสร็จแล้ว หากจัดไปแล้ว กด “จัดไปแล้ว”",
            "Please schedule the meeting (date, time, place, participants) before completing this step, or record that it was already held."),
        MeetingInvalid x => Meeting(x.Fault),
        _ => StepRefusalText.Describe(refusal, office) ?? throw new InvalidOperationException($"{refusal.GetType().Name} has no text."),
    };

    private static Bilingual Date(DateUnreadable x) => x.Meanings switch
    {
        [] => new(
            $"วันที่ “{PlainText.Line(x.Typed, 60)}” อ่านไม่ได้ กรุณาเลือกจากปฏิทิน หรือพิมพ์เช่น “20 ม.ค. 2570”",
            "That is not a valid date. Please choose one, or type it like 2027-01-20."),
        [var only] => new(
            $"วันที่ “{PlainText.Line(x.Typed, 60)}” ยังไม่ชัดเจน หากหมายถึง {ThaiFormat.Date(only)} กรุณาพิมพ์ปีให้ครบสี่หลัก หรือเลือกจากปฏิทิน",
            FormattableString.Invariant($"That date is ambiguous. If you mean {only:yyyy-MM-dd}, please give the year in four digits.")),
        _ => new(
            $"วันที่ “{PlainText.Line(x.Typed, 60)}” อ่านได้หลายวัน คือ {string.Join(" หรือ ", x.Meanings.Select(ThaiFormat.Date))} กรุณาพิมพ์ชื่อเดือน เช่น “{Named(x.Meanings[0])}” หรือเลือกจากปฏิทิน",
            FormattableString.Invariant($"That date is ambiguous. Please type it like {x.Meanings[0]:yyyy-MM-dd}.")),
    };

    private static string Named(DateOnly date) => FormattableString.Invariant($"{date.Day} {ThaiFormat.ShortMonth(date.Month)} {date.Year + FiscalYear.BuddhistEraOffset}");

    private static Bilingual Acting(ActingFault fault) => fault switch
    {
        ActingFault.Oneself => new("ท่านตั้งตนเองเป็นผู้รักษาการไม่ได้ กรุณาให้ผู้ดูแลท่านอื่นเป็นผู้ตั้ง", "You cannot appoint yourself. Please ask another administrator."),
        ActingFault.HoldsIt => new("ผู้ที่เลือกดำรงตำแหน่งนี้อยู่แล้ว กรุณาเลือกผู้อื่น", "That person already holds the position."),
        ActingFault.EndsBeforeStart => new("วันสิ้นสุดอยู่ก่อนวันเริ่ม กรุณาตรวจวันที่", "The end date is before the start date."),
        ActingFault.Past => new("ช่วงวันที่ผ่านไปแล้ว กรุณาเลือกวันที่ตั้งแต่วันนี้เป็นต้นไป", "Those dates have passed."),
        ActingFault.TooLong => new("ตั้งรักษาการได้ครั้งละไม่เกินหนึ่งปี", "An acting order can last at most one year."),
        _ => new("กรุณาเลือกตำแหน่ง ผู้รักษาการ และวันที่ให้ครบ", "Choose the position, the person and both dates."),
    };

    private static Bilingual Holiday(HolidayInvalid x) => x.Fault switch
    {
        HolidayFault.InThePast => new("วันที่เลือกผ่านไปแล้ว แก้ไขได้เฉพาะวันที่จะถึง", "That day has passed."),
        HolidayFault.TooFar => new("เลือกได้ไม่เกินสองปีข้างหน้า", "The date can be at most two years ahead."),
        HolidayFault.IsHoliday => new($"{Day(x)}เป็นวันหยุดอยู่แล้ว กรุณาเลือกวันอื่น", "That day is already a holiday."),
        HolidayFault.IsWeekend => new($"{Day(x)}ตรงกับวันเสาร์อาทิตย์ซึ่งหยุดอยู่แล้ว กรุณาเลือกวันที่หยุดชดเชย", "That day is on a weekend. Choose the substitute day."),
        HolidayFault.NoHoliday => new($"{Day(x)}ไม่ใช่วันหยุด กรุณาเลือกจากรายการ", "That day is not a holiday."),
        _ => new("กรุณาเลือกวันที่ และระบุชื่อกับเอกสารอ้างอิงให้ครบ", "Give the day, the name and the source."),
    };

    private static string Day(HolidayInvalid x) => x.Day is { } day ? $"{ThaiFormat.Date(day)} " : "";

    private static Bilingual Finished(StepVisit visit, Step? step, OfficeView office)
    {
        var what = OutcomeText.Describe(visit, step);
        var done = visit.Outcome switch
        {
            Outcomes.Approved => "ได้อนุมัติไปแล้ว",
            Outcomes.Returned => "ได้ส่งกลับแก้ไขไปแล้ว",
            Outcomes.Done => "ได้ดำเนินการไปแล้ว",
            _ => $"ได้พิจารณาไปแล้ว ({PlainText.Line(what.Th, 120)})",
        };
        return new(
            $"เรื่องนี้ {SignatureText.By(visit.By!, office)} {done} เมื่อ {ThaiFormat.Moment(visit.FinishedAt!.Value)} ท่านไม่ต้องทำอะไรอีกในข้อนี้",
            $"Already taken care of: {PlainText.Line(what.En, 120)}. You need not do anything more here.");
    }

    private static Bilingual Meeting(MeetingFault fault) => fault switch
    {
        MeetingFault.NoTime => new("กรุณาเลือกวันที่ เวลาเริ่ม และเวลาสิ้นสุดให้ครบ", "Please choose the date, the start and the end."),
        MeetingFault.EndsBeforeStart => new("เวลาสิ้นสุดต้องอยู่หลังเวลาเริ่ม กรุณาแก้ไข", "The end must be after the start."),
        MeetingFault.InThePast => new("วันและเวลานี้ผ่านไปแล้ว กรุณาเลือกวันที่จะถึง หากจัดไปแล้ว กด “จัดไปแล้ว”", "That time has passed. Choose a later one, or record that it was already held."),
        MeetingFault.NoPlace => new("กรุณาระบุสถานที่", "Please give the place."),
        MeetingFault.NoDate => new("กรุณาเลือกวันที่จัดประชุม", "Please choose the date on which it was held."),
        MeetingFault.NotYetHeld => new("วันที่เลือกยังมาไม่ถึง หากยังไม่ได้จัด กด “กลับ” แล้วบันทึกเป็นกำหนดการ", "That date is in the future. Schedule the meeting instead."),
        MeetingFault.NoPeople => new("กรุณาระบุผู้เข้าร่วมอย่างน้อยหนึ่งคน", "Please name at least one participant."),
        _ => throw new InvalidOperationException($"{fault} has no text."),
    };

    private static string Who(string position, IReadOnlyList<string> people, OfficeView office) => people.Count == 0
        ? $"{SignatureText.Position(position, office)} ซึ่งยังไม่มีผู้ดำรงตำแหน่ง กรุณาแจ้งผู้ดูแลระบบ"
        : $"{SignatureText.Position(position, office)} ({SignatureText.Names(people)})";
}
