using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

public sealed class InterruptionTests
{
    private readonly DialogHost _host = new();

    public static TheoryData<string, Intent> Commands => new()
    {
        { "ช่วยเหลือ", new HelpIntent() },
        { "help please", new HelpIntent() },
        { "งานของฉัน", new MyWorkIntent() },
        { "ขอดูงานของฉันหน่อยค่ะ", new MyWorkIntent() },
        { "รออนุมัติ", new WaitingIntent() },
        { "สถานะ 2570-MOU-001", new StatusIntent(CaseNumber.Parse("2570-MOU-001")) },
        { "เรื่อง ๒๕๗๐-MOU-๐๐๑ ถึงไหนแล้ว", new StatusIntent(CaseNumber.Parse("2570-MOU-001")) },
        { "ประวัติ 2570-MOU-001", new HistoryIntent(CaseNumber.Parse("2570-MOU-001")) },
        { "ยกเลิกเรื่อง", new CancelCaseIntent(null) },
        { "สถานะ", new StatusIntent(null) },
        { "ปฏิทินปี 71", new YearIntent(2571) },
        { "สวัสดีค่ะ ขอดูงานของฉันหน่อยค่ะ", new MyWorkIntent() },
    };

    /// <summary>What Teams offers to type, what the help card offers, and the questions that may be open.</summary>
    public static TheoryData<string, string> OfferedAtEachQuestion
    {
        get
        {
            var offered = Package.Manifest.SelectTokens("$.bots[0].commandLists[0].commands[*].title").Select(t => (string)t!)
                .Concat(Package.English.Properties().Where(p => p.Name.StartsWith("bots[0].commandLists[0]", StringComparison.Ordinal) && p.Name.EndsWith("title", StringComparison.Ordinal)).Select(p => (string)p.Value!))
                .Append("วิธีใช้").Distinct();
            var data = new TheoryData<string, string>();
            foreach (var command in offered)
                foreach (var question in new[] { "partner", "country", "topic", "confirm", "edit", "file" }) data.Add(command, question);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(OfferedAtEachQuestion))]
    public void Whatever_is_offered_is_carried_out_at_every_question_and_the_question_asked_again(string command, string question)
    {
        var asked = At(question);
        var turn = _host.Say(command);
        Assert.NotNull(turn.Result.Intent);
        Assert.IsNotType<UnknownIntent>(turn.Result.Intent);
        Assert.True(Same(asked, turn.Shown));
        Assert.True(Same(asked, _host.Say("สวัสดีค่ะ").Shown));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_in_the_middle_loses_nothing(string said, Intent intent)
    {
        _host.Open();
        _host.Say("NIAD-QE");
        var turn = _host.Say(said);
        Assert.Equal(intent, turn.Result.Intent);
        Assert.Contains("อยู่ในประเทศใด", turn.Text, StringComparison.Ordinal);
        _host.Say("ญี่ปุ่น");
        _host.Say("x");
        Assert.Equal(("NIAD-QE", "ญี่ปุ่น"), _host.Say("ใช่").Fields is var f ? (f["partner"], f["country"]) : default);
    }

    [Theory]
    [InlineData("แก้แล้วค่ะ ส่งใหม่ยังไง")]
    [InlineData("ทำอะไรต่อ")]
    [InlineData("ขอไฟล์ตัวอย่างประมาณการค่าใช้จ่าย")]
    public void Help_is_offered_once(string said) =>
        Assert.Single(Assert.IsType<SuggestionsMessage>(_host.Say(said).Shown).Suggestions, s => s.Action == SuggestedAction.Help);

    [Theory]
    [InlineData("ไม่เอาแล้ว")]
    [InlineData("ยกเลิกก่อนค่ะ")]
    [InlineData("ขอยกเลิกก่อนนะคะ")]
    [InlineData("ไว้ก่อนนะคะ")]
    [InlineData("never mind")]
    public void Whoever_wants_out_gets_out(string said)
    {
        foreach (var question in new[] { "partner", "topic", "confirm", "edit" })
        {
            At(question);
            Assert.Contains("ยังไม่ได้เปิดเรื่อง", _host.Say(said).Text, StringComparison.Ordinal);
            Assert.False(_host.IsOpen);
        }
    }

    [Theory]
    [InlineData("ไม่รู้ค่ะ", "ตอบเท่าที่ทราบ")]
    [InlineData("ขอบคุณค่ะ", "ด้วยความยินดี")]
    [InlineData("สวัสดีค่ะ", "สวัสดี ยินดีให้บริการ")]
    [InlineData("English please", "บอตจะใช้ภาษาอังกฤษ")]
    [InlineData("👍", "รับทราบ")]
    [InlineData("\u200B", "กรุณาพิมพ์คำตอบ")]
    public void Small_talk_gets_a_word_above_the_question(string said, string word)
    {
        At("country");
        var turn = _host.Say(said);
        Assert.Contains(word, turn.Text, StringComparison.Ordinal);
        Assert.Contains("อยู่ในประเทศใด", turn.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hlep")]
    [InlineData("งานของชัน")]
    [InlineData("mou")]
    [InlineData("ข้อ 1")]
    [InlineData("2570-MOU-001")]
    [InlineData("ต่อเนื่องจาก 2570-MOU-001")]
    [InlineData("ปีนี้")]
    [InlineData("next week")]
    [InlineData("คู่มือการประเมินร่วมกับ NIAD")]
    [InlineData("help desk")]
    public void Anything_else_is_an_answer(string said)
    {
        _host.Open();
        var turn = _host.Say(said);
        Assert.Null(turn.Result.Intent);
        Assert.Contains("อยู่ในประเทศใด", turn.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ไม่เอาละ เปลี่ยนใจแล้วค่ะ")]
    [InlineData("พอก่อนดีกว่า")]
    [InlineData("งั้นไม่ต้องแล้วครับ")]
    [InlineData("เลิกดีกว่าค่ะ")]
    public void Giving_up_in_other_words_ends_the_questions(string said)
    {
        At("country");
        Assert.Contains("ยังไม่ได้เปิดเรื่อง", _host.Say(said).Text, StringComparison.Ordinal);
        Assert.False(_host.IsOpen);
    }

    public static TheoryData<string> Answers => [.. EmbeddedDefinitions.Procedures().SelectMany(p => p.Fields).Select(f => f.Example).Distinct(), "กรุงโตเกียว ประเทศญี่ปุ่น", "เกียวโต", "การประชุมประจำปี APQN ประจำปี ๒๕๖๙", "๑๐ - ๑๓ ธันวาคม ๒๕๖๙"];

    [Theory, MemberData(nameof(Answers))]
    public void An_ordinary_answer_is_not_doubted(string answer)
    {
        _host.Open();
        _host.Say(answer);
        Assert.Null(_host.State.Open!.Doubted);
    }

    [Fact]
    public void Wanting_something_is_not_forbidding_it()
    {
        Assert.DoesNotContain("ยังไม่มีอะไรเปลี่ยนแปลง", _host.Say("อยากได้กาแฟสักแก้ว").Text, StringComparison.Ordinal);
        Assert.Contains("ยังไม่มีอะไรเปลี่ยนแปลง", _host.Say("อย่าเพิ่งยกเลิกเรื่อง").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_looks_like_a_command_is_asked_back_once()
    {
        _host.Open();
        const string Said = "วันนี้หนูมีงานอะไรบ้างคะ";
        var asked = _host.Say(Said);
        Assert.Null(asked.Result.Intent);
        Assert.Contains($"“{Said}” เป็นคำตอบของคำถามนี้ หรือเป็นคำขอ", asked.Text, StringComparison.Ordinal);
        Assert.Contains("หน่วยงานใด", asked.Text, StringComparison.Ordinal);
        Assert.Contains("อยู่ในประเทศใด", _host.Say("ใช่").Text, StringComparison.Ordinal);
        _host.Say("ญี่ปุ่น");
        _host.Say("x");
        Assert.Equal(Said, _host.Say("ใช่").Fields["partner"]);
    }

    [Theory]
    [InlineData("คำสั่งค่ะ")]
    [InlineData("ไม่ใช่")]
    [InlineData("วันนี้ผมต้องทำงานอะไรบ้างครับ")]
    public void A_doubted_answer_that_was_a_command_is_carried_out_and_the_question_asked_again(string then)
    {
        _host.Open();
        _host.Say("วันนี้หนูมีงานอะไรบ้างคะ");
        var turn = _host.Say(then, "then", Delivery.Failed);
        Assert.IsType<MyWorkIntent>(turn.Result.Intent);
        Assert.Contains("หน่วยงานใด", turn.Text, StringComparison.Ordinal);
        // A repeated message, after its answer could not be sent, gets the same answer.
        Assert.IsType<MyWorkIntent>(_host.Say(then, "then").Result.Intent);
        Assert.Contains("อยู่ในประเทศใด", _host.Say("NIAD-QE").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_doubted_answer_that_is_followed_by_the_answer_is_forgotten()
    {
        _host.Open();
        _host.Say("วันนี้หนูมีงานอะไรบ้างคะ");
        Assert.Contains("อยู่ในประเทศใด", _host.Say("NIAD-QE").Text, StringComparison.Ordinal);
        Assert.Null(_host.State.Open!.Doubted);
    }

    [Fact]
    public void Only_what_was_wrong_is_a_problem()
    {
        _host.Open();
        Assert.True(Asked(_host.Say(new string('ก', 500))).IsProblem);
        Assert.False(Asked(_host.Say("สวัสดีค่ะ")).IsProblem);
        Assert.False(Asked(_host.Say("ขอบคุณค่ะ")).IsProblem);
        _host.Say("NIAD-QE");
        var back = Asked(_host.Say("ย้อนกลับ"));
        Assert.Contains("NIAD-QE", back.Notice, StringComparison.Ordinal);
        Assert.False(back.IsProblem);

        static QuestionMessage Asked(Turn turn) => Assert.IsType<QuestionMessage>(turn.Shown);
    }

    [Fact]
    public void A_question_about_the_handbook_is_answered_and_the_question_asked_again()
    {
        _host.Open();
        var turn = _host.Say("MoU ต้องผ่านใครบ้างคะ");
        Assert.Equal("mou", Assert.IsType<HandbookQuestionIntent>(turn.Result.Intent).Procedure);
        Assert.Contains("หน่วยงานใด", turn.Text, StringComparison.Ordinal);
    }

    private static bool Same(DialogMessage? a, DialogMessage? b) => (a, b) switch
    {
        (QuestionMessage x, QuestionMessage y) => (x.Run, x.Asked, x.Ask) == (y.Run, y.Asked, y.Ask),
        (ConfirmationMessage x, ConfirmationMessage y) => (x.Run, x.Asked, x.Subject) == (y.Run, y.Asked, y.Subject),
        _ => false,
    };

    private DialogMessage At(string question)
    {
        if (question == "file") return _host.HandIn(HandInDialogTests.Request(1, HandInDialogTests.Row(1, 3))).Shown;
        var turn = _host.Open();
        foreach (var (key, answer) in new[] { ("partner", "NIAD-QE"), ("country", "ญี่ปุ่น"), ("topic", "การประเมินร่วม") })
        {
            if (question == key) return turn.Shown;
            turn = _host.Say(answer);
        }

        return question == "edit" ? _host.Say("แก้ไข").Shown : turn.Shown;
    }
}
