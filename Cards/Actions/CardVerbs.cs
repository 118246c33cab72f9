namespace OnesqaBot.Cards.Actions;

/// <summary>The verbs of all buttons.</summary>
public static class CardVerbs
{
    public const string Help = "help";
    public const string Procedures = "procedures";
    public const string MyWork = "my-work";
    public const string Waiting = "waiting";
    public const string MyCases = "my-cases";
    public const string Status = "status";
    public const string History = "history";
    public const string ShowShared = "show-shared";
    public const string Open = "open";
    public const string AskCancel = "ask-cancel";
    public const string AskCorrection = "ask-correction";
    public const string CorrectCase = "correct-case";
    public const string Start = "start";
    public const string Back = "dialog-back";
    public const string CancelDialog = "dialog-cancel";
    public const string Answer = "dialog-choose";
    public const string Refresh = "refresh";
    public const string Seen = "seen";
    public const string CancelCase = "cancel-case";
    public const string Attach = "attach";
    public const string ReplaceFile = "replace-file";
    public const string RemoveFile = "remove-file";
    public const string Done = "done";
    public const string Approve = "approve";
    public const string Return = "return";
    public const string AskApproveSeveral = "ask-approve-several";
    public const string ApproveSeveral = "approve-several";
    public const string AskRecall = "ask-recall";
    public const string Recall = "recall";
    public const string TakeBack = "take-back";
    public const string Chase = "chase";
    /// <summary>On cards of earlier versions; see <see cref="Watch"/>.</summary>
    public const string EndNotice = "end-notice";
    public const string Watch = "watch";
    public const string Inquire = "inquire";
    public const string AnswerInquiry = "answer-inquiry";
    public const string WithdrawInquiry = "withdraw-inquiry";
    public const string TransferWork = "transfer-work";
    public const string RequestActing = "request-acting";
    public const string AskDelegation = "ask-delegation";
    public const string Delegate = "delegate";
    public const string EndDelegation = "end-delegation";
    public const string Choose = "choose";
    public const string SetMeeting = "set-meeting";
    public const string Acknowledge = "acknowledge";
    public const string CancelMeeting = "cancel-meeting";
    public const string AskHeldMeeting = "ask-held-meeting";
    public const string RecordHeldMeeting = "record-held-meeting";
    public const string EventDate = "event-date";
    public const string Record = "record";
    public const string NamePeople = "name-people";
    public const string Submit = "send-answer";
    public const string Discard = "discard";
    public const string ShowSubmission = "show-answer";
    public const string Accept = "accept";
    public const string ReturnSubmission = "return-answer";
    public const string Remind = "remind";
    public const string Procedure = "procedure";
    public const string HandbookRow = "handbook-row";
    public const string Search = "search";
    public const string Acting = "acting";
    public const string SetActing = "set-acting";
    public const string RevokeActing = "revoke-acting";
    public const string Doctor = "doctor";
    public const string Undelivered = "undelivered";
    public const string SendAgain = "send-again";
    public const string SendAllAgain = "send-all-again";
    public const string Recurring = "recurring";
    public const string SetRecurring = "set-recurring";
    public const string Cases = "cases";
    public const string HandbookAnswer = "handbook-answer";
    public const string Statistics = "statistics";
    public const string Late = "late";
    public const string AdoptEdition = "adopt-edition";
    public const string TakeBackEdition = "take-back-edition";
    public const string AskMoveEdition = "ask-move-edition";
    public const string MoveEdition = "move-edition";
    public const string ChangeWord = "change-word";
    public const string Holidays = "holidays";
    public const string AddHoliday = "add-holiday";
    public const string ChangeHoliday = "change-holiday";
    public const string SetTarget = "set-target";
    public const string Snooze = "snooze";
    public const string Year = "year";
    public const string Week = "week";
    public const string RenewLinks = "renew-links";
}

/// <summary>Names of the values in a button's data, and of the inputs that clients merge into it.</summary>
internal static class CardData
{
    /// <summary>Only in the fallback for old clients, because <c>Action.Submit</c> has no verb.</summary>
    public const string Verb = "verb";
    public const string Case = "case";
    /// <summary>A step's key; in a question's buttons, the dialog.</summary>
    public const string Step = "step";
    /// <summary>A step's visit number; in a question's buttons, the question.</summary>
    public const string Visit = "visit";
    /// <summary>An outcome, an answer, a respondent, or the procedure to start.</summary>
    public const string Choice = "choice";
    /// <summary>Id of a document.</summary>
    public const string Document = "document";
    /// <summary>Which card to refresh; in a marked message, the packed card.</summary>
    public const string Card = "card";
    /// <summary>The key of a marked message.</summary>
    public const string Message = "message";
    /// <summary>Index of the approval chain's stage that a button is for; absent for the first.</summary>
    public const string Stage = "link";
    /// <summary>How often a decision of the visit was taken back before; absent if never.</summary>
    public const string Turn = "turn";
    /// <summary>Number of working days for which reminders are paused.</summary>
    public const string Days = "days";

    public const string Reason = "reason";
    public const string Comment = "comment";
    public const string Date = "date";
    public const string Start = "start";
    public const string End = "end";
    public const string Place = "place";
    public const string People = "people";
    public const string Picked = "picked";
    public const string Outside = "outside";
    public const string Online = "online";

    public const string Address = "address";
    public const string Number = "number";
    public const string Meeting = "meeting";
    public const string Result = "result";
    public const string Note = "note";
    public const string Text = "text";
    public const string Question = "question";
    public const string Answer = "answer";

    /// <summary>Id of the input of a form's field.</summary>
    public static string Field(string key) => $"{FieldPrefix}{key}";

    /// <summary>Id of the comment input in the form of an outcome.</summary>
    public static string CommentFor(string outcome) => $"{Comment}-{outcome}";

    public const string FieldPrefix = "field-";

    /// <summary>Id of the people input of an outcome that names people.</summary>
    public static string PeopleFor(string outcome) => $"{People}-{outcome}";

    /// <summary>Id of the input of an outcome for people outside the office.</summary>
    public static string OutsideFor(string outcome) => $"{Outside}-{outcome}";

    /// <summary>Id of the reason input of an outcome. Ids must be unique within a card, and a choice may have several outcomes that return.</summary>
    public static string ReasonFor(string outcome) => $"{Reason}-{outcome}";
}
