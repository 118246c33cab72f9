using System.Globalization;
using System.Text.RegularExpressions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Inquiries;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Text;

/// <summary>Describes what an undelivered effect would have done, and why it was given up.</summary>
internal static partial class UndeliveredText
{
    private const int MaxNameLength = 80;

    public static string What(UndeliveredLine line, OfficeView office) => line.Letter.Effect switch
    {
        ShowCard show => WordingTexts.WhatCard(Card(show.Card, line), NameOf(show.To, office)),
        RepostCard repost => WordingTexts.WhatCard(Card(repost.Card, line), NameOf(repost.To, office)),
        RefreshCards refresh => WordingTexts.WhatRefresh(Card(refresh.Card, line)),
        FileDocument file => WordingTexts.WhatFiling(Document(file, line), Case(line)),
        UpsertMeetingEvent upsert => WordingTexts.WhatMeeting(Case(line), StepSuffix(upsert.Step, line)),
        CancelMeetingEvent cancel => WordingTexts.WhatMeetingCancelled(Case(line), StepSuffix(cancel.Step, line)),
        SyncDeadlineEvent sync => WordingTexts.WhatDeadline(Case(line), StepSuffix(sync.Step, line)),
        RemindPerson remind => WordingTexts.WhatReminder(NameOf(Recipient.To(remind.Person), office)),
        UnreadableEffect => WordingTexts.WhatUnreadable(Case(line)),
        _ => throw new InvalidOperationException($"{line.Letter.Effect.GetType().Name} has no text."),
    };

    /// <summary>The stored error is a log text. Readers get only its kind, which is what they can act on.</summary>
    public static string Why(DeadLetter letter) => Status(letter.Error) switch
    {
        403 when IsMessage(letter) => WordingTexts.WhyNotInstalled,
        404 when IsMessage(letter) => WordingTexts.WhyChatGone,
        null when IsMessage(letter) && letter.Error.StartsWith("No conversation", StringComparison.Ordinal) => WordingTexts.WhyNeverOpened,
        400 or 405 or 413 when IsMessage(letter) => WordingTexts.WhyRejected,
        429 or >= 500 => WordingTexts.WhyServiceDown,
        null when letter.Error.StartsWith("The channel service", StringComparison.Ordinal) => WordingTexts.WhyTeamsDown,
        _ => WordingTexts.WhyFailed,
    };

    private static bool IsMessage(DeadLetter letter) => letter.Effect is ShowCard or RepostCard or RemindPerson or RefreshCards;

    private static int? Status(string error) =>
        Answered().Match(error) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

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

    [GeneratedRegex(@"(?:responded with status|answered) ([0-9]{3})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Answered();
}
