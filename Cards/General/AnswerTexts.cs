using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.General;

/// <summary>The texts of answers from the handbook, of what is due, and of what was not understood.</summary>
internal static class AnswerTexts
{
    private static readonly TextCatalog Texts = new(typeof(AnswerTexts));

    public static string Abbreviations => Texts[nameof(Abbreviations)];
    public static string AddWords => Texts[nameof(AddWords)];
    public static string AllSteps => Texts[nameof(AllSteps)];
    public static string Approves(string who) => Texts.Format(nameof(Approves), who);
    public static string Chooses(string who) => Texts.Format(nameof(Chooses), who);
    public static string Documents => Texts[nameof(Documents)];
    public static string Does(string who) => Texts.Format(nameof(Does), who);
    public static string Endorses(string who) => Texts.Format(nameof(Endorses), who);
    public static string FrontTitle => Texts[nameof(FrontTitle)];
    public static string HandbookStep(string step) => Texts.Format(nameof(HandbookStep), step);
    public static string HeadingDocuments => Texts[nameof(HeadingDocuments)];
    public static string HeadingReturned => Texts[nameof(HeadingReturned)];
    public static string HeadingSteps => Texts[nameof(HeadingSteps)];
    public static string HeadingWhen => Texts[nameof(HeadingWhen)];
    public static string HeadingWho => Texts[nameof(HeadingWho)];
    public static string LawsExplanation => Texts[nameof(LawsExplanation)];
    public static string LawsTitle => Texts[nameof(LawsTitle)];
    public static string Misunderstood => Texts[nameof(Misunderstood)];
    public static string MisunderstoodMonth(string month) => Texts.Format(nameof(MisunderstoodMonth), month);
    public static string MyCase => Texts[nameof(MyCase)];
    public static string NotSpelledOut => Texts[nameof(NotSpelledOut)];
    public static string PrintedAs(string number) => Texts.Format(nameof(PrintedAs), number);
    public static string ReadThisRow => Texts[nameof(ReadThisRow)];
    public static string Resolves(string body) => Texts.Format(nameof(Resolves), body);
    public static string Responsible => Texts[nameof(Responsible)];
    public static string ReturnsTo(string step) => Texts.Format(nameof(ReturnsTo), step);
    public static string Silent => Texts[nameof(Silent)];
    public static string SilentDocuments => Texts[nameof(SilentDocuments)];
    public static string SilentLaws => Texts[nameof(SilentLaws)];
    public static string SilentReturned => Texts[nameof(SilentReturned)];
    public static string SilentWhen => Texts[nameof(SilentWhen)];
    public static string Source(int edition, string unit, string number) => Texts.Format(nameof(Source), edition, unit, number);
    public static string StepBy(string step, string position) => Texts.Format(nameof(StepBy), step, position);
    public static string StepSilentDocuments => Texts[nameof(StepSilentDocuments)];
    public static string StepSilentLaws => Texts[nameof(StepSilentLaws)];
    public static string StepSilentReturned => Texts[nameof(StepSilentReturned)];
    public static string StepSilentWhen => Texts[nameof(StepSilentWhen)];
    public static string SubjectsCounter => Texts[nameof(SubjectsCounter)];
    public static string ThenChose(string choices) => Texts.Format(nameof(ThenChose), choices);
    public static string ThisYear(string window, string dates) => Texts.Format(nameof(ThisYear), window, dates);
    public static string Times(int count) => Texts.Format(nameof(Times), count);
    public static string UnderstoodAll => Texts[nameof(UnderstoodAll)];
    public static string Until(string date) => Texts.Format(nameof(Until), date);
    public static string Method => Texts[nameof(Method)];
    public static string RowDocuments => Texts[nameof(RowDocuments)];
    public static string InFlowchart => Texts[nameof(InFlowchart)];
    public static string Window => Texts[nameof(Window)];
    public static string PreviousRow => Texts[nameof(PreviousRow)];
    public static string NextRow => Texts[nameof(NextRow)];
    public static string AllRows => Texts[nameof(AllRows)];
    public static string RowPlace(string unit, string number, string place, string edition) =>
        Texts.Format(nameof(RowPlace), unit, number, place, edition);
    public static string Page(string page) => Texts.Format(nameof(Page), page);
    public static string Pages(string pages) => Texts.Format(nameof(Pages), pages);
    public static string ToAttach => Texts[nameof(ToAttach)];
    public static string AsPrinted => Texts[nameof(AsPrinted)];
    public static string IfAny => Texts[nameof(IfAny)];
    public static string RequiredIn(string rounds) => Texts.Format(nameof(RequiredIn), rounds);
    public static string ColumnMethod => Texts[nameof(ColumnMethod)];
    public static string ColumnDocuments => Texts[nameof(ColumnDocuments)];
    public static string ColumnLaws => Texts[nameof(ColumnLaws)];
    public static string ColumnFlowchart => Texts[nameof(ColumnFlowchart)];
    public static string ColumnResponsible => Texts[nameof(ColumnResponsible)];
    public static string Printed(string column, string text) => Texts.Format(nameof(Printed), column, text);
}
