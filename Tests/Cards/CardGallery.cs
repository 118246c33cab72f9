using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Steps;
using OnesqaBot.Cards.Text;
using OnesqaBot.Cards.Words;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Approvals;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Cards.Tests;

/// <summary>Every card in every state, as the story of an MoU draws it. One snapshot and one picture each.</summary>
internal static class CardGallery
{
    private static readonly Procedure Mou = MouForCards.Procedure;

    private static readonly Person Officer = CardOffice.Officer;

    private static readonly Person Director = CardOffice.Director;

    public static IReadOnlyDictionary<string, DrawnCard> All() => new SortedDictionary<string, DrawnCard>(
        Talk().Concat(Lists()).Concat(Rows()).Concat(Decisions()).Concat(Meetings()).Concat(Cases()).Concat(Refusals()).Concat(KindGallery.All()).Concat(DueGallery.All()).Concat(YearGallery.All()).Concat(DelegationGallery.All()).Concat(RecallGallery.All()).Concat(WatchGallery.All()).Concat(ApprovalGallery.All()).Concat(AbsenceGallery.All()).Concat(StatisticsGallery.All()).Concat(HandoverGallery.All())
            .ToDictionary(c => c.Name, c => c.Card), StringComparer.Ordinal);

    /// <summary>With an address and a blank form, as an office may add them to its first row.</summary>
    private static Procedure WithLink(Procedure procedure) => procedure with
    {
        Steps =
        [
            procedure.First with
            {
                Links = [new("ตัวบทของพระราชบัญญัติ", new("https://onesqa.example.org/laws/1"))],
                Expects = [.. procedure.First.Expects.Select(e => e with { Template = new DocumentTemplate.Address(new($"https://onesqa.example.org/forms/{e.Key}.docx")) })],
            },
            .. procedure.Steps.Skip(1),
        ],
    };

    private static Procedure Handbook(string id) => EmbeddedDefinitions.Procedures().Single(p => p.Id == id);

    internal static CaseStory Story(StaffDirectory? directory = null) => new CaseStory(Mou, directory).Opened();

    internal static CaseStory AtApproval(StaffDirectory? directory = null) => Story(directory)
        .HandedIn("รายงานวิเคราะห์ MQA.pdf").Filed().Done()
        .After(TimeSpan.FromDays(2)).HandedIn("บันทึกขออนุมัติ.docx").Filed("https://onesqa.example.org/sites/cases/2570-MOU-001/02/memo.docx").Done();

    /// <summary>Returned; the first document is replaced by a changed one, with a word on what changed, and a second one is new.</summary>
    private static CaseStory Again(string changed, bool untilApproval = true)
    {
        var story = AtApproval().Returned("ขอข้อมูลผลการดำเนินงาน ๓ ปีย้อนหลัง").HandedIn("รายงานวิเคราะห์ MQA.pdf").Filed(hash: 'b').HandedIn("ผลการดำเนินงาน ๓ ปี.xlsx", 9).Filed(hash: 'c')
            .Act(Officer, (id, v) => new CompleteStep(id, CaseStory.Number, v.Step, v.VisitNumber, null, Comment: changed));
        return untilApproval ? story.Done() : story;
    }

    private static CaseStory Commented(CaseStory story) => story.Act(Director, (id, v) => new Approve(id, CaseStory.Number, v.Step, v.VisitNumber, "แจ้งกระทรวงการต่างประเทศก่อนประสานงาน"));

    /// <summary>Taken back after three minutes; each thing in a story takes ten.</summary>
    private static CaseStory TakenBack() => AtApproval().Approved().After(TimeSpan.FromMinutes(-7)).Act(Director, (id, _) => new TakeBack(id, CaseStory.Number, "approve-coordination", 1));

    private static readonly CardRef Inquiry = CardRef.ForInquiry("approve-coordination", 1, 1);

    private static CaseStory Inquired() => AtApproval().Act(Director, (id, v) => new Inquire(id, CaseStory.Number, v.Step, v.VisitNumber, "ค่าใช้จ่ายของสำนักงานเท่าใด และใช้งบปีใด"));

    private static CaseStory Answering() => Inquired().HandedIn("ประมาณการค่าใช้จ่าย.xlsx").Filed(hash: 'd');

    private static CaseStory Answered() => Answering().Act(Officer, (id, v) => new AnswerInquiry(id, CaseStory.Number, v.Step, v.VisitNumber, 1, "๑,๒๕๐,๐๐๐ บาท จากงบปี ๒๕๗๐ ตามไฟล์ที่แนบ"));

    internal static CaseStory AtSigning() => AtApproval().After(TimeSpan.FromHours(5)).Approved()
        .HandedIn("อีเมลประสานงาน.pdf").Filed().HandedIn("ร่าง MoU v3.docx", 1).Filed().After(TimeSpan.FromDays(7)).Done()
        .HandedIn("บันทึกเสนอขอลงนาม.pdf").Filed().Done();

    private static CaseStory AtCeremony() => AtSigning().After(TimeSpan.FromDays(1)).Chose("ceremony");

