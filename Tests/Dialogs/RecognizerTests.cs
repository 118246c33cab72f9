using CsCheck;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

public sealed class RecognizerTests
{
    private static readonly IntentRecognizer Recognizer = new(SampleProcedures.Library);

    [Theory]
    [InlineData("งานของฉัน", typeof(MyWorkIntent))]
    [InlineData("  งาน  ของ ฉัน  ", typeof(MyWorkIntent))]
    [InlineData("ขอดูงานของฉันหน่อยครับ", typeof(MyWorkIntent))]
    [InlineData("งานของผมค่ะ", typeof(MyWorkIntent))]
    [InlineData("งาน\u200Bของ\u200Bฉัน", typeof(MyWorkIntent))]
    [InlineData("งานของชัน", typeof(MyWorkIntent))]
    [InlineData("วันนี้ต้องทําอะไรบ้างคะ", typeof(MyWorkIntent))]
    [InlineData("My Work", typeof(MyWorkIntent))]
    [InlineData("ＭＹ　ＷＯＲＫ", typeof(MyWorkIntent))]
    [InlineData("mywork!", typeof(MyWorkIntent))]
    [InlineData("please show me my work", typeof(MyWorkIntent))]
    [InlineData("my wrok", typeof(MyWorkIntent))]
    [InlineData("to-do", typeof(MyWorkIntent))]
    [InlineData("รออนุมัติ", typeof(WaitingIntent))]
    [InlineData("มีอะไรรออนุมัติบ้างครับ", typeof(WaitingIntent))]
    [InlineData("รออนุมัต", typeof(WaitingIntent))]
    [InlineData("waiting for me", typeof(WaitingIntent))]
    [InlineData("Waiting for my aproval", typeof(WaitingIntent))]
    [InlineData("pending", typeof(WaitingIntent))]
    [InlineData("รายการกระบวนการ", typeof(ProceduresIntent))]
    [InlineData("อยากเริ่มงานค่ะ", typeof(ProceduresIntent))]
    [InlineData("เริ่มงาน", typeof(ProceduresIntent))]
    [InlineData("เปิดเรื่องใหม่", typeof(ProceduresIntent))]
    [InlineData("list", typeof(ProceduresIntent))]
    [InlineData("start", typeof(ProceduresIntent))]
    [InlineData("ช่วยเหลือ", typeof(HelpIntent))]
    [InlineData("ช่วยด้วย", typeof(HelpIntent))]
    [InlineData("ใช้งานยังไงคะ", typeof(HelpIntent))]
    [InlineData("help", typeof(HelpIntent))]
    [InlineData("HELP!!!", typeof(HelpIntent))]
    [InlineData("hlep", typeof(HelpIntent))]
    [InlineData("?", typeof(HelpIntent))]
    [InlineData("what can you do?", typeof(HelpIntent))]
    [InlineData("สวัสดี", typeof(GreetingIntent))]
    [InlineData("สวัสดีค่ะ", typeof(GreetingIntent))]
    [InlineData("สวัสดีครับ 🙏", typeof(GreetingIntent))]
    [InlineData("Hello", typeof(GreetingIntent))]
    [InlineData("good morning", typeof(GreetingIntent))]
    [InlineData("ย้อนกลับ", typeof(BackIntent))]
    [InlineData("ย้อนกลับหน่อยค่ะ", typeof(BackIntent))]
    [InlineData("ย้อนกลํบ", typeof(BackIntent))]
    [InlineData("go back", typeof(BackIntent))]
    [InlineData("ยกเลิก", typeof(CancelIntent))]
    [InlineData("ขอยกเลิกครับ", typeof(CancelIntent))]
    [InlineData("ยกเลิกก่อนค่ะ", typeof(CancelIntent))]
    [InlineData("ขอยกเลิกก่อนนะคะ", typeof(CancelIntent))]
    [InlineData("ไม่เอาแล้ว", typeof(CancelIntent))]
    [InlineData("สวัสดีค่ะ ขอดูงานของฉันหน่อยค่ะ", typeof(MyWorkIntent))]
    [InlineData("สวัสดีครับขอดูงานของผมหน่อยครับ", typeof(MyWorkIntent))]
    [InlineData("Hello, show me my work", typeof(MyWorkIntent))]
    [InlineData("สวัสดีค่ะบอท ปฏิทิน", typeof(YearIntent))]
    [InlineData("มีอะไรค้างบ้าง", typeof(MyWorkIntent))]
    [InlineData("งานของผมมีอะไรบ้าง", typeof(MyWorkIntent))]
    [InlineData("ขอบคุณค่ะ", typeof(ThanksIntent))]
    [InlineData("ขอบคุณมากครับ 🙏", typeof(ThanksIntent))]
    [InlineData("ขอบใจจ้า", typeof(ThanksIntent))]
    [InlineData("โอเคค่ะ", typeof(ThanksIntent))]
    [InlineData("ok", typeof(ThanksIntent))]
    [InlineData("English please", typeof(LanguageIntent))]
    [InlineData("ไม่รู้ค่ะ", typeof(DoNotKnowIntent))]
    [InlineData("ลบเรื่อง", typeof(CancelCaseIntent))]
    [InlineData("Cancel", typeof(CancelIntent))]
    public void Phrases(string said, Type wish) => Assert.IsType(wish, Recognizer.Recognize(said));

