using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Steps.Resolutions;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Tests;

/// <summary>A year of <see cref="KindProcedure"/>, told as far as a test wants it.</summary>
internal static class KindStory
{
    public static readonly Respondent Policy = Respondent.Unit("policy"), Standards = Respondent.Unit("standards"), Digital = Respondent.Unit("digital");

    private static readonly Dictionary<string, string> Report = new()
    {
        ["spent"] = "๑,๒๕๐,๐๐๐", ["done"] = "ประเมินสถานศึกษาแล้ว ๑๒๐ แห่ง\nจัดอบรมผู้ประเมิน ๒ รุ่น", ["trouble"] = "สถานศึกษาบางแห่งขอเลื่อน",
    };

    public static CaseStory New() => new CaseStory(KindProcedure.Procedure, KindOffice.Directory).Opened(new Dictionary<string, string> { ["year"] = "๒๕๗๐" });

    public static CaseStory Named(this CaseStory story) =>
        story.Act(CardOffice.Officer, (id, v) => new NameParticipants(id, CaseStory.Number, v.Step, v.VisitNumber, ["anan", "suda"]));

    public static CaseStory AtCollection() => New().Named().Done();

    public static CaseStory Answered(this CaseStory story, Respondent respondent, Person by, IReadOnlyDictionary<string, string>? fields = null, StepVisit? at = null) =>
        story.Act(by, (id, v) => new Submit(id, CaseStory.Number, (at ?? v).Step, (at ?? v).VisitNumber, respondent, fields ?? Report));

    public static CaseStory Accepted(this CaseStory story, Respondent? respondent = null) =>
        story.Act(CardOffice.Officer, (id, v) => new AcceptSubmission(id, CaseStory.Number, v.Step, v.VisitNumber, respondent));

    public static CaseStory SentBack(this CaseStory story, Respondent respondent) =>
        story.Act(CardOffice.Officer, (id, v) => new ReturnSubmission(id, CaseStory.Number, v.Step, v.VisitNumber, respondent, "ขอแยกผลการใช้จ่ายเป็นรายโครงการ"));

    public static CaseStory AllAnswered() => AtCollection().After(TimeSpan.FromDays(2))
        .Answered(Policy, KindOffice.Policy).Answered(Standards, KindOffice.Standards).Answered(Digital, CardOffice.Deputy);

    public static CaseStory Endorsed(this CaseStory story) => story.Approved(KindOffice.Head);

    /// <summary>Collected with one answer missing, and endorsed.</summary>
    public static CaseStory Collected(this CaseStory story) => story.After(TimeSpan.FromDays(2)).Answered(Policy, KindOffice.Policy).Accepted()
        .Done("พ้นกำหนดส่งแล้ว").Endorsed();

    public static CaseStory AtCheck() => AllAnswered().Accepted().Done().Filed().Endorsed();

    public static CaseStory AtResolution() => AtCheck().Done().HandedIn("ระเบียบวาระที่ ๔.๑.pdf").Filed().Done().Endorsed().Approved();

    public static CaseStory Resolved(this CaseStory story, string? reason = "ยังไม่รับรองรายงานการประชุม", ResolutionResult result = ResolutionResult.PassedWithConditions) =>
        story.Act(CardOffice.Officer, (id, v) => new RecordResolution(
            id, CaseStory.Number, v.Step, v.VisitNumber, "สมศ ๐๑๐๑/๑๒๓", "๑๑/๒๕๖๙", ThaiTime.Date(story.Now), result, "ให้เพิ่มผลรายไตรมาสในภาคผนวก", reason));

    public static CaseStory Published(this CaseStory story) =>
        story.Act(CardOffice.Officer, (id, v) => new CompleteStep(id, CaseStory.Number, v.Step, v.VisitNumber, null, "www.onesqa.example.org/report/m10"));

    /// <summary>The next round, from its collection on, to where its report is published.</summary>
    public static CaseStory Round(this CaseStory story) => story.Collected().Done().Done("ใช้วาระเดิม").Endorsed().Approved().Resolved();

    public static CaseStory InSecondRound() => AtResolution().Resolved().Published();

    public static CaseStory AtGathering() => InSecondRound().Round().Published().Round().Resolved().Published();

    public static CaseStory AtChoice() => AtGathering()
        .Answered(Respondent.Person("anan"), CardOffice.Colleague, new Dictionary<string, string> { ["opinion"] = "เห็นด้วย" }).Accepted().Done("อีกท่านลาป่วย").Endorsed();

    public static CardRef Request(CaseStory story, Respondent respondent) => story.Row with { Kind = CardKind.Request, Subject = respondent.ToString() };

    public static CaseStory AtMeeting() => AtChoice().Act(CardOffice.Director, (id, v) => new Choose(id, CaseStory.Number, v.Step, v.VisitNumber, "named", null, ["wipa"]));
}
