using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Inquiries;
using OnesqaBot.Cards.Steps;
using OnesqaBot.Cards.Watching;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Cases;

/// <summary>Draws the cards that the workflow sends, for a viewer, from the case's current state.</summary>
public static class CaseCards
{
    /// <summary>The maximum number of people for whom Teams refreshes a card automatically.</summary>
    public const int MaxRefreshUsers = 60;

    /// <param name="refreshFor">Channel ids of the people whose clients refresh a channel's card; a personal card uses its viewer.</param>
    /// <param name="isNew">True if the card is about to be sent: it then refreshes at least once, even if it can no longer change.</param>
    public static DrawnCard Draw(CardRef card, CaseView view, IReadOnlyList<string>? refreshFor = null, bool isNew = false)
    {
        using var language = ReaderLanguage.Use(view.Viewer.Language);
        var refresh = Refresh(card, view, refreshFor, isNew);
        return DetailLevel.Fit(view.Form, detail =>
        {
            var drawn = Draw(card, view, detail);
            drawn.Refresh = refresh;
            return drawn;
        });
    }

    /// <summary>The one-line text of the card's notification.</summary>
    public static string Summary(CardRef card, CaseView view)
    {
        using var language = ReaderLanguage.Use(view.Viewer.Language);
        return CaseSummaries.Summarize(card, view);
    }

    internal static AdaptiveCard Draw(CardRef card, CaseView view, DetailLevel detail) => card.Kind switch
    {
        CardKind.Watched or CardKind.Ended when view.Viewer.Person is null => ThreadCard.Draw(card, view, detail),
        CardKind.Step when StepOf(card, view) is { } stepView => Draw(stepView, detail),
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
        CardKind.ForInformation when StepOf(card, view) is { } stepView => ForInformationCard.Draw(stepView, detail),
        CardKind.PassedOver when StepOf(card, view) is { } stepView => PassedOverCard.Draw(stepView, detail),
        CardKind.Watched when StepOf(card, view) is { } stepView => WatchedCard.Draw(stepView, detail),
        CardKind.Ended when view.Case.Status != CaseStatus.Open => EndedCard.Draw(view, detail),
        CardKind.Inquiry when StepOf(card, view) is { } stepView && InquiryCard.Find(stepView, card) is { } inquiry => InquiryCard.Draw(stepView, inquiry, detail),
        // Taken back since; or a reference that matches nothing in the case was tampered with: the case's status is the best answer.
        CardKind.Step or CardKind.Request or CardKind.Closing or CardKind.FileLost or CardKind.FileDelayed or CardKind.ForInformation or CardKind.PassedOver
            or CardKind.Watched or CardKind.Ended or CardKind.Inquiry => view.Case.IsWithdrawn(card) ? WithdrawnCard.Draw(view, detail) : StatusCard.Draw(view, detail),
    };

    /// <summary>All stages of a step's approval chain share one card, which shows the current stage.</summary>
    private static AdaptiveCard Draw(StepView view, DetailLevel detail) =>
        view.Stage.Kind == StageKind.Endorsement ? EndorsementCard.Draw(view, detail) : StepCards.For(view.Step).Draw(view, detail);

    internal static StepView? StepOf(CardRef card, CaseView view) =>
        view.Case.FindVisit(card.Step, card.Visit) is { } visit && view.Procedure.StepOf(visit) is { } step ? new StepView(view, step, visit) : null;

    /// <summary>
    /// A card that can still change requests its current state when it comes into view. Some that never change do so too:
    /// this is how the bot finds duplicates that a crash left behind.
    /// </summary>
    private static AdaptiveRefresh? Refresh(CardRef card, CaseView view, IReadOnlyList<string>? refreshFor, bool isNew)
    {
        var refreshed = isNew || card.Kind switch
        {
            CardKind.Closing or CardKind.FileLost or CardKind.FileDelayed or CardKind.Unreachable or CardKind.Vacant or CardKind.Overdue or CardKind.TargetMoved
                or CardKind.Invitation or CardKind.Assigned or CardKind.ForInformation or CardKind.Ended or CardKind.PassedOver or CardKind.Watched => true,
            CardKind.Channel => view.Case.Status == CaseStatus.Open,
            CardKind.Inquiry => StepOf(card, view) is { } stepView && InquiryCard.Find(stepView, card) is { } inquiry && InquiryCard.IsOpen(stepView, inquiry),
            CardKind.Request => RequestView.Create(card, view) is { IsOpenToSubmission: true },
            CardKind.Step => (view.Case.Status == CaseStatus.Open && StepOf(card, view) is { IsFinished: false }) || StepOf(card, view) is { OwnDecision: not null } or { MayChooseEndNotice: true } or { MayRecall: true },
        };
        List<string> ids = [.. (refreshFor ?? (view.Viewer.UserId is { } own ? [own] : [])).Take(MaxRefreshUsers)];
        // In a personal chat, the client refreshes for its only reader even if their id is not known yet.
        // In a channel, no ids means everybody, provided the channel is small.
        return !refreshed || (ids.Count == 0 && view.Viewer.Person is null && !isNew)
            ? null
            : new AdaptiveRefresh { UserIds = ids.Count == 0 ? null : ids, Action = Buttons.Plain(new RefreshCard(view.Case.Number, card), ElementTexts.Refresh) };
    }
}
