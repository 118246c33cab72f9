using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Absences;

/// <summary>The texts of the cards about absences.</summary>
internal static class AbsenceTexts
{
    private static readonly TextCatalog Texts = new(typeof(AbsenceTexts));

    public static string Appoint => Texts[nameof(Appoint)];
    public static string Ask => Texts[nameof(Ask)];
    public static string ChoosePost => Texts[nameof(ChoosePost)];
    public static string ChooseStandIn => Texts[nameof(ChooseStandIn)];
    public static string Confirmed(string person, string period) => Texts.Format(nameof(Confirmed), person, period);
    public static string DeciderAway(string who, string period, string person) => Texts.Format(nameof(DeciderAway), who, period, person);
    public static string FromCalendar(string period) => Texts.Format(nameof(FromCalendar), period);
    public static string FromCalendarSummary(string period) => Texts.Format(nameof(FromCalendarSummary), period);
    public static string IfAlreadyAsked(string administrators) => Texts.Format(nameof(IfAlreadyAsked), administrators);
    public static string InForceAtOnce => Texts[nameof(InForceAtOnce)];
    public static string NobodyActsForYou => Texts[nameof(NobodyActsForYou)];
    public static string NoPost => Texts[nameof(NoPost)];
    public static string NotSent => Texts[nameof(NotSent)];
    public static string Post => Texts[nameof(Post)];
    public static string RequestSummary(string who) => Texts.Format(nameof(RequestSummary), who);
    public static string Requested(string who, string period, string person, string position) =>
        Texts.Format(nameof(Requested), who, period, person, position);
    public static string Sent(string administrators) => Texts.Format(nameof(Sent), administrators);
    public static string StandIn => Texts[nameof(StandIn)];
    public static string Title => Texts[nameof(Title)];
    public static string ToBeConfirmed(string administrators) => Texts.Format(nameof(ToBeConfirmed), administrators);
    public static string Unattended(string who, string period, string position) => Texts.Format(nameof(Unattended), who, period, position);
    public static string UnattendedSummary(string who) => Texts.Format(nameof(UnattendedSummary), who);
}
