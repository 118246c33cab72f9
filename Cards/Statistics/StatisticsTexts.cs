using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Statistics;

/// <summary>The texts of the statistics, shared by card, page and spreadsheet.</summary>
public static class StatisticsTexts
{
    private static readonly TextCatalog Texts = new(typeof(StatisticsTexts));

    public static string AllCases => Texts[nameof(AllCases)];
    public static string AllDetails => Texts[nameof(AllDetails)];
    public static string AsOf(string date) => Texts.Format(nameof(AsOf), date);
    public static string ByProcedure => Texts[nameof(ByProcedure)];
    public static string Cancelled => Texts[nameof(Cancelled)];
    public static string CaseColumn => Texts[nameof(CaseColumn)];
    public static string CasesOnTime(string onTime, string all) => Texts.Format(nameof(CasesOnTime), onTime, all);
    public static string Closed => Texts[nameof(Closed)];
    public static string Collecting => Texts[nameof(Collecting)];
    public static string Completed => Texts[nameof(Completed)];
    public static string Counts(string all, string open, string closed, string cancelled) =>
        Texts.Format(nameof(Counts), all, open, closed, cancelled);
    public static string DaysLate(string days) => Texts.Format(nameof(DaysLate), days);
    public static string DaysLateColumn => Texts[nameof(DaysLateColumn)];
    public static string ExcelTable => Texts[nameof(ExcelTable)];
    public static string ForHeads => Texts[nameof(ForHeads)];
    public static string HowCounted => Texts[nameof(HowCounted)];
    public static string Late => Texts[nameof(Late)];
    public static string LongestFirst => Texts[nameof(LongestFirst)];
    public static string LookAgain => Texts[nameof(LookAgain)];
    public static string Median => Texts[nameof(Median)];
    public static string NextYear => Texts[nameof(NextYear)];
    public static string NoCases => Texts[nameof(NoCases)];
    public static string NoReturns => Texts[nameof(NoReturns)];
    public static string NothingWaits => Texts[nameof(NothingWaits)];
    public static string OnTime => Texts[nameof(OnTime)];
    public static string Open => Texts[nameof(Open)];
    public static string Position => Texts[nameof(Position)];
    public static string PreviousYear => Texts[nameof(PreviousYear)];
    public static string Procedure => Texts[nameof(Procedure)];
    public static string ProcedureLine(string all, string closed) => Texts.Format(nameof(ProcedureLine), all, closed);
    public static string Reason => Texts[nameof(Reason)];
    public static string ReasonTimes(string reason, string count) => Texts.Format(nameof(ReasonTimes), reason, count);
    public static string Returns => Texts[nameof(Returns)];
    public static string StepsOnTime(string onTime, string late) => Texts.Format(nameof(StepsOnTime), onTime, late);
    public static string Step => Texts[nameof(Step)];
    public static string Subject => Texts[nameof(Subject)];
    public static string Times(string count) => Texts.Format(nameof(Times), count);
    public static string TimesColumn => Texts[nameof(TimesColumn)];
    public static string TimesSheet => Texts[nameof(TimesSheet)];
    public static string Title(string year) => Texts.Format(nameof(Title), year);
    public static string Took(string median, string worst, string count) => Texts.Format(nameof(Took), median, worst, count);
    public static string Unit => Texts[nameof(Unit)];
    public static string Unreadable(string count) => Texts.Format(nameof(Unreadable), count);
    public static string Waiting => Texts[nameof(Waiting)];
    public static string WaitingColumn => Texts[nameof(WaitingColumn)];
    public static string Worst => Texts[nameof(Worst)];
}
