using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>What became of a row, in a few words: อนุมัติแล้ว, ลงนามแล้ว.</summary>
internal static class OutcomeText
{
    public static Bilingual Of(StepVisit visit, Step? step) => visit.Outcome switch
    {
        _ when step is ChoiceStep choice && choice.Outcomes.FirstOrDefault(o => o.Key == visit.Outcome) is { } outcome => outcome.Done,
        Outcomes.Approved => new("อนุมัติแล้ว", "Approved"),
        Outcomes.Returned => new("ส่งกลับแก้ไข", "Returned for revision"),
        Outcomes.Done => new("ดำเนินการแล้ว", "Done"),
        null => new("อยู่ระหว่างดำเนินการ", "In progress"),
        _ => visit.Returned ? new("ส่งกลับแก้ไข", "Returned for revision") : new("ดำเนินการแล้ว", "Done"),
    };
}
