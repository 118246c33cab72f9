using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Inquiries;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Text;

/// <summary>Describes what an undelivered effect would have done, and why it was given up.</summary>
internal static class UndeliveredText
{
    private const int MaxNameLength = 80;

    public static string DescribeEffect(UndeliveredLine line, OfficeView office) => line.Letter.Effect switch
    {
        ShowCard show => WordingTexts.WhatCard(Card(show.Card, line), NameOf(show.To, office)),
        RepostCard repost => WordingTexts.WhatCard(Card(repost.Card, line), NameOf(repost.To, office)),
        RefreshCards refresh => WordingTexts.WhatRefresh(Card(refresh.Card, line)),
        FileDocument file => WordingTexts.WhatFiling(Document(file, line), Case(line)),
        UpsertMeetingEvent upsert => WordingTexts.WhatMeeting(Case(line), StepSuffix(upsert.Step, line)),
        CancelMeetingEvent cancel => WordingTexts.WhatMeetingCancelled(Case(line), StepSuffix(cancel.Step, line)),
        SyncDeadlineEvent sync => WordingTexts.WhatDeadline(Case(line), StepSuffix(sync.Step, line)),
        RemindPerson remind => WordingTexts.WhatReminder(NameOf(Recipient.ForPerson(remind.Person), office)),
        UnreadableEffect => WordingTexts.WhatUnreadable(Case(line)),
        _ => throw new InvalidOperationException($"{line.Letter.Effect.GetType().Name} has no text."),
    };

    /// <summary>The reason, which readers can act on; the stored error is for the log.</summary>
    public static string DescribeReason(DeadLetter letter) => letter.Reason switch
    {
        GivenUpReason.NotInstalled => WordingTexts.WhyNotInstalled,
        GivenUpReason.NeverOpened => WordingTexts.WhyNeverOpened,
        GivenUpReason.ChatGone => WordingTexts.WhyChatGone,
        GivenUpReason.Rejected => WordingTexts.WhyRejected,
        GivenUpReason.TeamsUnreachable => WordingTexts.WhyTeamsDown,
        GivenUpReason.ServiceDown => WordingTexts.WhyServiceDown,
        GivenUpReason.Failed => WordingTexts.WhyFailed,
    };

    private static string Card(CardRef card, UndeliveredLine line) => $"{Kind(card, line)} {Case(line)}{StepSuffix(card.Step, line)}";

    private static string Kind(CardRef card, UndeliveredLine line) => card.Kind switch
    {
        CardKind.Step when line.View is { } view && CaseCards.StepOf(card, view) is { } stepView => stepView.Stage.Kind switch
        {
            StageKind.Approval => WordingTexts.CardApproval,
            StageKind.Endorsement => WordingTexts.CardEndorsement,
            StageKind.Choice => WordingTexts.CardChoice,
            StageKind.Resolution => WordingTexts.CardResolution,
            StageKind.Work => WordingTexts.CardWork,
        },
        CardKind.Step => WordingTexts.CardWork,
        CardKind.Request => WordingTexts.CardRequest,
        CardKind.Closing or CardKind.Ended => WordingTexts.CardEnded,
        CardKind.FileLost or CardKind.FileDelayed => WordingTexts.CardFile,
        CardKind.Unreachable => WordingTexts.CardUnreachable,
        CardKind.Vacant => WordingTexts.CardVacant,
        CardKind.Overdue => WordingTexts.CardOverdue,
        CardKind.TargetMoved => WordingTexts.CardTargetMoved,
        CardKind.Channel => WordingTexts.CardChannel,
        CardKind.Invitation => WordingTexts.CardInvitation,
        CardKind.Assigned => WordingTexts.CardAssigned,
        CardKind.PassedOver => WordingTexts.CardPassedOver,
        CardKind.Watched => WordingTexts.CardWatched,
        CardKind.ForInformation => WordingTexts.CardForInformation,
        CardKind.Inquiry => InquiryTexts.CardName,
    };

    private static string Case(UndeliveredLine line) => WordingTexts.OfCase(line.Letter.Case);

    private static string StepSuffix(string step, UndeliveredLine line) =>
        line.View?.Procedure.Find(step) is { } found ? $" {CaseHeader.StepNumber(found)}" : "";

    private static string Document(FileDocument file, UndeliveredLine line) =>
        line.View?.Case.FindDocument(file.Document) is { } document ? $" “{PlainText.Line(document.FileName, MaxNameLength)}”" : "";

    private static string NameOf(Recipient to, OfficeView office) => to switch
    {
        { Person: { } person } => PlainText.Line(PersonText.Name(person, office), MaxNameLength),
        _ when to == Recipient.Administrators => WordingTexts.AdministratorsChannel,
        _ => WordingTexts.OfficeChannel,
    };
}