    [Theory]
    [InlineData("mou", "mou")]
    [InlineData("MoU", "mou")]
    [InlineData("เริ่ม MOU", "mou")]
    [InlineData("ขอเริ่มทำ MoU หน่อยค่ะ", "mou")]
    [InlineData("ทํา mou", "mou")]
    [InlineData("start a mou", "mou")]
    [InlineData("เอ็มโอยู", "mou")]
    [InlineData("เอ็มโอยุ", "mou")]
    [InlineData("อยากทำ mou กับมหาวิทยาลัยในเวียดนาม", "mou")]
    [InlineData("บันทึกความร่วมมือ", "mou")]
    [InlineData("ต่างประเทศ ๑", "mou")]
    [InlineData("ข้อ 1 งานต่างประเทศ", "mou")]
    [InlineData("นโยบาย 1", "budget-request")]
    [InlineData("๓.๑", "international-meeting")]
    [InlineData("3.2", "study-visit")]
    [InlineData("กระบวนการที่ ๒.๒", "joint-accreditation")]
    [InlineData("annual report", "annual-report")]
    [InlineData("anual report", "annual-report")]
    [InlineData("รายงานประจําปี", "annual-report")]
    [InlineData("งบประมาณ", "budget-request")]
    [InlineData("ความเสี่ยง", "risk-management")]
    [InlineData("ความเสียง", "risk-management")]
    [InlineData("ดูงาน", "study-visit")]
    [InlineData("AQAN", "aqan")]
    [InlineData("ayqon", "ayqon")]
    [InlineData("กพร", "opdc-assessment")]
    public void Procedures(string said, string procedure) => Assert.Equal(procedure, Assert.IsType<StartProcedureIntent>(Recognizer.Recognize(said)).Procedure);

    [Theory]
    [InlineData("1", "budget-request", "mou")]
    [InlineData("๑", "budget-request", "mou")]
    [InlineData("ต่างประเทศ 2", "staff-exchange", "joint-accreditation")]
    [InlineData("ประชุม", "international-meeting", "academic-conference")]
    [InlineData("เสี่ยง", "risk-management")]
    public void Several_procedures(string said, params string[] ids) =>
        Assert.Equal(ids.Order(), Assert.IsType<AmbiguousProcedureIntent>(Recognizer.Recognize(said)).Procedures.Select(p => p.Id).Order());

    [Theory]
    [InlineData("สถานะ 2570-MOU-001")]
    [InlineData("เรื่อง 2570-MOU-001 ถึงไหนแล้ว")]
    [InlineData("เรื่อง2570-mou-001ถึงไหนแล้วครับ")]
    [InlineData("where is 2570-MOU-001?")]
    [InlineData("2570-MOU-001")]
    [InlineData("๒๕๗๐-MOU-๐๐๑")]
    [InlineData("๒๕๗๐ mou ๑")]
    [InlineData("2570mou1")]
    [InlineData("2570–MOU–001")]
    [InlineData("２５７０－ＭＯＵ－００１")]
    [InlineData("2570 / MOU / 1")]
    [InlineData("25\u200B70-M\u00ADOU-001")]
    [InlineData("MOU 1/2570")]
    [InlineData("mou ๑/๒๕๗๐ ถึงไหนแล้ว")]
    [InlineData("เอ็มโอยู 1/70")]
    [InlineData("เรื่อง MoU ที่ 1/2570")]
    [InlineData("MOU-001/2570")]
    [InlineData("2570 มู 1")]
    [InlineData("ไม่ยกเลิกเรื่อง 2570-MOU-001")]
    [InlineData("don't cancel 2570-MOU-001")]
    public void Status(string said) => Assert.Equal(new StatusIntent(CaseNumber.Parse("2570-MOU-001")), Recognizer.Recognize(said));

