using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Tells whoever was named to take part (ผู้แทนสำนักงาน, ผู้เข้าร่วม) in what, by whom, and what comes after.</summary>
internal static class AssignedCard
{
    public static AdaptiveCard Draw(CaseView view, Extent extent) => Sheet.Of(
        $"{view.Case.Number} {Title(view).Th}",
        [
            .. CaseHeader.Of(view, Title(view), extent),
            .. view.Case.Status == CaseStatus.Cancelled ? [Decided.Ended(view, extent)] : TakesPart(view) ? Assigned(view, extent) : [],
        ],
        [Buttons.Do(new AskStatus(view.Case.Number), "ดูทั้งเรื่อง"), .. Buttons.Folder(view)]);

    public static Bilingual Title(CaseView view) =>
        view.Case.Status == CaseStatus.Cancelled ? new("ยกเลิกเรื่องที่ท่านได้รับมอบหมาย", "What you were assigned to was cancelled")
        : TakesPart(view) ? new("ท่านได้รับมอบหมายให้เข้าร่วม", "You are assigned to take part")
        : new("รายชื่อผู้เข้าร่วมเปลี่ยน ท่านไม่ได้อยู่ในรายชื่อแล้ว", "You are no longer among those who take part");

    private static bool TakesPart(CaseView view) => view.Viewer.Person is not { } viewer || view.Case.Participants.Contains(viewer.Id);

    private static IEnumerable<AdaptiveElement> Assigned(CaseView view, Extent extent)
    {
        var names = view.Case.Participants.Select(p => view.Office.Directory.ById(p)?.Name.Th ?? p);
        yield return Words.Fact("ผู้เข้าร่วม", Signed.Names(names, extent.Items, extent.Line));
        var (named, approval) = (view.Stored.Events.LastOrDefault(e => e.Event is ParticipantsNamed), Approval(view));
        if (named is not null)
            yield return Words.Fact(named.By == approval?.By ? "มอบหมายโดย" : "เสนอชื่อโดย", $"{Signed.By(named.By, view.Office, extent.Line)} {ThaiFormat.ShortMoment(named.At)}");
        if (approval is { By: { } by, FinishedAt: { } at } && by != named?.By)
            yield return Words.Fact("อนุมัติโดย", $"{Signed.By(by, view.Office, extent.Line)} {ThaiFormat.ShortMoment(at)}");
        foreach (var field in view.Procedure.Fields.Where(f => view.Case.Fields.ContainsKey(f.Key)))
            yield return Words.Fact(PlainText.Line(field.Label.Th, extent.Line), PlainText.Line(view.Case.Fields[field.Key], extent.Line));
        if (view.Procedure.Steps.FirstOrDefault(s => s is CollectionStep { From: RespondentKind.Participants } && view.Case.TimesAt(s.Key) == 0) is { } report)
            yield return Words.Plain($"เมื่อถึงข้อ {ThaiFormat.Number(report.Row)} “{PlainText.Line(report.Title.Th, extent.Line)}” บอตจะส่งแบบรายงานถึงท่านในแชตนี้");
    }

    /// <summary>The decision that settled who takes part; null where whoever named them settled it.</summary>
    private static StepVisit? Approval(CaseView view) =>
        view.Stored.Events.LastOrDefault(e => e.Event is ParticipantsTold)?.Event is ParticipantsTold told
            && view.Case.Visit(told.Step, told.Visit) is { } visit && Chains.Approvals(view.Procedure, visit).Any() ? visit : null;
}
