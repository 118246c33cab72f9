using OnesqaBot.Bot.Holidays;
using OnesqaBot.Bot.Languages;
using OnesqaBot.Bot.Templates;
using OnesqaBot.Cards;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Cases;

/// <summary>The current state of the office: people, working days and the bot's clock.</summary>
internal sealed class OfficeContext(
    IPeople people, HolidayService holidays, ICalendar calendar, ReaderLanguages languages, TemplateLinks templates, TimeProvider clock)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <inheritdoc cref="ReaderLanguages.Office"/>
    public Language Language => languages.Office;

    public OfficeView Get() =>
        new(people.Directory, holidays.Calendar, Now) { OnlineMeetings = calendar.MakesOnlineMeetings, TemplateAddress = templates.AddressOf };

    public Actor ActorFor(Person person) => people.Directory.ActorFor(person, ThaiTime.Date(Now));
}