    private static CaseStory Closed() => AtCeremony().Scheduled().After(TimeSpan.FromDays(12)).Done()
        .HandedIn("MoU ลงนามแล้ว.pdf").Filed().Done();

    private static DrawnCard Row(CaseStory story, Person? viewer) => CaseCards.Draw(story.Row, story.For(viewer));

    private static IEnumerable<(string Name, DrawnCard Card)> Talk()
    {
        var heading = Mou.ShortTitle;
        var fields = Mou.Fields;
        yield return ("talk-greeting-officer", GreetingCard.Draw(CardOffice.As(Officer), [Mou]));
        yield return ("talk-greeting-director", GreetingCard.Draw(CardOffice.As(Director), []));
        yield return ("talk-help", HelpCard.Draw(CardOffice.As(Officer), [Mou], [("งานของฉัน", "งานที่ถึงคิวของท่าน"), ("สถานะ 2570-MOU-001", "เรื่องอยู่ข้อไหน อยู่ที่ใคร")]));
        yield return ("talk-help-administrator", HelpCard.Draw(CardOffice.As(CardOffice.Deputy), [], [("งานของฉัน", "งานที่ถึงคิวของท่าน"), ("ตรวจระบบ", "สิ่งที่ต้องแก้ของระบบ และวิธีแก้")]));
        yield return ("talk-holidays", HolidaysCard.Draw(CardOffice.As(CardOffice.Deputy, Administered), Orders, Free(Administered)));
        yield return ("talk-holidays-mistake", HolidaysCard.Draw(
            CardOffice.As(CardOffice.Deputy, Administered), [], Free(Administered), Sent("add-holiday", new HolidayInvalid(HolidayFault.IsWeekend, new(2026, 12, 5)), new() { ["date"] = "2569-12-05", ["text"] = "วันหยุดพิเศษ", ["note"] = "มติ ครม." })));
        yield return ("talk-holidays-others-view", HolidaysCard.Draw(CardOffice.As(CardOffice.Officer, Administered), Orders, Free(Administered)));
        yield return ("talk-recurring", RecurringCard.Draw(CardOffice.As(Officer), Recurring(), CardOffice.At(CardOffice.Start)));
        yield return ("talk-recurring-others-view", RecurringCard.Draw(CardOffice.As(Director), Recurring(), CardOffice.At(CardOffice.Start)));
        yield return ("talk-recurring-mistake", RecurringCard.Draw(CardOffice.As(Officer), Recurring(), CardOffice.At(CardOffice.Start), Sent("set-recurring", new ReasonNeeded(), new() { ["choice"] = "Skip|opdc|2570", ["reason"] = "" })));
        yield return ("talk-not-understood", SuggestionsCard.Draw(
            "ยังไม่เข้าใจ “ขอ **ลาพักร้อน** [คลิก](https://bad.example)”",
            [(new AskHolidays(), "วันหยุดราชการ"), (new StartProcedure(Mou.Id), $"เริ่ม: {Mou.ShortTitle.Th}"), (new AskHelp(), "วิธีใช้")]));
        yield return ("talk-procedures-found", ProceduresCard.Draw([Mou], CardOffice.As(Officer), "ความร่วมมือ"));
        yield return ("talk-procedures-none", ProceduresCard.Draw([], CardOffice.As(Officer), "xyz *หนา*"));
        yield return ("talk-procedure", ProcedureCard.Draw(Mou, CardOffice.As(Officer), Story().For(null).Office));
        yield return ("talk-laws", LawsCard.Draw([Handbook("budget-request"), Handbook("international-meeting"), WithLink(Handbook("risk-management"))]));
        yield return ("talk-handbook-front", HandbookFrontCard.Draw(EmbeddedDefinitions.Front(), "วิสัยทัศน์คืออะไร"));
        yield return ("talk-handbook-row-links", HandbookRowCard.Draw(WithLink(Handbook("risk-management")), WithLink(Handbook("risk-management")).First, CardOffice.As(Officer), CardOffice.At(CardOffice.Start)));
        yield return ("talk-handbook-row", HandbookRowCard.Draw(Mou, Mou.Steps[4], CardOffice.As(Officer), CardOffice.At(CardOffice.Start)));
        yield return ("talk-handbook-row-laws", HandbookRowCard.Draw(Handbook("budget-request"), Handbook("budget-request").First, CardOffice.As(Director), CardOffice.At(CardOffice.Start)));
        yield return ("talk-handbook-row-list-missing", HandbookRowCard.Draw(Handbook("study-visit"), Handbook("study-visit").Steps[4], CardOffice.As(Officer), CardOffice.At(CardOffice.Start)));
        yield return ("talk-files", PlacementCard.Draw(
            "แนบไฟล์", "แต่ละไฟล์คือเอกสารใด", ["ร่าง MoU ฉบับที่ ๒.docx", "กำหนดการ *ใหม่*.pdf"], "files-1", 1, back: false,
            [("1", "๑. บันทึกเสนอขอลงนาม"), ("2", "๒. แทนไฟล์ “ร่าง.docx” (ร่าง MoU)"), ("3", "๓. เอกสารอื่นที่แนบ")], null));
        yield return ("talk-procedures", ProceduresCard.Draw([Mou, Mou with { Id = "budget", OpenedBy = "policy-officer", ShortTitle = new("คำของบประมาณประจำปี", "Annual budget request") }], CardOffice.As(Officer)));
        yield return ("talk-question-first", QuestionCard.Draw(heading.Th, fields[0].Ask.Th, fields[0].Example, "d1", 1, 1, 3, false, [], null));
        yield return ("talk-question-second", QuestionCard.Draw(heading.Th, fields[1].Ask.Th, fields[1].Example, "d1", 2, 2, 3, true, [], null));
        yield return ("talk-question-again", QuestionCard.Draw(heading.Th, fields[2].Ask.Th, null, "d1", 3, 3, 3, true, [], new("ข้อความยาวเกินไป พิมพ์ได้ไม่เกิน ๒๐๐ ตัวอักษร", IsProblem: true)));
        yield return ("talk-question-note", QuestionCard.Draw(heading.Th, fields[2].Ask.Th, null, "d1", 3, 3, 3, true, [], new("รับไว้แล้ว หน่วยงาน: TEQSA · ประเทศ: ออสเตรเลีย", IsProblem: false)));
        yield return ("talk-question-buttons", QuestionCard.Draw(heading.Th, "ตรวจแล้วถูกต้องหรือไม่", null, "d1", 4, 4, 4, true, [("yes", "ถูกต้อง"), ("no", "แก้ไข")], null));
        yield return ("talk-question-days", QuestionCard.Draw("จัดศึกษาดูงานให้หน่วยงานต่างประเทศ", "จะมาวันใด", "๑๕ มกราคม ๒๕๗๐", "d1", 2, 2, 3, true,
            [("๑ กุมภาพันธ์ ๒๕๗๐", "๑ กุมภาพันธ์ ๒๕๗๐"), ("๒ มกราคม ๒๕๗๐", "๒ มกราคม ๒๕๗๐")], new("“1/2/2027” อ่านได้เป็น ๑ กุมภาพันธ์ ๒๕๗๐ หรือ ๒ มกราคม ๒๕๗๐ กรุณาระบุให้ชัดเจน", IsProblem: true)));
        yield return ("talk-question-choices", QuestionCard.Draw("แนบไฟล์", "ไฟล์นี้เป็นเอกสารใด", null, "d2", 1, 1, 1, false,
            [("official-letter", "หนังสือเป็นทางการ หรือ อีเมลประสานงาน"), ("mou-draft", "ร่างบันทึกข้อตกลงความร่วมมือ (MoU)"), ("other", "เอกสารอื่น")], null));
        yield return ("talk-confirm-opening", ConfirmOpeningCard.Draw(
            Mou.Title.Th, "NIAD-QE (ญี่ปุ่น)", 2570, [(fields[0].Label.Th, "NIAD-QE"), (fields[1].Label.Th, "ญี่ปุ่น"), (fields[2].Label.Th, "การแลกเปลี่ยนผู้ประเมินและการประเมินร่วม")], ("d1", 4, "open", "edit"), null));
        yield return ("talk-confirm-opening-again", ConfirmOpeningCard.Draw(Mou.Title.Th, "ประจำปี", 2570, [], ("d1", 1, "open", "edit"), new("ตรวจคำตอบแล้วกด “เปิดเรื่อง”", IsProblem: true)));
        yield return ("talk-did-you-mean", SuggestionsCard.Draw(
            $"หมายถึง “{Mou.ShortTitle.Th}” ใช่หรือไม่", [(new StartProcedure(Mou.Id), "ใช่ เริ่มเลย"), (new AskProcedure(Mou.Id), "ดูทุกข้อ"), (new AskHelp(), "วิธีใช้")]));
        var office = CardOffice.At(CardOffice.Start);
        var approval = Mou.Steps.First(s => s is ApprovalStep);
        yield return ("talk-handbook-who", HandbookAnswerCard.Draw(new(Mou, QuestionAspect.Who, [approval], null), CardOffice.As(Officer), office));
        yield return ("talk-handbook-returned", HandbookAnswerCard.Draw(new(Mou, QuestionAspect.Returned, [approval, Mou.Steps.First(s => s is ChoiceStep)], CaseStory.Number), CardOffice.As(Officer), office));
        yield return ("talk-handbook-documents", HandbookAnswerCard.Draw(new(Mou, QuestionAspect.Documents, [], null), CardOffice.As(Director), office));
        yield return ("talk-handbook-elsewhere", HandbookAnswerCard.Draw(new(Mou, QuestionAspect.Returned, [Mou.Steps[0]], null), CardOffice.As(Officer), office));
        yield return ("talk-handbook-silent", HandbookAnswerCard.Draw(new(Mou, QuestionAspect.When, [], null), CardOffice.As(Director), office));
        yield return ("talk-late-none", DueCard.Draw("งานเลยกำหนด", office.Today, [], [], "ตอนนี้ไม่มีงานเลยกำหนด", office));
        yield return ("talk-misunderstood", MisunderstoodCard.Draw([new("MoU · เวลา", 12, [("ถามคู่มือ", 5), ("วิธีใช้", 2)], ["mou เมื่อไรเสร็จ *หนา*"]), new("ไม่ระบุกระบวนการ", 3, [], [])], office));
        yield return ("talk-misunderstood-none", MisunderstoodCard.Draw([], office));
        foreach (var card in EditionGallery.All()) yield return card;
        yield return ("talk-words", OfficeWordsCard.Draw(
            [
                new("w1", "บันทึกช่วยจำ", "mou", false, DirectorSigns, CardOffice.Start), new("w2", "ประชุมพลูโต", "mou", false, DirectorSigns, CardOffice.Start.AddHours(1)),
                new("w3", "ประชุมพลูโต", "mou", true, DirectorSigns, CardOffice.Start.AddHours(2)),
            ],
            _ => Mou.ShortTitle.Th, office));
        yield return ("talk-words-none", OfficeWordsCard.Draw([], _ => "", office));
        yield return ("talk-word-add", ConfirmWordCard.Draw("บันทึกช่วยจำ", Mou.ShortTitle.Th, "mou"));
        yield return ("talk-word-remove", ConfirmWordCard.Draw("บันทึกช่วยจำ", Mou.ShortTitle.Th, null));
        yield return ("talk-answered", AnsweredCard.Draw(heading.Th, fields[1].Ask.Th, "มาเลเซีย"));
        yield return ("talk-answered-files", AnsweredCard.Draw("แนบไฟล์", "แต่ละไฟล์คือเอกสารใด", "กำหนดการ.pdf: เอกสารอื่น\nร่าง MoU.docx: ร่างบันทึกข้อตกลงความร่วมมือ (MoU)"));
        yield return ("talk-notice", NoticeCard.Draw("ยกเลิกการเปิดเรื่องแล้ว พิมพ์ชื่อเรื่องเมื่อต้องการเริ่มใหม่"));
        yield return ("talk-acting", ActingCard.Draw(CardOffice.As(CardOffice.Deputy, Administered), [Order(null), Order(CardOffice.Deputy)], CardOffice.At(CardOffice.Start, Administered)));
        yield return ("talk-acting-mistake", ActingCard.Draw(
            CardOffice.As(CardOffice.Deputy, Administered), [], CardOffice.At(CardOffice.Start, Administered),
            Sent("set-acting", new ActingInvalid(ActingFault.Oneself), new() { ["choice"] = "director|somchai", ["people"] = "wipa", ["start"] = "2569-12-01", ["end"] = "10 ธ.ค. 69" })));
        yield return ("talk-acting-others-view", ActingCard.Draw(CardOffice.As(CardOffice.Officer, Administered), [Order(null)], CardOffice.At(CardOffice.Start, Administered)));
        yield return ("talk-doctor", DoctorCard.Draw([
            new(FindingLevel.Bad, "คลังเอกสาร SharePoint: ตรวจไม่ผ่าน", "มอบสิทธิ write ที่ไซต์ตามคู่มือผู้ดูแลระบบ ข้อ ๖"),
            new(FindingLevel.Warning, "ตำแหน่งที่ยังไม่มีผู้ดำรง: ผู้อำนวยการ", "พิมพ์ “รักษาการ” เพื่อตั้งผู้รักษาการ"),
            Finding.Good("ที่เก็บข้อมูลอ่านและเขียนได้")]));
        yield return ("talk-doctor-well", DoctorCard.Draw([Finding.Good("ที่เก็บข้อมูลอ่านและเขียนได้")]));
        DeadLetter[] letters =
        [
            new(CaseStory.Number, "2570-MOU-001/9/0", new ShowCard(AtApproval().Row, Recipient.ForPerson("somchai")), 1, CardOffice.Start, CardOffice.Start.AddMinutes(1), GivenUpReason.NotInstalled, "The channel service responded with status 403 BotNotInConversationRoster."),
            new(CaseStory.Number, "2570-MOU-001/4/1", new FileDocument("lost"), 25, CardOffice.Start.AddDays(-3), CardOffice.Start, GivenUpReason.Failed, "JsonException"),
            new(CaseStory.Number, "2570-MOU-001/1/0", new ShowCard(new CardRef(CardKind.Channel), Recipient.Channel), 40, CardOffice.Start.AddDays(-3), CardOffice.Start, GivenUpReason.ServiceDown, "The channel service responded with status 503 ServiceUnavailable."),
        ];
        yield return ("talk-undelivered", UndeliveredCard.Draw(
            [.. letters.Select((l, n) => new UndeliveredLine(l, n == 1 ? null : AtApproval().For(null)))], more: false, again: null, CardOffice.At(CardOffice.Start)));
        yield return ("talk-undelivered-many", UndeliveredCard.Draw(
            [.. Enumerable.Range(0, 100).Select(n => new UndeliveredLine(letters[0] with { Key = $"2570-MOU-001/{n}/0", CreatedAt = letters[0].CreatedAt.AddMinutes(n), GivenUpAt = letters[0].GivenUpAt.AddMinutes(n) }, AtApproval().For(null)))], more: true, again: 1, CardOffice.At(CardOffice.Start)));
        yield return ("talk-undelivered-none", UndeliveredCard.Draw([], more: false, again: 0, CardOffice.At(CardOffice.Start)));
        yield return ("talk-stranger", UnknownUserCard.Draw("8f3a0c1e-7b7b-4f59-9a55-0d6f3f2f9c11"));
    }