    [Theory]
    [InlineData("ประวัติ 2570-MOU-001")]
    [InlineData("ขอดูประวัติเรื่อง ๒๕๗๐-MOU-๐๐๑ หน่อยค่ะ")]
    [InlineData("history of case 2570-mou-1")]
    [InlineData("2570-MOU-001 ใครอนุมัติแล้วบ้าง")]
    public void History(string said) => Assert.Equal(new HistoryIntent(CaseNumber.Parse("2570-MOU-001")), Recognizer.Recognize(said));

    [Theory]
    [InlineData("ยกเลิกเรื่อง 2570-MOU-001")]
    [InlineData("ขอยกเลิก ๒๕๗๐-MOU-๐๐๑ ครับ")]
    [InlineData("cancel case 2570-MOU-001")]
    [InlineData("ยกเลิกเรื่องเลขที่ 2570 mou 1 ค่ะ")]
    [InlineData("ยกเลิกเร\u0E48\u0E37อง 2570-MOU-001")]
    [InlineData("ยกเลิกเร\u0E37\u0E48\u0E48อง 2570-MOU-001")]
    public void Cancelling_a_case(string said) => Assert.Equal(new CancelCaseIntent(CaseNumber.Parse("2570-MOU-001")), Recognizer.Recognize(said));

    [Fact]
    public void Without_a_number_status_history_and_cancelling_leave_it_open()
    {
        Assert.Equal(new StatusIntent(null), Recognizer.Recognize("เรื่องของฉันถึงไหนแล้ว") is StatusIntent s ? s : Recognizer.Recognize("ถึงไหนแล้ว"));
        Assert.Equal(new HistoryIntent(null), Recognizer.Recognize("ประวัติ"));
        Assert.Equal(new CancelCaseIntent(null), Recognizer.Recognize("ยกเลิกเรื่อง"));
        Assert.Equal(new StatusIntent(CaseNumber.Parse("2570-XYZ-007")), Recognizer.Recognize("2570-xyz-7"));
    }

    [Theory]
    [InlineData("เพิ่มคำ: บันทึกช่วยจำ = MoU", "บันทึกช่วยจำ", "MoU")]
    [InlineData("เพิ่มคำ “มู่” = เอ็มโอยู", "มู่", "เอ็มโอยู")]
    [InlineData("Add word: MOC = MoU", "MOC", "MoU")]
    [InlineData("ลบคำ: บันทึกช่วยจำ", "บันทึกช่วยจำ", null)]
    public void A_word_of_the_office(string said, string word, string? target)
    {
        Assert.Equal(new ChangeWordIntent(word, target), Recognizer.Recognize(said));
        Assert.Equal(new ChangeWordIntent(word, target), Recognizer.Command(said));
    }

    [Theory]
    [InlineData("เพิ่มคำ")]
    [InlineData("ลบคำ")]
    [InlineData("คำของสำนักงาน")]
    public void The_words_of_the_office(string said) => Assert.IsType<OfficeWordsIntent>(Recognizer.Recognize(said));

    [Fact]
    public void A_spoken_code_is_known_only_where_the_procedure_has_it()
    {
        var date = new DateOnly(2026, 10, 1);
        Assert.Equal(new StatusIntent(CaseNumber.Parse("2570-MOU-001")), Recognizer.Recognize("มู 1/2570", date));
        var silent = new IntentRecognizer(new ProcedureLibrary([.. SampleProcedures.Library.Current.Select(p => p with { SpokenCodes = [] })]));
        Assert.IsNotType<StatusIntent>(silent.Recognize("มู 1/2570", date));
    }

