using OnesqaBot.Cards.Steps;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Text;

/// <summary>The outcome of a step, or of one stage of its approval chain, in a few words: อนุมัติแล้ว, ลงนามแล้ว.</summary>
internal static class OutcomeText
{
    public static Bilingual Describe(StepVisit visit, Step? step) => Describe(visit.Outcome, visit.Returned, step);

    public static Bilingual Describe(string? outcome, bool returned, Step? step) => outcome switch
    {
        _ when step is not null && StepCards.For(step).OwnOutcome(step, outcome) is { } own => own,
        Outcomes.Approved => new("อนุมัติแล้ว", "Approved"),
        Outcomes.Endorsed => new("เห็นชอบแล้ว", "Endorsed"),
        Outcomes.Passed => new("มีมติเห็นชอบ", "Passed"),
        Outcomes.PassedWithConditions => new("มีมติเห็นชอบโดยมีเงื่อนไข", "Passed with conditions"),
        Outcomes.Returned => new("ส่งกลับแก้ไข", "Returned for revision"),
        Outcomes.Done when step is not null => StepCards.For(step).Done,
        null => new("อยู่ระหว่างดำเนินการ", "In progress"),
        // An outcome that this revision of the procedure lacks.
        _ => returned ? new("ส่งกลับแก้ไข", "Returned for revision") : new("ดำเนินการแล้ว", "Done"),
    };
}
