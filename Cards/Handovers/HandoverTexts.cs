using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Handovers;

/// <summary>The texts of the handover's card and spreadsheet.</summary>
public static class HandoverTexts
{
    private static readonly TextCatalog Texts = new(typeof(HandoverTexts));

    public static string AsOf(string date) => Texts.Format(nameof(AsOf), date);
    public static string Asked(string who) => Texts.Format(nameof(Asked), who);
    public static string By => Texts[nameof(By)];
    public static string CaseColumn => Texts[nameof(CaseColumn)];
    public static string Counts(string waiting, string cases, string promises, string files) =>
        Texts.Format(nameof(Counts), waiting, cases, promises, files);
    public static string Date => Texts[nameof(Date)];
    public static string Decision => Texts[nameof(Decision)];
    public static string Document => Texts[nameof(Document)];
    public static string Documents => Texts[nameof(Documents)];
    public static string Due => Texts[nameof(Due)];
    public static string ExcelTable => Texts[nameof(ExcelTable)];
    public static string Folder => Texts[nameof(Folder)];
    public static string ForThemAndHeads => Texts[nameof(ForThemAndHeads)];
    public static string Given(string who) => Texts.Format(nameof(Given), who);
    public static string HeldBy(string names) => Texts.Format(nameof(HeldBy), names);
    public static string Holder => Texts[nameof(Holder)];
    public static string Inquiry => Texts[nameof(Inquiry)];
    public static string ItemsCounter => Texts[nameof(ItemsCounter)];
    public static string Kind => Texts[nameof(Kind)];
    public static string Link => Texts[nameof(Link)];
    public static string Meeting => Texts[nameof(Meeting)];
    public static string NextDates => Texts[nameof(NextDates)];
    public static string No => Texts[nameof(No)];
    public static string NoPosition(string title) => Texts.Format(nameof(NoPosition), title);
    public static string Note => Texts[nameof(Note)];
    public static string Nothing => Texts[nameof(Nothing)];
    public static string OpenCases => Texts[nameof(OpenCases)];
    public static string OtherCases => Texts[nameof(OtherCases)];
    public static string Own => Texts[nameof(Own)];
    public static string PositionTitle(string title) => Texts.Format(nameof(PositionTitle), title);
    public static string Procedure => Texts[nameof(Procedure)];
    public static string Promises => Texts[nameof(Promises)];
    public static string Received(string who) => Texts.Format(nameof(Received), who);
    public static string SeeTable => Texts[nameof(SeeTable)];
    public static string SeveralPositions(string title, string titles) => Texts.Format(nameof(SeveralPositions), title, titles);
    public static string Since => Texts[nameof(Since)];
    public static string Snoozed(string date) => Texts.Format(nameof(Snoozed), date);
    public static string Step => Texts[nameof(Step)];
    public static string StepTitle(string number, string title) => Texts.Format(nameof(StepTitle), number, title);
    public static string Subject => Texts[nameof(Subject)];
    public static string Submission => Texts[nameof(Submission)];
    public static string Target => Texts[nameof(Target)];
    public static string TargetMoved(string date) => Texts.Format(nameof(TargetMoved), date);
    public static string Title(string name) => Texts.Format(nameof(Title), name);
    public static string Unreadable => Texts[nameof(Unreadable)];
    public static string Until => Texts[nameof(Until)];
    public static string Vacant => Texts[nameof(Vacant)];
    public static string Waiting => Texts[nameof(Waiting)];
    public static string Work => Texts[nameof(Work)];
    public static string Yes => Texts[nameof(Yes)];
}
