using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Text;

/// <summary>Answers in one line what is asked of a step.</summary>
internal static class StepAnswerText
{
    public static string Heading(QuestionAspect aspect) => aspect switch
    {
        QuestionAspect.Who => AnswerTexts.HeadingWho,
        QuestionAspect.Documents => AnswerTexts.HeadingDocuments,
        QuestionAspect.When => AnswerTexts.HeadingWhen,
        QuestionAspect.Returned => AnswerTexts.HeadingReturned,
        QuestionAspect.Laws => ElementTexts.Laws,
        QuestionAspect.What => AnswerTexts.HeadingSteps,
    };

    /// <summary>The handbook does not say what was asked.</summary>
    public static string Silent(QuestionAspect aspect) => aspect switch
    {
        QuestionAspect.When => AnswerTexts.SilentWhen,
        QuestionAspect.Laws => AnswerTexts.SilentLaws,
        QuestionAspect.Documents => AnswerTexts.SilentDocuments,
        QuestionAspect.Returned => AnswerTexts.SilentReturned,
        QuestionAspect.What or QuestionAspect.Who => AnswerTexts.Silent,
    };

    public static bool Tells(Step step, QuestionAspect aspect) => aspect switch
    {
        QuestionAspect.Documents => step.Expects.Count > 0 || Documents(step) is not null,
        QuestionAspect.When => step.Window is not null,
        QuestionAspect.Returned => ReturnOf(step) is not null,
        QuestionAspect.Laws => step.Laws is not null,
        QuestionAspect.What or QuestionAspect.Who => true,
    };

    public static string Line(Step step, HandbookQuestion question, OfficeView office, DetailLevel detail) => question.Aspect switch
    {
        QuestionAspect.Who => Who(step, office, detail),
        QuestionAspect.Documents when step.Expects.Count > 0 => string.Join(", ", step.Expects.Select(e => PlainText.Line(e.Title.Localized(), detail.Line))),
        QuestionAspect.Documents => Documents(step) is { } documents ? PlainText.Line(documents, detail.Line) : AnswerTexts.StepSilentDocuments,
        QuestionAspect.When => When(step, question.Procedure, office),
        QuestionAspect.Returned when ReturnOf(step) is { } key && question.Procedure.Find(key) is { } back => AnswerTexts.ReturnsTo(CaseHeader.NumberAndTitle(back, detail)),
        QuestionAspect.Returned => AnswerTexts.StepSilentReturned,
        QuestionAspect.Laws => step.Laws is { } laws ? PlainText.Line(laws.Text, detail.Line) : AnswerTexts.StepSilentLaws,
        QuestionAspect.What => AnswerTexts.StepBy(CaseHeader.NumberAndTitle(step, detail), SignatureText.Position(step.Position, office, detail.Line)),
    };

    private static string Who(Step step, OfficeView office, DetailLevel detail) => string.Join(" → ", step.Chain.Select(stage => stage.Kind switch
    {
        StageKind.Work => AnswerTexts.Does(SignatureText.Position(stage.Position, office, detail.Line)),
        StageKind.Endorsement => AnswerTexts.Endorses(SignatureText.Position(stage.Position, office, detail.Line)),
        StageKind.Resolution => AnswerTexts.Resolves(SignatureText.Body(stage.Body!, office, detail.Line)),
        StageKind.Choice => AnswerTexts.Chooses(SignatureText.Position(stage.Position, office, detail.Line)),
        StageKind.Approval => AnswerTexts.Approves(SignatureText.Position(stage.Position, office, detail.Line)),
    }));

    /// <summary>The handbook's window, and its dates in the present fiscal year.</summary>
    private static string When(Step step, Procedure procedure, OfficeView office)
    {
        if (step.Window is not { } window) return AnswerTexts.StepSilentWhen;
        var text = WindowText.Describe(window, procedure, null);
        var year = FiscalYear.FromDate(office.Today);
        var deadlines = DeadlinePlan.For(procedure, new DeadlineFacts(year.Start, year), office.Holidays).Deadlines.Where(d => d.Step == step.Key && d.LegalDue is not null).ToList();
        if (window is WithinWindow || deadlines.Count == 0) return text;
        var next = deadlines.Find(d => d.LegalDue >= office.Today) ?? deadlines[^1];
        var dates = next.Starts is { } starts && window is MonthsWindow { IsUntil: false } ? $"{TextFormat.ShortDate(starts)} – {TextFormat.ShortDate(next.LegalDue!.Value)}" : AnswerTexts.Until(TextFormat.ShortDate(next.LegalDue!.Value));
        return AnswerTexts.ThisYear(text, dates);
    }

    private static string? Documents(Step step) => step.Documents.Text.Trim() is { Length: > 1 } text ? text : null;

    private static string? ReturnOf(Step step) => step.ReturnTargets.FirstOrDefault();
}
