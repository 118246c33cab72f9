using Newtonsoft.Json.Linq;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Actions;

/// <summary>Writes a typed action as a button's verb and data; <see cref="CardActionReader"/> reads it back.</summary>
internal static class CardActionWriter
{
    public static (string Verb, JObject Data) Write(CardAction action) => action switch
    {
        AskHelp => (CardVerbs.Help, []),
        AskProcedures => (CardVerbs.Procedures, []),
        AskProcedure a => (CardVerbs.Procedure, new JObject { [CardData.Choice] = a.Procedure }),
        SearchProcedures => (CardVerbs.Search, []),
        AskMyWork => (CardVerbs.MyWork, []),
        AskWaiting => (CardVerbs.Waiting, []),
        AskMyCases => (CardVerbs.MyCases, []),
        AskActing => (CardVerbs.Acting, []),
        SetActing => (CardVerbs.SetActing, []),
        RevokeActing a => (CardVerbs.RevokeActing, new JObject { [CardData.Choice] = a.Order }),
        AskDoctor => (CardVerbs.Doctor, []),
        AskUndelivered => (CardVerbs.Undelivered, []),
        SendAgain a => (CardVerbs.SendAgain, new JObject { [CardData.Choice] = a.Key }),
        SendAllAgain => (CardVerbs.SendAllAgain, []),
        AskRecurring => (CardVerbs.Recurring, []),
        SetRecurring => (CardVerbs.SetRecurring, []),
        AskHolidays => (CardVerbs.Holidays, []),
        AddHoliday => (CardVerbs.AddHoliday, []),
        ChangeHoliday => (CardVerbs.ChangeHoliday, []),
        SetTarget a => (CardVerbs.SetTarget, Data(a.Case)),
        SnoozeReminder a => (CardVerbs.Snooze, new JObject { [CardData.Case] = a.Case.ToString(), [CardData.Step] = a.Step, [CardData.Visit] = a.Visit, [CardData.Days] = a.Days }),
        AskYear a => (CardVerbs.Year, Choice($"{a.Year}")),
        AskWeek a => (CardVerbs.Week, Choice($"{a.Monday:yyyy-MM-dd}")),
        RenewYearLinks a => (CardVerbs.RenewLinks, Choice($"{a.Year}")),
        AskStatus a => (CardVerbs.Status, Data(a.Case)),
        AskHistory a => (CardVerbs.History, Data(a.Case)),
        OpenWork a => (CardVerbs.Open, Data(a)),
        AskCancel a => (CardVerbs.AskCancel, Data(a.Case)),
        CancelCaseAction a => (CardVerbs.CancelCase, Data(a.Case)),
        StartProcedure a => (CardVerbs.Start, new JObject { [CardData.Choice] = a.Procedure }),
        DialogStep a => (VerbOf(a.Move), Data(a)),
        RefreshCard a => (CardVerbs.Refresh, Data(a)),
        MessageSeen a => (CardVerbs.Seen, new JObject { [CardData.Message] = a.Key, [CardData.Card] = a.Card }),
        ChooseOutcome a => (CardVerbs.Choose, With(Data(a), CardData.Choice, a.Outcome)),
        StepAction a => (VerbOf(a), Data(a)),
        _ => throw new InvalidOperationException($"{action.GetType().Name} has no verb."),
    };

    private static JObject Data(CaseNumber number) => new() { [CardData.Case] = number.ToString() };

    private static JObject Choice(FormattableString choice) => new() { [CardData.Choice] = FormattableString.Invariant(choice) };

    private static JObject Data(OpenWork a)
    {
        var data = Data(a.Case);
        if (a.Step is null) return data;
        data[CardData.Step] = a.Step;
        data[CardData.Visit] = a.Visit;
        return a.Respondent is { } respondent ? With(data, CardData.Choice, respondent.ToString()) : data;
    }