    internal static readonly Signature DirectorSigns = Signature.Create(Director, new("director", null));

    /// <summary>A form of a card that belongs to no case, sent with this and refused.</summary>
    private static TypedForm Sent(string verb, Refusal refusal, JObject typed) =>
        new(CardActionReader.Read(verb, typed)!, RefusalText.Describe(refusal, null, CardOffice.At(CardOffice.Start)));

    /// <summary>Where the deputy looks after the bot.</summary>
    internal static StaffDirectory Administered => new(CardOffice.Positions, CardOffice.Directory.People, [], administrators: ["deputy-director"]);

    private static RecurringLine[] Recurring()
    {
        var (year, by) = (new FiscalYear(2570), Signature.Create(Officer, new("international-relations-officer", null)));
        RecurringLine Line(string id, string title, DateOnly day, CaseSummary? @case = null, RecurringSkip? skip = null) => new(
            Mou with { Id = id, ShortTitle = new(title, title), Opens = new(day.Month, day.Day, new Dictionary<string, string>()) }, year, day, @case, skip);
        return
        [
            Line("risk", "บริหารความเสี่ยง", new(2026, 10, 1), CaseSummary.FromCase(Story().Case, Mou, CardOffice.Holidays)),
            Line("annual", "รายงานประจำปี", new(2026, 10, 1), skip: new("จัดทำบนกระดาษไปแล้ว", by, CardOffice.Start)),
            Line("opdc", "ประเมินผลการปฏิบัติราชการ", new(2026, 10, 1)),
            Line("budget", "จัดทำคำของบประมาณประจำปี", new(2026, 12, 1)),
        ];
    }

