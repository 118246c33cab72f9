using OnesqaBot.Workflow.Authorization;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards;

/// <summary>The office's state at the moment a card is drawn.</summary>
public sealed record OfficeView(StaffDirectory Directory, HolidayCalendar Holidays, DateTimeOffset Now)
{
    public DateOnly Today => ThaiTime.Date(Now);

    public OfficePermissions Permissions => new(Directory);

    /// <summary>True if the office's calendar can create Teams meeting links.</summary>
    public bool OnlineMeetings { get; init; }

    /// <summary>The address at which a blank form can be opened; null if it has none here.</summary>
    public Func<DocumentTemplate, Uri?> TemplateAddress { get; init; } = template => (template as DocumentTemplate.Address)?.Link;
}
