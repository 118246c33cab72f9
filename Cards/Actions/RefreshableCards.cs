using Newtonsoft.Json.Linq;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Actions;

/// <summary>The cards that a client may refresh: those that change, and those that a crash may leave in two copies.</summary>
internal static class RefreshableCards
{
    private static readonly IReadOnlyList<(CardKind Kind, string Name, Func<CardKind, CardDataReader, CardRef> Read)> All =
    [
        (CardKind.Step, "step", OfVisit),
        (CardKind.Request, "request", (kind, d) => OfVisit(kind, d) with { Subject = d.Respondent().ToString() }),
        (CardKind.Channel, "channel", OfCase),
        (CardKind.Closing, "closing", OfCase),
        (CardKind.FileLost, "file-lost", OfSubject),
        (CardKind.FileDelayed, "file-delayed", OfSubject),
        (CardKind.Unreachable, "unreachable", OfSubject),
        (CardKind.Vacant, "vacant", (kind, d) => OfVisit(kind, d) with { Subject = d.Key(CardData.Choice) }),
        (CardKind.Overdue, "overdue", OfVisit),
        (CardKind.TargetMoved, "target-moved", OfVisit),
        (CardKind.Invitation, "invitation", OfVisit),
        (CardKind.Assigned, "assigned", OfCase),
        (CardKind.ForInformation, "for-information", OfVisit),
        (CardKind.Ended, "ended", OfCase),
        (CardKind.PassedOver, "passed-over", OfVisit),
        (CardKind.Watched, "watched", OfVisit),
        (CardKind.Inquiry, "inquiry", (kind, d) => OfVisit(kind, d) with { Subject = d.Key(CardData.Choice) }),
    ];

    public static IEnumerable<CardKind> Kinds => All.Select(c => c.Kind);

    /// <summary>The card that a button refers to; null if there is no such card.</summary>
    public static CardRef? Read(CardDataReader d)
    {
        var name = d.Key(CardData.Card);
        return All.FirstOrDefault(c => c.Name == name) is { Read: { } read, Kind: var kind } ? read(kind, d) : null;
    }

    public static void Write(RefreshCard action, JObject data)
    {
        data[CardData.Case] = action.Case.ToString();
        Write(action.Card, data);
    }

    public static void Write(CardRef card, JObject data)
    {
        data[CardData.Card] = All.First(c => c.Kind == card.Kind).Name;
        if (card.Subject.Length > 0) data[CardData.Choice] = card.Subject;
        if (card.Step.Length == 0) return;
        data[CardData.Step] = card.Step;
        data[CardData.Visit] = card.Visit;
    }

    private static CardRef OfCase(CardKind kind, CardDataReader d) => new(kind);

    private static CardRef OfVisit(CardKind kind, CardDataReader d) => new(kind, d.Key(CardData.Step), d.VisitNumber());

    private static CardRef OfSubject(CardKind kind, CardDataReader d) => new(kind, Subject: d.Key(CardData.Choice));
}