    private static readonly HolidayOrder[] Orders =
    [
        new("o1", new(2026, 12, 30), null, "วันหยุดราชการเพิ่มเป็นกรณีพิเศษ", "มติ ครม. ๒๔ พฤศจิกายน ๒๕๖๙", Signature.Create(CardOffice.Deputy, new("deputy-director", null)), CardOffice.Start),
        new("o2", new(2026, 12, 10), new(2026, 12, 11), null, "ประกาศสำนักนายกรัฐมนตรี", Signature.Create(CardOffice.Deputy, new("deputy-director", null)), CardOffice.Start),
    ];

    /// <summary>The office on the embedded holidays and what it entered itself.</summary>
    private static OfficeView Free(StaffDirectory directory) => new(directory, EmbeddedDefinitions.Holidays().With(Orders), CardOffice.Start);

    private static ActingOrder Order(Person? insteadOf) => new(
        insteadOf is null ? "1" : "2", new("anan", insteadOf is null ? "director" : "deputy-director", insteadOf?.Id, new(2026, 11, 23), new(2026, 12, 4)),
        Signature.Create(CardOffice.Deputy, new Capacity("deputy-director", null)), CardOffice.Start);

    private static IEnumerable<(string Name, DrawnCard Card)> Lists()
    {
        var first = Line(Story().After(TimeSpan.FromDays(4)));
        var second = Line(AtApproval().Returned("ขอข้อมูลเพิ่ม"));
        var office = CardOffice.At(CardOffice.Start.AddDays(9));
        const string mine = "งานของฉัน", none = "ไม่มีงานค้าง";
        yield return ("list-my-work", WorkCard.Draw(mine, [first, second], office, none));
        yield return ("list-my-work-empty", WorkCard.Draw(mine, [], office, none));
        yield return ("list-my-work-long", WorkCard.Draw(mine, [.. Enumerable.Repeat(first, 60)], office, none));
        yield return ("list-waiting", WorkCard.Draw("รออนุมัติ", [Line(AtApproval()), Line(AtApproval(CardOffice.WithoutDirector))], office, none, offersSeveral: true));
        yield return ("list-cancel-which", CancelChoiceCard.Draw([first, second]));
        yield return ("list-cancel-none", CancelChoiceCard.Draw([]));
    }

