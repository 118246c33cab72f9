using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Text;

/// <summary>Refusals about approval chains, resolutions, collections and publications; <see cref="RefusalText"/> has the others.</summary>
internal static class StepRefusalText
{
    /// <summary>Returns null for all other refusals.</summary>
    public static Bilingual? Describe(Refusal refusal, OfficeView office) => refusal switch
    {
        StageAlreadyCompleted x => new(
            $"ข้อนี้ {SignatureText.By(x.Stage.By, office)} ส่งต่อไปแล้ว เมื่อ {ThaiFormat.Moment(x.Stage.At)} ขณะนี้อยู่ที่{Who(x.Position, x.People, office)}",
            "This was already passed on and is now with somebody else."),
        FormFieldMissing x => new(
            $"ยังไม่ได้กรอก “{PlainText.Line(x.Field.Label.Th, 120)}” กรุณากรอกแล้วส่งอีกครั้ง",
            "A field was left empty. Please fill it in and send again."),
        ParticipantsNeeded => new("กรุณาเลือกรายชื่อผู้เข้าร่วมอย่างน้อยหนึ่งคนก่อน", "Please name at least one participant first."),
        UnknownPerson x => new(
            $"ไม่พบ “{PlainText.Line(x.Person, 80)}” ในทำเนียบบุคลากร กรุณาเลือกรายชื่อใหม่",
            "Nobody of that name is in the directory. Please choose again."),
        ProofNeeded => new("กรุณาใส่ที่อยู่หน้าเว็บที่เผยแพร่ หรือแนบหลักฐานการเผยแพร่", "Please give the web address of the publication, or attach proof."),
        AddressInvalid x => new(
            $"“{PlainText.Line(x.Address, 80)}” ไม่ใช่ที่อยู่หน้าเว็บ กรุณาคัดลอกที่อยู่จากเบราว์เซอร์ เช่น www.onesqa.or.th/…",
            "That is not a valid web address. Copy it from the browser."),
        SubmissionsMissing x => new(
            $"ยังไม่ได้รับคำตอบจาก {Some(x.Respondents, office)} กรุณาตรวจรับ เตือน หรือระบุเหตุผลที่ปิดรับ",
            "Answers are missing or not yet accepted. Accept them, send reminders, or give a reason."),
        SubmissionAlreadyAccepted x => new(
            $"รับคำตอบนี้แล้ว{(x.Submission.JudgedAt is { } at ? $" เมื่อ {ThaiFormat.Moment(at)}" : "")} หากต้องการแก้ไข กรุณาแจ้งผู้ขอข้อมูลให้ส่งกลับ",
            "The answer was accepted. Ask the officer to send it back if it must be changed."),
        NothingSubmitted => new("ยังไม่มีคำตอบให้รับหรือส่งกลับ", "There is no answer to accept or send back yet."),
        NobodyAwaited => new("ทุกรายตอบแล้ว ไม่มีผู้ที่ต้องเตือน", "Everyone has answered; there is nobody to remind."),
        NotYourSubmission x => new(
            $"คำตอบนี้เป็นของ{SubmissionText.Name(x.Respondent, office)}{(x.People.Count == 0 ? "" : $" ({SignatureText.Names(x.People)})")} ขณะนี้ท่านดูได้อย่างเดียว",
            "This answer belongs to somebody else. You can only view it."),
        NoDeadline => new("ข้อนี้ไม่มีกำหนดเวลาในคู่มือ จึงไม่มีเป้าหมายให้ย้าย", "The handbook sets no deadline for this step."),
        NotAllowedToMoveTarget x => new(
            $"ย้ายเป้าหมายได้เฉพาะ{SignatureText.Position(x.Position, office)}และผู้บังคับบัญชา กรุณาแจ้งท่านนั้น", "Only the officers who open these cases, or their supervisors, can change the target date."),
        TargetInvalid x => Target(x),
        ResolutionInvalid x => Resolution(x.Fault),
        EventDateInvalid x => EventDate(x),
        _ => null,
    };

    private static Bilingual Target(TargetInvalid x) => x.Fault switch
    {
        TargetFault.NoDate => new("กรุณาเลือกข้อและวันที่ของเป้าหมายใหม่", "Choose the step and the new date."),
        TargetFault.InThePast => new("วันที่เลือกผ่านไปแล้ว กรุณาเลือกตั้งแต่วันนี้เป็นต้นไป", "That day has passed."),
        TargetFault.NotWorkingDay => new(
            $"วันที่เลือกเป็นวันหยุด กรุณาเลือกวันทำการ เช่น {string.Join(" หรือ ", x.Instead.Select(ThaiFormat.Date))}", "That is not a working day. Please choose another."),
        TargetFault.TooFar => new("เลือกได้ไม่เกินหนึ่งปีข้างหน้า", "The date can be at most one year ahead."),
        TargetFault.Same => new("เป้าหมายเป็นวันนี้อยู่แล้ว จึงไม่มีอะไรเปลี่ยน", "The target date is already that day."),
        _ => throw new InvalidOperationException($"{x.Fault} has no text."),
    };

    private static Bilingual EventDate(EventDateInvalid x) => x.Fault switch
    {
        EventDateFault.NoDate => new($"กรุณาเลือกวันที่{x.Event.Th}", $"Please choose the date of {x.Event.En}."),
        EventDateFault.InTheFuture => new("วันที่เลือกยังมาไม่ถึง กรุณาระบุเมื่อถึงวันนั้นแล้ว", "That date is in the future."),
        EventDateFault.TooLongAgo => new("วันที่เลือกผ่านมาเกินหนึ่งปี กรุณาตรวจปีอีกครั้ง", "That is more than a year ago. Please check the year."),
        _ => throw new InvalidOperationException($"{x.Fault} has no text."),
    };

    private static Bilingual Resolution(ResolutionFault fault) => fault switch
    {
        ResolutionFault.NoNumber => new("กรุณาระบุเลขที่มติหรือหนังสือ", "Please give the number of the resolution or letter."),
        ResolutionFault.NoMeeting => new("กรุณาระบุการประชุมครั้งที่", "Please give the number of the meeting."),
        ResolutionFault.NoDate => new("กรุณาเลือกวันที่ของการประชุมหรือหนังสือ", "Please choose the date of the meeting or letter."),
        ResolutionFault.InTheFuture => new("วันที่ของมติยังมาไม่ถึง กรุณาตรวจวันที่อีกครั้ง", "That date is in the future. Please check it."),
        ResolutionFault.NoResult => new("กรุณาเลือกผลของมติ", "Please choose the result."),
        ResolutionFault.NoNote => new("กรุณาระบุเงื่อนไข หรือเหตุผลที่ส่งกลับ", "Please give the conditions, or why it was returned."),
        _ => throw new InvalidOperationException($"{fault} has no text."),
    };

    private static string Some(IReadOnlyList<Respondent> respondents, OfficeView office) =>
        SignatureText.Names(respondents.Select(r => SubmissionText.Name(r, office)), 3, 80, "ราย");

    private static string Who(string position, IReadOnlyList<string> people, OfficeView office) =>
        $"{SignatureText.Position(position, office)}{(people.Count == 0 ? "" : $" ({SignatureText.Names(people)})")}";
}
