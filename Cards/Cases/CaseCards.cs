using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Cases;

/// <summary>Draws the cards that the workflow sends, for their viewer, as the case stands now.</summary>
public static class CaseCards
{
    /// <summary>Teams refreshes a card by itself for at most this many people.</summary>
    public const int MostRefreshed = 60;

    /// <param name="refreshFor">Channel ids of those for whom a channel's card is drawn anew; a person's own card knows its viewer.</param>
    /// <param name="isNew">Whether it is about to be sent: then it asks for its present state at least once, also where that is its last.</param>
    public static AdaptiveCard Draw(CardRef card, CaseView view, IReadOnlyList<string>? refreshFor = null, bool isNew = false)
    {
        var drawn = DetailLevel.Fit(detail =>
        {
            var sheet = Draw(card, view, detail);
            sheet.Refresh = Refresh(card, view, refreshFor, isNew);
            return view.Form?.PutOn(sheet) ?? sheet;
        });
        return drawn;
    }

    /// <summary>What a notification shows of it, in one line.</summary>
    public static string Summary(CardRef card, CaseView view) => CaseSummaries.Summarize(card, view);

    internal static AdaptiveCard Draw(CardRef card, CaseView view, DetailLevel detail) => card.Kind switch
    {
        CardKind.Step when StepOf(card, view) is { } row => Draw(row, detail),
        CardKind.Request when RequestView.Create(card, view) is { } request => RequestCard.Draw(request, detail),
        CardKind.Closing when view.Case.Status != CaseStatus.Open => ClosingCard.Draw(view, detail),
        CardKind.FileLost when view.Case.FindDocument(card.Subject) is { } document => FileLostCard.Draw(view, document, detail),
        CardKind.FileDelayed when view.Case.FindDocument(card.Subject) is { } document => FileDelayedCard.Draw(view, document, detail),
        CardKind.Unreachable => UnreachableCard.Draw(view, card.Subject, detail),
        CardKind.Vacant => VacantCard.Draw(view, card, detail),
        CardKind.Overdue => OverdueCard.Draw(view, card, detail),
        CardKind.TargetMoved => TargetMovedCard.Draw(view, card, detail),
        CardKind.Channel => ChannelCard.Draw(view, detail),
        CardKind.Invitation => InvitationCard.Draw(view, card, detail),
        CardKind.Assigned => AssignedCard.Draw(view, detail),
        CardKind.Ended when view.Case.Status != CaseStatus.Open => EndedCard.Draw(view, detail),
        // A reference that fits nothing in the case was changed by hand: the case itself is the best answer.
        _ => StatusCard.Draw(view, detail),
    };

    /// <summary>Several in a row's chain share one card: what it asks is what its present link does.</summary>
    private static AdaptiveCard Draw(StepView view, DetailLevel detail) => (view.Stage.Kind, view.Step) switch
    {
        (StageKind.Endorsement, _) => EndorsementCard.Draw(view, detail),
        (StageKind.Approval, _) => ApprovalCard.Draw(view, detail),
        (StageKind.Choice, ChoiceStep) => ChoiceCard.Draw(view, detail),
        (StageKind.Resolution, _) => ResolutionCard.Draw(view, detail),
        (StageKind.Work, TaskStep or ResolutionStep) => TaskCard.Draw(view, detail),
        (StageKind.Work, CheckStep) => CheckCard.Draw(view, detail),
        (StageKind.Work, MeetingStep) => MeetingCard.Draw(view, detail),
        (StageKind.Work, PublicationStep) => PublicationCard.Draw(view, detail),
        (StageKind.Work, CollectionStep) => CollectionCard.Draw(view, detail),
        _ => throw new InvalidOperationException($"{view.Step.GetType().Name} has no card for {view.Stage.Kind}."),
    };

    internal static StepView? StepOf(CardRef card, CaseView view) =>
        view.Procedure.Find(card.Step) is { } step && view.Case.FindVisit(card.Step, card.Visit) is { } visit ? new StepView(view, step, visit) : null;

    /// <summary>
    /// A card that can still change asks for its present state when it comes into view. So do those that never change: by
    /// that the bot learns of a second copy that a crash left behind.
    /// </summary>
    private static AdaptiveRefresh? Refresh(CardRef card, CaseView view, IReadOnlyList<string>? refreshFor, bool isNew)
    {
        var refreshed = isNew || card.Kind switch
        {
            CardKind.Closing or CardKind.FileLost or CardKind.FileDelayed or CardKind.Unreachable or CardKind.Vacant or CardKind.Overdue or CardKind.TargetMoved
                or CardKind.Invitation or CardKind.Assigned or CardKind.Ended => true,
            CardKind.Channel => view.Case.Status == CaseStatus.Open,
            CardKind.Request => RequestView.Create(card, view) is { IsOpenToSubmission: true },
            CardKind.Step => view.Case.Status == CaseStatus.Open && StepOf(card, view) is { IsFinished: false },
            _ => false,
        };
        List<string> ids = [.. (refreshFor ?? (view.Viewer.UserId is { } own ? [own] : [])).Take(MostRefreshed)];
        // In a personal chat the client refreshes for its only reader also when his id is not known yet.
        // In a channel nobody's means everybody's, where there are few.
        return !refreshed || (ids.Count == 0 && view.Viewer.Person is null && !isNew)
            ? null
            : new AdaptiveRefresh { UserIds = ids.Count == 0 ? null : ids, Action = Buttons.Do(new RefreshCard(view.Case.Number, card), "ปรับปรุง") };
    }
}