    private static WorkLine Line(CaseStory story)
    {
        var view = story.For(null);
        var summary = CaseSummary.FromCase(story.Case, Mou, CardOffice.Holidays);
        var assignment = summary.Assignments[0];
        return new(summary, Mou, assignment, Responsibility.Resolve(assignment, summary.OpenedBy, view.Office.Directory, view.Office.Today));
    }

    private static IEnumerable<(string Name, DrawnCard Card)> Rows()
    {
        yield return ("row1-new", Row(Story(), Officer));
        yield return ("row1-file-on-its-way", Row(Story().HandedIn("รายงานวิเคราะห์ MQA.pdf"), Officer));
        yield return ("row1-file-kept", Row(Story().HandedIn("รายงานวิเคราะห์ MQA.pdf").Filed().HandedIn("ภาพถ่าย.jpg", 9).Filed(), Officer));
        yield return ("row1-file-lost", Row(Story().HandedIn("รายงานวิเคราะห์ MQA.pdf").FileLost(FileFault.TooLarge), Officer));
        yield return ("row1-others-view", Row(Story(), Director));
        yield return ("row1-confirm", ConfirmWithoutDocumentsCard.Draw(Story().For(Officer), Story().Case.Current!, Mou.Step("analyse-partner").Expects));
        var done = Story();
        var row = done.Row;
        done.Done("จะส่งรายงานฉบับเต็มตามภายในสัปดาห์หน้า");
        yield return ("row1-done", CaseCards.Draw(row, done.For(Officer)));
        yield return ("row1-cancelled", CaseCards.Draw(row = Story().Row, Story().Cancelled("หน่วยงานต่างประเทศขอชะลอความร่วมมือ").For(Officer)));
        yield return ("row1-returned", Row(AtApproval().After(TimeSpan.FromHours(5)).Returned("ขอข้อมูลผลการดำเนินงาน ๓ ปีย้อนหลังของหน่วยงาน\nและเปรียบเทียบกับหน่วยงานอื่นอย่างน้อย ๑ แห่ง"), Officer));
        yield return ("row4-two-documents", Row(AtApproval().Approved().HandedIn("อีเมลประสานงาน.pdf").Filed(), Officer));
    }

