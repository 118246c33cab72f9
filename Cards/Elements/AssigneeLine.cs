using AdaptiveCards;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Elements;

/// <summary>Names the current assignee.</summary>
internal static class AssigneeLine
{
    public static IEnumerable<AdaptiveElement> Draw(Responsible responsible, OfficeView office, DetailLevel detail)
    {
        yield return CardText.Fact(ElementTexts.At, InWords(responsible, office, detail));
        if (responsible is { MayAct.Count: > 0, Vacant: { } vacant } && vacant != responsible.Position)
            yield return CardText.Small(ElementTexts.StandingIn(SignatureText.Position(vacant, office, detail.Line)));
        if (responsible.MayAct.Count == 0)
            yield return CardText.Small(ElementTexts.VacantTellAdministrator);
    }

    /// <summary>ผู้อำนวยการ — นายสมชาย ….</summary>
    public static string InWords(Responsible responsible, OfficeView office, DetailLevel detail)
    {
        var position = SignatureText.Position(responsible.Position, office, detail.Line);
        var people = responsible.Addressees.Count > 0 ? responsible.Addressees : responsible.MayAct;
        return people.Count == 0
            ? ElementTexts.VacantPosition(position)
            : $"{position} — {SignatureText.Names(people, detail.Line)}";
    }
}
