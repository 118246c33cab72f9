using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Handovers;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Cards.Handovers;

/// <summary>The wording that the handover's card and spreadsheet share.</summary>
public static class HandoverText
{
    private const int MaxName = 80;

    public static string Title(HandoverPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var name = PlainText.Bare(pack.Subject.Name.Localized(), MaxName);
        return pack.Subject is HandoverSubject.OfPosition ? HandoverTexts.PositionTitle(name) : HandoverTexts.Title(name);
    }

    /// <summary>Who holds the position; null for a person's work.</summary>
    public static string? Holders(HandoverPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return pack.Subject is not HandoverSubject.OfPosition { Holders: var holders } ? null
            : holders.Count == 0 ? HandoverTexts.Vacant
            : HandoverTexts.HeldBy(SignatureText.Names(holders));
    }

    /// <summary>Says that a title means no position, or several.</summary>
    public static string Unclear(string typed, IReadOnlyList<Position> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var title = PlainText.Line(typed, MaxName);
        return found.Count == 0 ? HandoverTexts.NoPosition(title) : HandoverTexts.SeveralPositions(title, SignatureText.Names(found.Select(p => p.Title.Localized())));
    }

    public static string Counts(HandoverPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return HandoverTexts.Counts(
            TextFormat.Number(pack.Waiting.Count), TextFormat.Number(pack.Cases.Count), TextFormat.Number(pack.Promises.Count()), TextFormat.Number(pack.Cases.Sum(c => c.Documents.Count())));
    }

    /// <summary>The step with its round: ข้อ ๓ อนุมัติ · เดือนตุลาคม.</summary>
    public static string Step(HandoverCase @case, string step, string? round)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var title = @case.Line.Procedure.Find(step) is { } known ? HandoverTexts.StepTitle(TextFormat.Number(known.Row), PlainText.Line(known.Title.Localized(), 300)) : step;
        return @case.Line.Procedure.Round(round) is { } named ? $"{title} · {RoundText.Named(named)}" : title;
    }

    /// <summary>What was agreed, and with whom, without the text that was typed.</summary>
    public static string Describe(Promise promise, OfficeView office)
    {
        ArgumentNullException.ThrowIfNull(promise);
        ArgumentNullException.ThrowIfNull(office);
        return promise.Kind switch
        {
            PromiseKind.Given => HandoverTexts.Given(Other(promise, office)),
            PromiseKind.Received => HandoverTexts.Received(Other(promise, office)),
            PromiseKind.Asked => HandoverTexts.Asked(Other(promise, office)),
            PromiseKind.Snoozed => HandoverTexts.Snoozed(TextFormat.Date(promise.Until!.Value)),
            PromiseKind.TargetMoved => HandoverTexts.TargetMoved(TextFormat.Date(promise.Until!.Value)),
        };
    }

    /// <summary>The other person's name; the position if only that is known; the key of somebody who has left.</summary>
    private static string Other(Promise promise, OfficeView office) => promise.Person is { } person
        ? PlainText.Line(office.Directory.ById(person)?.Name.Localized() ?? person, MaxName)
        : SignatureText.Position(promise.Position ?? "", office, MaxName);
}