    private static IEnumerable<(string Name, DrawnCard Card)> Decisions()
    {
        yield return ("row3-to-decide", Row(AtApproval(), Director));
        yield return ("row3-officers-view", Row(AtApproval(), Officer));
        yield return ("row3-documents-missing", Row(Story().Done("รายงานฉบับเต็มอยู่ระหว่างตรวจคำแปล").HandedIn("บันทึกขออนุมัติ.docx").Filed().Done(), Director));
        yield return ("row3-vacant", Row(AtApproval(CardOffice.WithoutDirector), Officer));
        yield return ("row3-approved", After(AtApproval(), s => s.Approved(), Director));
        yield return ("row3-approved-acting", After(AtApproval(CardOffice.WithActing), s => s.Approved(CardOffice.Deputy), Officer));
        yield return ("row3-returned", After(AtApproval(), s => s.Returned("ขอข้อมูลผลการดำเนินงาน ๓ ปีย้อนหลัง"), Director));
        yield return ("row3-second-round", Row(Again("ปรับผลการดำเนินงานเป็น ๓ ปีย้อนหลังแล้ว"), Director));
        yield return ("row3-nothing-changed", Row(AtApproval().Returned("ขอข้อมูลผลการดำเนินงาน ๓ ปีย้อนหลัง").Done().Done(), Director));
        yield return ("row1-second-round", Row(AtApproval().Returned("ขอข้อมูลผลการดำเนินงาน ๓ ปีย้อนหลัง"), Officer));
        var revised = Again("ปรับแล้ว", untilApproval: false);
        yield return ("row1-second-round-done", CaseCards.Draw(new CardRef(CardKind.Step, "analyse-partner", 2), revised.For(Officer)));
        yield return ("case-history-revised", HistoryCard.Draw(revised.For(Officer)));
        yield return ("row2-second-round", Row(Again("ปรับแล้ว", untilApproval: false), Officer));
        yield return ("row3-commented", After(AtApproval(), s => Commented(s), Director));
        yield return ("row4-commented", Row(Commented(AtApproval()), Officer));
        yield return ("row4-withdrawn", CaseCards.Draw(new CardRef(CardKind.Step, "draft-mou", 1), TakenBack().For(Officer)));
        yield return ("row3-taken-back", Row(TakenBack(), Director));
        yield return ("case-history-taken-back", HistoryCard.Draw(TakenBack().For(Officer)));
        yield return ("row3-inquired", Row(Inquired(), Director));
        yield return ("row3-inquired-officers-view", Row(Inquired(), Officer));
        yield return ("row3-answered", Row(Answered(), Director));
        yield return ("inquiry", CaseCards.Draw(Inquiry, Answering().For(Officer)));
        yield return ("inquiry-directors-view", CaseCards.Draw(Inquiry, Inquired().For(Director)));
        yield return ("inquiry-answered", CaseCards.Draw(Inquiry, Answered().For(Officer)));
        yield return ("inquiry-decided", CaseCards.Draw(Inquiry, Inquired().Approved().For(Officer)));
        yield return ("inquiry-withdrawn", CaseCards.Draw(Inquiry, Inquired().Act(Director, (id, v) => new WithdrawInquiry(id, CaseStory.Number, v.Step, v.VisitNumber, 1)).For(Officer)));
        yield return ("case-status-inquired", StatusCard.Draw(Inquired().For(Officer)));
        yield return ("case-history-answered", HistoryCard.Draw(Answered().For(Officer)));
        yield return ("row6-to-decide", Row(AtSigning(), Director));
        yield return ("row6-signed", After(AtSigning(), s => s.Chose("signed"), Director));
        yield return ("row6-returned", After(AtSigning(), s => s.Chose("redraft", "แก้ข้อ ๔ ให้ตรงกับมติคณะกรรมการ"), Director));
    }