    [Fact]
    public void A_short_number_is_of_the_fiscal_year_of_the_date()
    {
        Assert.Equal(new StatusIntent(CaseNumber.Parse("2570-MOU-001")), Recognizer.Recognize("MOU 1", new DateOnly(2026, 10, 1)));
        Assert.Equal(new StatusIntent(CaseNumber.Parse("2569-MOU-012")), Recognizer.Recognize("สถานะ mou-๑๒", new DateOnly(2026, 9, 30)));
        foreach (var said in new[] { "มู 1", "เรื่อง มู ๑ ถึงไหนแล้ว", "เอ็มโอยู 1", "mou1" })
            Assert.Equal(new StatusIntent(CaseNumber.Parse("2570-MOU-001")), Recognizer.Recognize(said, new DateOnly(2026, 10, 1)));
        foreach (var said in new[] { "MOU 1/2400", "ข้อมู 1", "ห้องประชุม 1/2570" })
            Assert.IsNotType<StatusIntent>(Recognizer.Recognize(said, new DateOnly(2026, 10, 1)));
        Assert.IsNotType<StatusIntent>(Recognizer.Recognize("MOU 1"));
        Assert.Equal(new StartProcedureIntent("mou"), Recognizer.Recognize("เริ่ม mou 2 ฉบับ", new DateOnly(2026, 10, 1)));
    }

    [Theory]
    [InlineData("ยกเลิกเรื่องง")]
    [InlineData("ยกเลิค")]
    [InlineData("ยกเลิกก")]
    [InlineData("cancle")]
    [InlineData("ไม่ยกเลิก")]
    [InlineData("อย่ายกเลิกเรื่อง")]
    public void What_undoes_is_never_guessed(string said) => Assert.IsType<UnknownIntent>(Recognizer.Recognize(said));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u200B\uFEFF")]
    [InlineData("👍👍")]
    [InlineData("ครับ")]
    [InlineData("วันนี้อากาศดี")]
    [InlineData("กินข้าวหรือยัง")]
    [InlineData("bank")]
    [InlineData("yellow")]
    [InlineData("the quick brown fox")]
    [InlineData("9")]
    [InlineData("2570")]
    [InlineData("12345678901234567890")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("**bold** [x](http://y)")]
    [InlineData("การ")]
    [InlineData("ประกันคุณภาพการศึกษาไทยในศตวรรษที่ยี่สิบเอ็ด")]
    [InlineData("โทร 02-216-3955")]
    public void What_is_not_understood_stays_so(string? said) => Assert.Equal(new UnknownIntent(said ?? ""), Recognizer.Recognize(said));

    [Theory]
    [InlineData("mou คืออะไร")]
    [InlineData("เริ่ม mou กับเวียดนามยังไง")]
    [InlineData("how to start an mou with japan")]
    public void A_question_about_a_procedure_is_not_its_start(string said) => Assert.Equal("mou", Assert.IsType<HandbookQuestionIntent>(Recognizer.Recognize(said)).Procedure);

    [Theory]
    [InlineData("ยกเลิกเรือง")]
    [InlineData("cancel cases")]
    [InlineData("do not cancel")]
    [InlineData("อย่ายกเลิกเรื่องญี่ปุ่น")]
    public void What_undoes_is_at_most_asked_about(string said) => Assert.True(Recognizer.Recognize(said) is UnknownIntent or AmbiguousMeaningIntent or FindCasesIntent, said);

    /// <summary>A decision is made on the card alone; thanks or a page of the handbook would look as if it had been taken.</summary>
    [Theory]
    [InlineData("เห็นชอบ")]
    [InlineData("โอเค เห็นชอบ")]
    [InlineData("โอเคค่ะ อนุมัติ")]
    [InlineData("ok อนุมัติ")]
    [InlineData("โอเคอนุมัติเลยครับ")]
    [InlineData("ไม่อนุมัติ")]
    [InlineData("ส่งกลับแก้ไขค่ะ")]
    [InlineData("เห็นชอบทั้งสองเรื่อง")]
    [InlineData("ok approve")]
    [InlineData("โอเคอนุมัติ แต่ขอลดค่าอาหาร")]
    [InlineData("เห็นชอบครับ แต่ให้แก้ชื่อโครงการ")]
    [InlineData("ไม่อนุมัติ เพราะงบเกิน")]
    [InlineData("ส่งกลับ เนื่องจากไม่มีใบเสนอราคา")]
    public void A_decision_in_words_shows_what_waits(string said) => Assert.IsType<WaitingIntent>(Recognizer.Recognize(said));