    private static JObject Data(StepAction a)
    {
        var data = new JObject { [CardData.Case] = a.Case.ToString(), [CardData.Step] = a.Step, [CardData.Visit] = a.Visit };
        Respondent? respondent = a switch
        {
            AttachHere x => x.Respondent,
            SubmitAction x => x.Respondent,
            ShowSubmission x => x.Respondent,
            DiscardDraft x => x.Respondent,
            AcceptSubmissionAction x => x.Respondent,
            ReturnSubmissionAction x => x.Respondent,
            _ => null,
        };
        if (a.Stage > 0) data[CardData.Stage] = a.Stage;
        return respondent is { } value ? With(data, CardData.Choice, value.ToString()) : data;
    }

    private static JObject Data(DialogStep a)
    {
        var data = new JObject { [CardData.Step] = a.Dialog, [CardData.Visit] = a.Question };
        return a.Choice is null ? data : With(data, CardData.Choice, a.Choice);
    }

    private static JObject Data(RefreshCard a)
    {
        var data = With(Data(a.Case), CardData.Card, RefreshableCards.NameOf(a.Card.Kind));
        if (a.Card.Subject.Length > 0) data[CardData.Choice] = a.Card.Subject;
        if (a.Card.Step.Length == 0) return data;
        data[CardData.Step] = a.Card.Step;
        data[CardData.Visit] = a.Card.Visit;
        return data;
    }

    private static JObject With(JObject data, string name, string value)
    {
        data[name] = value;
        return data;
    }

    private static string VerbOf(DialogMove move) => move switch
    {
        DialogMove.Back => CardVerbs.Back,
        DialogMove.Cancel => CardVerbs.CancelDialog,
        _ => CardVerbs.Answer,
    };

    private static string VerbOf(StepAction action) => action switch
    {
        AttachHere => CardVerbs.Attach,
        MarkDone => CardVerbs.Done,
        ApproveStep => CardVerbs.Approve,
        ReturnStep => CardVerbs.Return,
        SetMeeting => CardVerbs.SetMeeting,
        CancelMeetingAction => CardVerbs.CancelMeeting,
        AskHeldMeeting => CardVerbs.AskHeldMeeting,
        RecordHeldMeetingAction => CardVerbs.RecordHeldMeeting,
        SetEventDate => CardVerbs.EventDate,
        RecordResolutionAction => CardVerbs.Record,
        NamePeople => CardVerbs.NamePeople,
        SubmitAction => CardVerbs.Submit,
        ShowSubmission => CardVerbs.ShowSubmission,
        DiscardDraft => CardVerbs.Discard,
        AcceptSubmissionAction => CardVerbs.Accept,
        ReturnSubmissionAction => CardVerbs.ReturnSubmission,
        RemindAll => CardVerbs.Remind,
        _ => throw new InvalidOperationException($"{action.GetType().Name} has no verb."),
    };
}

/// <summary>The cards that a client may refresh: those that change, and those that a crash may leave in two copies.</summary>
internal static class RefreshableCards
{
    public static string NameOf(CardKind kind) => kind switch
    {
        CardKind.Step => "step",
        CardKind.Request => "request",
        CardKind.Channel => "channel",
        CardKind.Closing => "closing",
        CardKind.FileLost => "file-lost",
        CardKind.FileDelayed => "file-delayed",
        CardKind.Unreachable => "unreachable",
        CardKind.Vacant => "vacant",
        CardKind.Overdue => "overdue",
        CardKind.TargetMoved => "target-moved",
        CardKind.Invitation => "invitation",
        CardKind.Assigned => "assigned",
        CardKind.Ended => "ended",
        _ => throw new InvalidOperationException($"A {kind} card is not refreshed."),
    };

    public static CardKind? Named(string? name) => name switch
    {
        "step" => CardKind.Step,
        "request" => CardKind.Request,
        "channel" => CardKind.Channel,
        "closing" => CardKind.Closing,
        "file-lost" => CardKind.FileLost,
        "file-delayed" => CardKind.FileDelayed,
        "unreachable" => CardKind.Unreachable,
        "vacant" => CardKind.Vacant,
        "overdue" => CardKind.Overdue,
        "target-moved" => CardKind.TargetMoved,
        "invitation" => CardKind.Invitation,
        "assigned" => CardKind.Assigned,
        "ended" => CardKind.Ended,
        _ => null,
    };
}