    private static IEnumerable<(string Name, DrawnCard Card)> Meetings()
    {
        yield return ("row7-form", Row(AtCeremony(), Officer));
        yield return ("row7-set", Row(AtCeremony().Scheduled(), Officer));
        yield return ("row7-others-view", Row(AtCeremony().Scheduled(), Director));
        yield return ("row7-refused", Noticed(AtCeremony(), new MeetingInvalid(MeetingFault.EndsBeforeStart)));
        yield return ("row7-online", Row(AtCeremony().Scheduled().Online(), Officer));
        yield return ("row7-online-linked", Row(AtCeremony().Scheduled().Online().Linked(), Director));
        yield return ("row7-form-online", CaseCards.Draw(AtCeremony().Row, AtCeremony().For(Officer) is var view ? view with { Office = view.Office with { OnlineMeetings = true } } : throw new InvalidOperationException()));
        yield return ("row7-held-form", HeldMeetingCard.Draw(AtCeremony().For(Officer), AtCeremony().Case.Current!));
        yield return ("row7-held-refused", HeldMeetingCard.Draw(
            AtCeremony().For(Officer) with
            {
                Form = Sent("record-held-meeting", new MeetingInvalid(MeetingFault.NotYetHeld), new()
                {
                    ["case"] = $"{CaseStory.Number}", ["step"] = "signing-ceremony", ["visit"] = 1, ["date"] = "2642-01-01", ["place"] = "ห้องประชุมใหญ่ สมศ.",
                }),
            },
            AtCeremony().Case.Current!));
        yield return ("row7-held", Row(AtCeremony().Act(Officer, (id, v) => new RecordHeldMeeting(id, CaseStory.Number, v.Step, v.VisitNumber, new(2026, 11, 20), "ห้องประชุม ๑ ชั้น ๒๔ สมศ.", ["นายสมชาย รักเรียน"])), Officer));
        yield return ("row7-held-history", HistoryCard.Draw(AtCeremony().Act(Officer, (id, v) => new RecordHeldMeeting(id, CaseStory.Number, v.Step, v.VisitNumber, new(2026, 11, 20), "ห้องประชุม ๑ ชั้น ๒๔ สมศ.", ["นายสมชาย รักเรียน"])).For(Officer)));
        yield return ("row7-invitation", Invitation(AtCeremony().Scheduled()));
        yield return ("row7-invitation-cancelled", Invitation(AtCeremony().Scheduled().Act(Officer, (id, v) => new CancelMeeting(id, CaseStory.Number, v.Step, v.VisitNumber))));
        yield return ("row7-done", After(AtCeremony().Scheduled(), s => s.Done(), Officer));
    }

    private static DrawnCard Invitation(CaseStory story) => CaseCards.Draw(new(CardKind.Invitation, "signing-ceremony", 1), story.For(Director));

    private static DrawnCard Noticed(CaseStory story, Refusal refusal) =>
        CaseCards.Draw(story.Row, story.For(Officer) is var view ? view with
        {
            Form = new TypedForm(
                CardActionReader.Read("set-meeting", new JObject
                {
                    ["case"] = $"{CaseStory.Number}", ["step"] = story.Row.Step, ["visit"] = story.Row.Visit,
                    ["date"] = "2569-12-21", ["start"] = "9.00 น.", ["end"] = "แปดโมง", ["place"] = "ห้องประชุม ๑", ["people"] = "นายสมชาย\nนางวิภา",
                })!,
                RefusalText.Describe(refusal, view.Procedure, view.Office)),
        } : throw new InvalidOperationException());

