using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Editions;

/// <summary>The texts of the cards about editions of procedures.</summary>
internal static class EditionTexts
{
    private static readonly TextCatalog Texts = new(typeof(EditionTexts));

    public static string Added(string what) => Texts.Format(nameof(Added), what);
    public static string Adopt => Texts[nameof(Adopt)];
    public static string AdoptedBy(string who, string when) => Texts.Format(nameof(AdoptedBy), who, when);
    public static string ChangeFrom(string before, string after) => Texts.Format(nameof(ChangeFrom), before, after);
    public static string ChangesCounter => Texts[nameof(ChangesCounter)];
    public static string ChangesNothingElse => Texts[nameof(ChangesNothingElse)];
    public static string Editions => Texts[nameof(Editions)];
    public static string EditionsCounter => Texts[nameof(EditionsCounter)];
    public static string HowToSend => Texts[nameof(HowToSend)];
    public static string InstalledAgain => Texts[nameof(InstalledAgain)];
    public static string KeepsRunning(int count, string cases) => Texts.Format(nameof(KeepsRunning), count, cases);
    public static string KeyChecklist => Texts[nameof(KeyChecklist)];
    public static string KeyCode => Texts[nameof(KeyCode)];
    public static string KeyDeciders => Texts[nameof(KeyDeciders)];
    public static string KeyDocuments => Texts[nameof(KeyDocuments)];
    public static string KeyEdition => Texts[nameof(KeyEdition)];
    public static string KeyEndorsed => Texts[nameof(KeyEndorsed)];
    public static string KeyExpects => Texts[nameof(KeyExpects)];
    public static string KeyFields => Texts[nameof(KeyFields)];
    public static string KeyFlowchart => Texts[nameof(KeyFlowchart)];
    public static string KeyForm => Texts[nameof(KeyForm)];
    public static string KeyFrom => Texts[nameof(KeyFrom)];
    public static string KeyInforms => Texts[nameof(KeyInforms)];
    public static string KeyKind => Texts[nameof(KeyKind)];
    public static string KeyLaws => Texts[nameof(KeyLaws)];
    public static string KeyLinks => Texts[nameof(KeyLinks)];
    public static string KeyMethod => Texts[nameof(KeyMethod)];
    public static string KeyNames => Texts[nameof(KeyNames)];
    public static string KeyNext => Texts[nameof(KeyNext)];
    public static string KeyNicknames => Texts[nameof(KeyNicknames)];
    public static string KeyNudge => Texts[nameof(KeyNudge)];
    public static string KeyNumber => Texts[nameof(KeyNumber)];
    public static string KeyOnlyIn => Texts[nameof(KeyOnlyIn)];
    public static string KeyOpenedBy => Texts[nameof(KeyOpenedBy)];
    public static string KeyOpens => Texts[nameof(KeyOpens)];
    public static string KeyOutcomes => Texts[nameof(KeyOutcomes)];
    public static string KeyPage => Texts[nameof(KeyPage)];
    public static string KeyPosition => Texts[nameof(KeyPosition)];
    public static string KeyReminders => Texts[nameof(KeyReminders)];
    public static string KeyResponsible => Texts[nameof(KeyResponsible)];
    public static string KeyReturns => Texts[nameof(KeyReturns)];
    public static string KeyRounds => Texts[nameof(KeyRounds)];
    public static string KeyRow => Texts[nameof(KeyRow)];
    public static string KeySubject => Texts[nameof(KeySubject)];
    public static string KeySummary => Texts[nameof(KeySummary)];
    public static string KeyTitle => Texts[nameof(KeyTitle)];
    public static string KeyWindow => Texts[nameof(KeyWindow)];
    public static string NewProcedure => Texts[nameof(NewProcedure)];
    public static string NoEditions => Texts[nameof(NoEditions)];
    public static string NoRunning => Texts[nameof(NoRunning)];
    public static string ProcedureItself => Texts[nameof(ProcedureItself)];
    public static string Proposal => Texts[nameof(Proposal)];
    public static string ProposalOf(string procedure) => Texts.Format(nameof(ProposalOf), procedure);
    public static string Removed(string what) => Texts.Format(nameof(Removed), what);
    public static string StepAdded(string step) => Texts.Format(nameof(StepAdded), step);
    public static string StepRemoved(string step) => Texts.Format(nameof(StepRemoved), step);
    public static string TakeBack(string procedure) => Texts.Format(nameof(TakeBack), procedure);
    public static string TookBack => Texts[nameof(TookBack)];
    public static string Uses(string revision) => Texts.Format(nameof(Uses), revision);
}