    [Theory]
    [InlineData("โอเค")]
    [InlineData("โอเคค่ะ")]
    [InlineData("ok ขอบคุณ")]
    public void A_word_of_assent_alone_is_thanks(string said) => Assert.IsType<ThanksIntent>(Recognizer.Recognize(said));

    [Theory]
    [InlineData("เลื่อนดูงานลาวออกไปก่อน")]
    [InlineData("เลื่อนประชุม APQN ออกไปก่อน")]
    [InlineData("ขอเลื่อนส่งแผนเป็นสิ้นเดือน")]
    public void What_is_put_off_is_not_cancelled(string said)
    {
        var real = new IntentRecognizer(new ProcedureLibrary(EmbeddedDefinitions.Procedures()));
        Assert.False(real.Recognize(said) is FindCasesIntent { Wish: CaseWish.Cancel } or CancelCaseIntent, said);
        Assert.IsType<FindCasesIntent>(real.Recognize(said));
    }

    [Fact]
    public void Cancelling_a_named_kind_of_case_only_finds_it() =>
        Assert.Equal(CaseWish.Cancel, Assert.IsType<FindCasesIntent>(Recognizer.Recognize("ยกเลิก mou")).Wish);

    [Fact]
    public void Each_name_of_the_real_procedures_begins_it()
    {
        var library = new ProcedureLibrary(EmbeddedDefinitions.Procedures());
        var recognizer = new IntentRecognizer(library);
        foreach (var p in library.Current)
            foreach (var name in p.Nicknames.Concat([p.Id, p.Code, p.ShortTitle.Th, p.ShortTitle.En, p.Title.Th, p.Title.En]))
                Assert.True(recognizer.Recognize(name) is StartProcedureIntent start && start.Procedure == p.Id, $"'{name}' is not {p.Id} but {recognizer.Recognize(name)}");
    }

    [Fact]
    [Trait("Culture", "Any")]
    public void Anything_at_all_is_answered() => Anything.Sample(text =>
    {
        var intent = Recognizer.Recognize(text, new DateOnly(2026, 11, 23));
        Assert.NotNull(intent);
        Assert.Equal(intent is UnknownIntent, Recognizer.Recognize(text, new DateOnly(2026, 11, 23)) is UnknownIntent);
        _ = Recognizer.Command(text);
    }, iter: 5000);

    [Fact]
    public void Only_what_says_so_undoes_anything() => Anything.Sample(text =>
    {
        if (Recognizer.Recognize(text) is CancelCaseIntent or CancelIntent)
            Assert.True(Undoing.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase)), text);
    }, iter: 5000);

    [Fact]
    public void Very_long_text_is_answered_at_once()
    {
        foreach (var word in new[] { "ครับ", "ขอ", "mou ", "2570-", "\u0E33", "\u0301", "\uFDFA", "\uD800", "ยกเลิก" })
            Assert.NotNull(Recognizer.Recognize(string.Concat(Enumerable.Repeat(word, 30_000))));
    }

    private static readonly string[] Undoing = ["ยกเลิก", "ถอนเรื่อง", "เลิกทำ", "ไม่ทำแล้ว", "ไม่เอาแล้ว", "ไม่เปิดแล้ว", "ไว้", "ลบเรื่อง", "หยุด", "cancel", "stop", "quit", "exit", "never mind", "abort", "withdraw"];

    private static readonly string[] Pieces =
    [
        "ขอ", "ยกเลิก", "เรื่อง", "2570-MOU-001", "mou", "ไม่", "ครับ", "งานของฉัน", "สถานะ", " ", "-", "๑", "\uD800", "\u0E48", "\u0E33", "\u0E4D", "เ",
        "help", "cancel", "case", "ไหน", "เริ่ม", "3.1",
    ];

    private static readonly Gen<string> Anything = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char['\u0E00', '\u0E7F'], 0, 60],
        Gen.String[Gen.Char, 0, 2000],
        Gen.Int[0, Pieces.Length - 1].List[0, 8].Select(pieces => string.Concat(pieces.Select(i => Pieces[i]))));
}
