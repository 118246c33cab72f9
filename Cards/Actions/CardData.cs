namespace OnesqaBot.Cards.Actions;

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
    public const string TimesTakenBack = "turn";
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
