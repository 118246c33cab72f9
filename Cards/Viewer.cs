using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Whom a card is drawn for.</summary>
/// <param name="Person">Null for the view that everyone in a channel shares.</param>
/// <param name="UserId">The channel's id of that person, for <c>refresh.userIds</c>; null when it is not known.</param>
public sealed record Viewer(Person? Person, string? UserId)
{
    public static readonly Viewer Everyone = new(null, null);
}

/// <summary>What every card may need to know of the office at the moment it is drawn.</summary>
public sealed record Office(StaffDirectory Directory, HolidayCalendar Holidays, DateTimeOffset Now)
{
    public DateOnly Today => ThaiTime.Date(Now);

    /// <summary>Whether the office's calendar can make a link to join a meeting by Teams.</summary>
    public bool OnlineMeetings { get; init; }
}

/// <summary>A case before a viewer.</summary>
/// <param name="Folder">The case's folder of documents.</param>
public sealed record CaseView(StoredCase Stored, Procedure Procedure, Office Office, Viewer Viewer, Uri Folder)
{
    public Case Case => Stored.Case;

    /// <summary>A form that the viewer sent and that was not taken, or his draft; null for none.</summary>
    public TypedForm? Form { get; init; }
}

/// <summary>A line of a list of work.</summary>
/// <param name="Turn">The turn that the line is about; null when the case has ended, and where the line stands for the whole case.</param>
/// <param name="Responsible">Whose turn it is; null when the case has ended.</param>
public sealed record WorkLine(CaseSummary Summary, Procedure Procedure, Turn? Turn, Responsible? Responsible);
