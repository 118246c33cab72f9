using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>What was done at a row: who, when, what, why; and where the case went.</summary>
internal static class Decided
{
    public static AdaptiveContainer Box(CaseView view, Step step, StepVisit visit, Extent extent)
    {
        var what = OutcomeText.Of(visit, step);
        return Sheet.Box(visit.Returned ? AdaptiveContainerStyle.Warning : AdaptiveContainerStyle.Good,
        [
            Words.Line(Words.Run(visit.Returned ? "↩️" : "✅"), Words.Bold(PlainText.Line(what.Th, extent.Line))),
            Words.Small(PlainText.Line(what.En, extent.Line)),
            Words.Fact("โดย", Signed.By(By(visit), view.Office, extent.Line)),
            .. By(visit) == visit.By ? [] : (IEnumerable<AdaptiveElement>)[Words.Fact("เห็นชอบโดย", Signed.By(visit.By!, view.Office, extent.Line))],
            Words.Fact("เมื่อ", ThaiFormat.Moment(visit.FinishedAt!.Value)),
            .. Reason(visit.Reason, extent),
        ]);
    }

    /// <summary>Who did what became of a row: of work that others endorsed afterwards, whoever did it.</summary>
    public static Signature By(StepVisit visit) => visit.Outcome == Outcomes.Done ? visit.Worker ?? visit.By! : visit.By!;

    /// <summary>Where the case went from a visit; a case that ended there has its own card for that.</summary>
    public static IEnumerable<AdaptiveElement> Next(CaseView view, StepVisit visit, Extent extent)
    {
        var next = view.Case.Visits.SkipWhile(v => v.Step != visit.Step || v.Visit != visit.Visit).Skip(1).FirstOrDefault();
        if (next is not null && view.Procedure.Find(next.Step) is { } step)
            return [Words.Fact("ต่อไป", $"{CaseHeader.RowAndTitle(step, extent)} — {Signed.Position(step.Position, view.Office, extent.Line)}")];
        return view.Case.Status == CaseStatus.Closed ? [Words.Fact("ต่อไป", "ปิดเรื่องแล้ว ดำเนินการครบทุกข้อ")] : [];
    }

    /// <summary>Why a row came back, for whoever must mend it.</summary>
    public static IEnumerable<AdaptiveElement> WhyBack(CaseView view, StepVisit visit, Extent extent)
    {
        var before = view.Case.Visits.TakeWhile(v => v.Step != visit.Step || v.Visit != visit.Visit).LastOrDefault();
        if (before is not { Returned: true, By: { } by, FinishedAt: { } at }) return [];
        return
        [
            Sheet.Box(AdaptiveContainerStyle.Warning,
            [
                Words.Line(Words.Run("↩️"), Words.Bold($"ส่งกลับแก้ไข{(RoundText.Time(view.Case.TimeInRound(visit)) is { } time ? $" · {time}" : "")}")),
                Words.Fact("โดย", Signed.By(by, view.Office, extent.Line)),
                Words.Fact("เมื่อ", ThaiFormat.Moment(at)),
                .. Reason(before.Reason, extent),
            ]),
        ];
    }

    public static IEnumerable<AdaptiveElement> Reason(string? reason, Extent extent) =>
        Words.Long("เหตุผล:", reason, extent);

    /// <summary>Why nothing can be done any more on an ended case's card.</summary>
    public static AdaptiveContainer Ended(CaseView view, Extent extent)
    {
        var cancelled = view.Case.Status == CaseStatus.Cancelled;
        return Sheet.Box(cancelled ? AdaptiveContainerStyle.Attention : AdaptiveContainerStyle.Good,
        [
            Words.Line(Words.Run(cancelled ? "🚫" : "🏁"), Words.Bold(cancelled ? "ยกเลิกเรื่องแล้ว" : "ปิดเรื่องแล้ว")),
            Words.Small(cancelled ? "The case was cancelled" : "The case is closed"),
            Words.Fact("โดย", Signed.By(view.Case.EndedBy!, view.Office, extent.Line)),
            Words.Fact("เมื่อ", ThaiFormat.Moment(view.Case.EndedAt!.Value)),
            .. Reason(view.Case.CancelReason, extent),
        ]);
    }
}
