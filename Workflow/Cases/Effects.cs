using System.Globalization;
using System.Text.Json.Serialization;

namespace OnesqaBot.Workflow.Cases;

/// <summary>
/// An external action that follows from a decision. Saved with the events and carried out later, at least once.
/// Effects in the same <see cref="Lane"/> of a case are carried out in order; different lanes are independent.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ShowCard), "show-card")]
[JsonDerivedType(typeof(RepostCard), "bring-card")]
[JsonDerivedType(typeof(RefreshCards), "refresh-cards")]
[JsonDerivedType(typeof(FileDocument), "file-document")]
[JsonDerivedType(typeof(UpsertMeetingEvent), "put-event")]
[JsonDerivedType(typeof(CancelMeetingEvent), "cancel-event")]
[JsonDerivedType(typeof(RemindPerson), "remind-person")]
[JsonDerivedType(typeof(SyncDeadlineEvent), "keep-deadline")]
public abstract record Effect
{
    // System.Text.Json does not inherit the attribute: each override repeats it.
    [JsonIgnore]
    public abstract string Lane { get; }
}

/// <summary>Sends a card once to a person or a channel. The card is rendered when sent and shows the state at that time.</summary>
public sealed record ShowCard(CardRef Card, Recipient To) : Effect
{
    [JsonIgnore]
    public override string Lane => To.ToString();
}

/// <summary>Moves a card to the end of a chat: sends a new copy and deletes the old one, if any.</summary>
public sealed record RepostCard(CardRef Card, Recipient To) : Effect
{
    /// <summary>Whether it waits for office hours, and is left out if the step is finished by then.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool InOfficeHours { get; init; }

    // What waits for the morning must not hold up other cards.
    [JsonIgnore]
    public override string Lane => InOfficeHours ? $"hours:{To}" : To.ToString();
}

/// <summary>Updates all sent copies of a card.</summary>
/// <param name="ForFile">
/// Whether only a file has changed. Copies into which someone may be typing are then left alone, because clients discard input when
/// a card is updated.
/// </param>
public sealed record RefreshCards(CardRef Card, bool ForFile = false) : Effect
{
    [JsonIgnore]
    public override string Lane => $"refresh:{Card}";
}

/// <summary>Downloads a handed-in file and files it.</summary>
public sealed record FileDocument(string Document) : Effect
{
    [JsonIgnore]
    public override string Lane => $"document:{Document}";
}

/// <summary>Creates or updates the calendar event of a meeting step.</summary>
public sealed record UpsertMeetingEvent(string Step, int Visit) : Effect
{
    [JsonIgnore]
    public override string Lane => "calendar";
}

public sealed record CancelMeetingEvent(string Step, int Visit) : Effect
{
    [JsonIgnore]
    public override string Lane => "calendar";
}

/// <summary>Updates a person's daily reminder card.</summary>
/// <param name="Send">Whether to send the card if there is none for the day yet.</param>
public sealed record RemindPerson(string Person, bool Send) : Effect
{
    [JsonIgnore]
    public override string Lane => $"remind:{Person}";
}

/// <summary>Creates, moves or deletes the calendar event of a step's target to match the case.</summary>
/// <param name="Round">Key of the round; null outside the repeating span.</param>
public sealed record SyncDeadlineEvent(string Step, string? Round) : Effect
{
    [JsonIgnore]
    public override string Lane => "calendar";
}

/// <summary>
/// A stored effect that this version cannot read, because it is damaged or was written by a newer version running in parallel.
/// Kept unchanged, so that a version that can read it carries it out.
/// </summary>
/// <param name="Json">As it was stored.</param>
public sealed record UnreadableEffect(string Json) : Effect
{
    [JsonIgnore]
    public override string Lane => "unreadable";
}

/// <summary>The recipient of a card: a person or a channel.</summary>
/// <param name="Person">Key of the person; null for a channel.</param>
/// <param name="Name">Name of the channel; null for the office's channel.</param>
public readonly record struct Recipient(string? Person, string? Name = null)
{
    /// <summary>The office's channel.</summary>
    public static readonly Recipient Channel = new(null);

    /// <summary>The administrators' channel for problem reports; the office's channel if there is none.</summary>
    public static readonly Recipient Administrators = new(null, "administrators");

    public static Recipient ForPerson(string person) => new(person);

    public static Recipient Parse(string text) =>
        text == Channel.ToString() ? Channel : text == Administrators.ToString() ? Administrators : new(text["person:".Length..]);

    public override string ToString() => Person is null ? Name is null ? "channel" : $"channel:{Name}" : $"person:{Person}";
}

public enum CardKind
{
    /// <summary>A step: what to do or decide, later what was done.</summary>
    Step,
    /// <summary>The case has closed: folder, history and duration of each step.</summary>
    Closing,
    /// <summary>The request to a respondent of a collection; <see cref="CardRef.Subject"/> is the respondent.</summary>
    Request,
    /// <summary>A handed-in file was lost.</summary>
    FileLost,
    /// <summary>Filing of a handed-in file is delayed until the document store is available.</summary>
    FileDelayed,
    /// <summary>An assignee could not be reached.</summary>
    Unreachable,
    /// <summary>A step is assigned to a vacant position; <see cref="CardRef.Subject"/> is the position.</summary>
    Vacant,
    /// <summary>Escalation of an overdue step to the assignees' superiors.</summary>
    Overdue,
    /// <summary>The step's target has changed.</summary>
    TargetMoved,
    /// <summary>The case's channel card, kept up to date.</summary>
    Channel,
    /// <summary>Invitation to a meeting; later its change or cancellation.</summary>
    Invitation,
    /// <summary>Notice to a participant; later that someone else was named.</summary>
    Assigned,
    /// <summary>The result of a step, to those whom the handbook wants informed; they confirm it.</summary>
    ForInformation,
    /// <summary>Notice that the case has ended, to people who watch it.</summary>
    Ended,
    /// <summary>Notice to people in whose place others decided.</summary>
    PassedOver,
    /// <summary>Notice that a step was finished, to people who watch the case.</summary>
    Watched,
    /// <summary>What a decider asks of whoever prepared the matter; <see cref="CardRef.Subject"/> is the number of the inquiry.</summary>
    Inquiry,
}

/// <summary>Identifies a card of a case; the same for all recipients.</summary>
/// <param name="Step">Empty if the card does not belong to a step.</param>
/// <param name="Subject">The document, person, position or respondent concerned; empty if none.</param>
public sealed record CardRef(CardKind Kind, string Step = "", int Visit = 0, string Subject = "")
{
    /// <summary>The card of an assignment: the respondent's request, or the step's card if there is no respondent.</summary>
    public static CardRef ForAssignment(string step, int visit, Respondent? respondent) => respondent is { } asked
        ? new CardRef(CardKind.Request, step, visit, asked.ToString())
        : new CardRef(CardKind.Step, step, visit);

    public static CardRef ForInquiry(string step, int visit, int inquiry) =>
        new(CardKind.Inquiry, step, visit, inquiry.ToString(CultureInfo.InvariantCulture));

    public override string ToString() => $"{Kind}/{Step}/{Visit}/{Subject}";
}
