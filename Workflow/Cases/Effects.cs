using System.Text.Json.Serialization;

namespace OnesqaBot.Workflow.Cases;

/// <summary>
/// What the world is to be told of a decision: saved with its events, carried out afterwards, at least once.
/// Two effects in the same <see cref="Lane"/> of a case are carried out in order; others do not wait for each other.
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

/// <summary>Sends a card, once, to a person or to the office's channel. It is drawn when it is sent, so it shows the state of that moment.</summary>
public sealed record ShowCard(CardRef Card, Recipient To) : Effect
{
    [JsonIgnore]
    public override string Lane => To.ToString();
}

/// <summary>Brings a card to the end of a chat: a new copy, and the one sent before goes. A card that was never sent is sent.</summary>
public sealed record RepostCard(CardRef Card, Recipient To) : Effect
{
    [JsonIgnore]
    public override string Lane => To.ToString();
}

/// <summary>Draws every copy of a card that was sent anew.</summary>
/// <param name="ForFile">
/// Whether nothing but a file has changed: a copy on which its reader may be typing is left as it stands, for clients lose
/// what is typed on a card that is drawn anew.
/// </param>
public sealed record RefreshCards(CardRef Card, bool ForFile = false) : Effect
{
    [JsonIgnore]
    public override string Lane => $"refresh:{Card}";
}

/// <summary>Fetches a handed-in file and files it.</summary>
public sealed record FileDocument(string Document) : Effect
{
    [JsonIgnore]
    public override string Lane => $"document:{Document}";
}

/// <summary>Makes or changes the calendar event of a meeting step.</summary>
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

/// <summary>Brings the one card of a day that tells a person what falls due up to date.</summary>
/// <param name="Send">Whether the card is sent where this day has none yet.</param>
public sealed record RemindPerson(string Person, bool Send) : Effect
{
    [JsonIgnore]
    public override string Lane => $"remind:{Person}";
}

/// <summary>Makes the calendar's event of a row's target what the case has: there, elsewhere or gone.</summary>
/// <param name="Round">Key of the round; null outside a span that repeats.</param>
public sealed record SyncDeadlineEvent(string Step, string? Round) : Effect
{
    [JsonIgnore]
    public override string Lane => "calendar";
}

/// <summary>
/// A stored effect that this version of the program cannot read: damaged, or written by a newer version that runs beside this
/// one. It is kept as it is, so that whoever can read it still carries it out.
/// </summary>
/// <param name="Json">As it was stored.</param>
public sealed record UnreadableEffect(string Json) : Effect
{
    [JsonIgnore]
    public override string Lane => "unreadable";
}

/// <summary>Where a card goes: to a person, or to a channel.</summary>
/// <param name="Person">Key of the person; null for a channel.</param>
/// <param name="Name">Which channel; null for the office's.</param>
public readonly record struct Recipient(string? Person, string? Name = null)
{
    /// <summary>The office's channel.</summary>
    public static readonly Recipient Channel = new(null);

    /// <summary>Where those who look after the bot are told what is amiss; the office's channel until there is one.</summary>
    public static readonly Recipient Administrators = new(null, "administrators");

    public static Recipient To(string person) => new(person);

    public static Recipient Parse(string text) =>
        text == Channel.ToString() ? Channel : text == Administrators.ToString() ? Administrators : new(text["person:".Length..]);

    public override string ToString() => Person is null ? Name is null ? "channel" : $"channel:{Name}" : $"person:{Person}";
}

public enum CardKind
{
    /// <summary>A row: what to do, or what to decide; afterwards what was done.</summary>
    Step,
    /// <summary>The case has closed: folder, history, how long each row took.</summary>
    Closing,
    /// <summary>What a respondent of a collection is asked; <see cref="CardRef.Subject"/> is the respondent.</summary>
    Request,
    /// <summary>A file that was handed in could not be kept.</summary>
    FileLost,
    /// <summary>A file that was handed in is kept, and filed when the document store takes it again.</summary>
    FileDelayed,
    /// <summary>Someone whose turn it is could not be reached.</summary>
    Unreachable,
    /// <summary>A row came to a position that nobody holds; <see cref="CardRef.Subject"/> is the position.</summary>
    Vacant,
    /// <summary>The row is late: for those above whom it waits for.</summary>
    Overdue,
    /// <summary>The row's target came to be another day.</summary>
    TargetMoved,
    /// <summary>The case as the channel sees it, kept up to date.</summary>
    Channel,
    /// <summary>Tells whoever takes part in a meeting when and where it is; afterwards that it moved or was cancelled.</summary>
    Invitation,
    /// <summary>Tells whoever was named to take part in what the case is about; afterwards that another was named.</summary>
    Assigned,
    /// <summary>Tells whoever approved something that the case has ended.</summary>
    Ended,
}

/// <summary>A card of a case, the same for all who get it.</summary>
/// <param name="Step">Empty where the card belongs to no step.</param>
/// <param name="Subject">The document, person or respondent it tells of; empty where there is none.</param>
public sealed record CardRef(CardKind Kind, string Step = "", int Visit = 0, string Subject = "")
{
    /// <summary>The card of a turn: the request of a respondent, or the step's own card where nobody is asked.</summary>
    public static CardRef ForAssignment(string step, int visit, Respondent? respondent) => respondent is { } asked
        ? new CardRef(CardKind.Request, step, visit, asked.ToString())
        : new CardRef(CardKind.Step, step, visit);

    public override string ToString() => $"{Kind}/{Step}/{Visit}/{Subject}";
}
