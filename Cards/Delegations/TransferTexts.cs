using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Delegations;

/// <summary>The texts of the cards about moving the work of somebody who leaves.</summary>
internal static class TransferTexts
{
    private static readonly TextCatalog Texts = new(typeof(TransferTexts));

    public static string CanMove => Texts[nameof(CanMove)];
    public static string CasesStay => Texts[nameof(CasesStay)];
    public static string HowTo => Texts[nameof(HowTo)];
    public static string IsMoved => Texts[nameof(IsMoved)];
    public static string MovableOf(string all, string person, string movable) => Texts.Format(nameof(MovableOf), all, person, movable);
    public static string Move(string count) => Texts.Format(nameof(Move), count);
    public static string MoveRest => Texts[nameof(MoveRest)];
    public static string Moved(string count, string person) => Texts.Format(nameof(Moved), count, person);
    public static string NobodyNamed(string name) => Texts.Format(nameof(NobodyNamed), name);
    public static string NotTo(string reason, string people) => Texts.Format(nameof(NotTo), reason, people);
    public static string Nothing => Texts[nameof(Nothing)];
    public static string OthersMay(string people) => Texts.Format(nameof(OthersMay), people);
    public static string SeveralNamed(string name, string people) => Texts.Format(nameof(SeveralNamed), name, people);
    public static string Stuck => Texts[nameof(Stuck)];
    public static string StuckOf(string all, string stuck) => Texts.Format(nameof(StuckOf), all, stuck);
    public static string Title => Texts[nameof(Title)];
    public static string Unreadable(int count) => Texts.Format(nameof(Unreadable), count);
    public static string WorkOf(string person) => Texts.Format(nameof(WorkOf), person);
}
