using OnesqaBot.Cards.Text;

namespace OnesqaBot.Cards.General;

/// <summary>Who administers the bot.</summary>
public static class AdministratorsText
{
    /// <summary>Names the administrators of today; if there is none, their positions.</summary>
    public static string Describe(OfficeView office)
    {
        ArgumentNullException.ThrowIfNull(office);
        var today = office.Directory.AdministratorsOn(office.Today);
        return today.Count == 0
            ? GeneralTexts.AdministratorsVacant(SignatureText.Names(office.Directory.Administrators.Select(p => SignatureText.Position(p, office))))
            : GeneralTexts.AdministratorsAre(SignatureText.Names(today));
    }
}