    private static IEnumerable<(string Name, DrawnCard Card)> Cases()
    {
        CardRef channel = new(CardKind.Channel), closing = new(CardKind.Closing);
        yield return ("case-shared", SharedCaseCard.Draw(CaseStory.Number));
        yield return ("case-shared-viewed", SharedCaseCard.Draw(AtApproval().For(Officer)));
        yield return ("case-shared-others-view", SharedCaseCard.Refuse(CaseStory.Number));
        yield return ("case-channel-new", CaseCards.Draw(channel, Story().For(null), ["29:somchai", "29:pimchanok"]));
        yield return ("case-channel-waiting", CaseCards.Draw(channel, AtApproval().Unreachable(Director).For(null)));
        yield return ("case-channel-ceremony", CaseCards.Draw(channel, AtCeremony().Scheduled().For(null)));
        yield return ("case-channel-closed", CaseCards.Draw(channel, Closed().For(null)));
        yield return ("case-channel-cancelled", CaseCards.Draw(channel, Story().Cancelled("หน่วยงานต่างประเทศขอชะลอความร่วมมือ").For(null)));
        yield return ("case-closing", CaseCards.Draw(closing, Closed().For(Officer)));
        foreach (var card in InformationGallery.All().Concat(OutsideGallery.All())) yield return card;
        yield return ("case-ended", CaseCards.Draw(new(CardKind.Ended), Closed().For(Director)));
        var actedFor = AtApproval(CardOffice.WithActing).Approved(CardOffice.Deputy);
        yield return ("case-passed-over", CaseCards.Draw(new(CardKind.PassedOver, "approve-coordination", 1), actedFor.For(Director)));
        yield return ("case-passed-over-taken-back", CaseCards.Draw(new(CardKind.PassedOver, "approve-coordination", 1), AtApproval(CardOffice.WithActing).Approved(CardOffice.Deputy).TookBack(CardOffice.Deputy).For(Director)));
        CardRef decided = new(CardKind.Step, "approve-coordination", 1);
        yield return ("row3-end-notice", CaseCards.Draw(decided, AtApproval().Approved().ChoseEndNotice(Director).After(TimeSpan.FromMinutes(10)).For(Director)));
        yield return ("case-ended-cancelled", CaseCards.Draw(new(CardKind.Ended), AtApproval().Approved().Cancelled("หน่วยงานต่างประเทศขอชะลอความร่วมมือ").For(Director)));
        yield return ("case-status-new", StatusCard.Draw(Story().For(Officer)));
        yield return ("case-status-returned", StatusCard.Draw(AtApproval().Returned("ขอข้อมูลเพิ่ม").For(Director)));
        yield return ("case-status-ceremony", StatusCard.Draw(AtCeremony().Scheduled().For(Officer)));
        yield return ("case-status-vacant", StatusCard.Draw(AtApproval(CardOffice.WithoutDirector).For(Officer)));
        yield return ("case-status-closed", StatusCard.Draw(Closed().For(Officer)));
        yield return ("case-history", HistoryCard.Draw(Closed().For(Officer)));
        yield return ("case-history-returned", HistoryCard.Draw(AtApproval().Returned("ขอข้อมูลเพิ่ม").Unreachable(Officer).For(Director)));
        yield return ("case-correct", CorrectionCard.Draw(Story().For(Officer)));
        yield return ("case-correct-said", CorrectionCard.Draw(Story().For(Officer), "country", "เกาหลี"));
        yield return ("case-correct-which", CorrectionChoiceCard.Draw([(Story().For(Officer), "country", "เกาหลี"), (Story().For(Officer), "country", "เกาหลี")]));
        yield return ("case-cancel", CancelCard.Draw(Story().For(Officer)));
        yield return ("case-cancel-too-late", CancelCard.Draw(Closed().For(Officer)));
        var lost = Story().HandedIn("รายงานวิเคราะห์ MQA.pdf").FileLost(FileFault.Empty);
        yield return ("case-file-lost", CaseCards.Draw(new(CardKind.FileLost, Subject: "d1"), lost.For(Officer)));
        yield return ("case-file-lost-after", CaseCards.Draw(new(CardKind.FileLost, Subject: "d1"), lost.Done("ส่งภายหลัง").For(Officer)));
        var delayed = Story().HandedIn("รายงานวิเคราะห์ MQA.pdf").FileDelayed();
        yield return ("row1-file-delayed", Row(delayed, Officer));
        yield return ("case-file-delayed", CaseCards.Draw(new(CardKind.FileDelayed, Subject: "d1"), delayed.For(Officer)));
        yield return ("case-file-delayed-after", CaseCards.Draw(new(CardKind.FileDelayed, Subject: "d1"), delayed.Filed().For(Officer)));
        CardRef vacant = new(CardKind.Vacant, "approve-coordination", 1, "director");
        yield return ("case-vacant", CaseCards.Draw(vacant, AtApproval(CardOffice.WithoutDirector).For(null)));
        yield return ("case-vacant-stand-in", CaseCards.Draw(vacant, AtApproval(CardOffice.DeputyOnly).For(null)));
        yield return ("case-status-stand-in", StatusCard.Draw(AtApproval(CardOffice.DeputyOnly).For(Officer)));
        yield return ("case-vacant-filled", CaseCards.Draw(vacant, AtApproval().For(null)));
        yield return ("case-unreachable", CaseCards.Draw(new(CardKind.Unreachable, Subject: "somchai"), AtApproval().Unreachable(Director).For(Officer)));
    }

    private static IEnumerable<(string Name, DrawnCard Card)> Refusals() => RefusalSamples.All.Select(r =>
        ($"refusal-{r.Name}", RefusalCard.Draw(r.Refusal, r.Name == "unknown-case" ? null : AtApproval().For(Officer), CardOffice.At(CardOffice.Start))));

    /// <summary>The card of the present row, after what happens next.</summary>
    private static DrawnCard After(CaseStory story, Action<CaseStory> happens, Person viewer)
    {
        var row = story.Row;
        happens(story.After(TimeSpan.FromHours(5)));
        return CaseCards.Draw(row, story.For(viewer));
    }
}
