using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Draws the cards that the workflow sends, for their viewer, as the case stands now.</summary>
public static class CaseCards
{
    /// <summary>Teams refreshes a card by itself for at most this many people.</summary>
    public const int MostRefreshed = 60;

    /// <param name="refreshFor">Channel ids of those for whom a channel's card is drawn anew; a person's own card knows its viewer.</param>
    /// <param name="isNew">Whether it is about to be sent: then it asks for its present state at least once, also where that is its last.</param>
    public static AdaptiveCard Draw(CardRef card, CaseView view, IReadOnlyList<string>? refreshFor = null, bool isNew = false)
    {
        var drawn = Extent.Fit(extent =>
        {
            var sheet = Draw(card, view, extent);
            sheet.Refresh = Refresh(card, view, refreshFor, isNew);
            return view.Form?.PutOn(sheet) ?? sheet;
        });
        return drawn;
    }

    /// <summary>What a notification shows of it, in one line.</summary>
    public static string Summary(CardRef card, CaseView view) => CaseSummaries.Of(card, view);

    internal static AdaptiveCard Draw(CardRef card, CaseView view, Extent extent) => card.Kind switch
    {
        CardKind.Step when Row(card, view) is { } row => Draw(row, extent),
        CardKind.Request when RequestView.Of(card, view) is { } request => RequestCard.Draw(request, extent),
        CardKind.Closing when view.Case.Status != CaseStatus.Open => ClosingCard.Draw(view, extent),
        CardKind.FileLost when view.Case.Document(card.Subject) is { } document => FileLostCard.Draw(view, document, extent),
        CardKind.FileDelayed when view.Case.Document(card.Subject) is { } document => FileDelayedCard.Draw(view, document, extent),
        CardKind.Unreachable => UnreachableCard.Draw(view, card.Subject, extent),
        CardKind.Vacant => VacantCard.Draw(view, card, extent),
        CardKind.Overdue => OverdueCard.Draw(view, card, extent),
        CardKind.TargetMoved => TargetMovedCard.Draw(view, card, extent),
        CardKind.Channel => ChannelCard.Draw(view, extent),
        CardKind.Invitation => InvitationCard.Draw(view, card, extent),
        CardKind.Assigned => AssignedCard.Draw(view, extent),
        CardKind.Ended when view.Case.Status != CaseStatus.Open => EndedCard.Draw(view, extent),
        // A reference that fits nothing in the case was changed by hand: the case itself is the best answer.
        _ => StatusCard.Draw(view, extent),
    };

    /// <summary>Several in a row's chain share one card: what it asks is what its present link does.</summary>
    private static AdaptiveCard Draw(RowView row, Extent extent) => (row.Link.Kind, row.Step) switch
    {
        (LinkKind.Endorsement, _) => EndorsementCard.Draw(row, extent),
        (LinkKind.Approval, _) => ApprovalCard.Draw(row, extent),
        (LinkKind.Choice, ChoiceStep) => ChoiceCard.Draw(row, extent),
        (LinkKind.Resolution, _) => ResolutionCard.Draw(row, extent),
        (LinkKind.Work, TaskStep or ResolutionStep) => TaskCard.Draw(row, extent),
        (LinkKind.Work, CheckStep) => CheckCard.Draw(row, extent),
        (LinkKind.Work, MeetingStep) => MeetingCard.Draw(row, extent),
        (LinkKind.Work, PublicationStep) => PublicationCard.Draw(row, extent),
        (LinkKind.Work, CollectionStep) => CollectionCard.Draw(row, extent),
        _ => throw new InvalidOperationException($"{row.Step.GetType().Name} has no card for {row.Link.Kind}."),
    };

    internal static RowView? Row(CardRef card, CaseView view) =>
        view.Procedure.Find(card.Step) is { } step && view.Case.Visit(card.Step, card.Visit) is { } visit ? new RowView(view, step, visit) : null;

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
            CardKind.Request => RequestView.Of(card, view) is { TakesAnswer: true },
            CardKind.Step => view.Case.Status == CaseStatus.Open && Row(card, view) is { IsFinished: false },
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
