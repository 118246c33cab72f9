using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>What became of a row, or of one link of its chain, in a few words: อนุมัติแล้ว, ลงนามแล้ว.</summary>
internal static class OutcomeText
{
    public static Bilingual Of(StepVisit visit, Step? step) => Of(visit.Outcome, visit.Returned, step);

    public static Bilingual Of(string? outcome, bool returned, Step? step) => outcome switch
    {
        _ when step is ChoiceStep choice && choice.Outcomes.FirstOrDefault(o => o.Key == outcome) is { } chosen => chosen.Done,
        Outcomes.Approved => new("อนุมัติแล้ว", "Approved"),
        Outcomes.Endorsed => new("เห็นชอบแล้ว", "Endorsed"),
        Outcomes.Passed => new("มีมติเห็นชอบ", "Passed"),
        Outcomes.PassedWithConditions => new("มีมติเห็นชอบโดยมีเงื่อนไข", "Passed with conditions"),
        Outcomes.Returned => new("ส่งกลับแก้ไข", "Returned for revision"),
        Outcomes.Done => Done(step),
        null => new("อยู่ระหว่างดำเนินการ", "In progress"),
        _ => returned ? new("ส่งกลับแก้ไข", "Returned for revision") : Done(null),
    };

    private static Bilingual Done(Step? step) => step switch
    {
        CheckStep => new("ถูกต้อง", "Found right"),
        CollectionStep => new("ปิดรับแล้ว", "Collection closed"),
        PublicationStep => new("เผยแพร่แล้ว", "Published"),
        ResolutionStep => new("เสนอเรื่องแล้ว", "Submitted"),
        _ => new("ดำเนินการแล้ว", "Done"),
    };
}
