using System.Globalization;
using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Elements;

/// <summary>Date, start, end, place and people. Inputs hold ISO values whatever the culture; each client formats them itself.</summary>
internal static class MeetingForm
{
    /// <summary>The longest list of people that is offered for editing.</summary>
    internal const int MaxPeopleLength = 1500;

    private const int MaxPlaceLength = 200;

    /// <summary>The value of the toggle when it is on.</summary>
    public const string Yes = "true";

    public static IEnumerable<AdaptiveElement> Draw(Meeting? meeting, CaseView view, DetailLevel detail)
    {
        var office = view.Office;
        var known = (meeting?.People ?? []).Select(p => (Typed: p, Person: NamedPerson.MemberIn(p, office.Directory))).ToList();
        var start = meeting is null ? (DateTime?)null : ThaiTime.Local(meeting.Start).DateTime;
        var end = meeting is null ? (DateTime?)null : ThaiTime.Local(meeting.End).DateTime;
        var people = string.Join('\n', known.Where(p => p.Person is null).Select(p => p.Typed));
        return
        [
            InputElements.Date(CardData.Date, ElementTexts.Date, ElementTexts.ChooseDateFromToday, office.Today, start is { } set ? DateOnly.FromDateTime(set) : CaseDays.First(view, d => d >= office.Today)),
            Time(CardData.Start, ElementTexts.StartTime, start),
            Time(CardData.End, ElementTexts.EndTime, end),
            new AdaptiveTextInput
            {
                Id = CardData.Place, Label = ElementTexts.Place, IsRequired = true, ErrorMessage = ElementTexts.GivePlace,
                MaxLength = MaxPlaceLength, Placeholder = detail.IsLeast ? null : ElementTexts.PlaceExample, Value = meeting?.Place is { Length: <= MaxPlaceLength } place ? place : null,
            },
            .. PeoplePicker.Draw(view, CardData.Picked, detail, [.. known.Select(p => p.Person?.Id).OfType<string>()], ElementTexts.ParticipantsOfOffice, required: false),
            new AdaptiveTextInput
            {
                Id = CardData.People, Label = ElementTexts.ParticipantsOthers, IsMultiline = true, MaxLength = MaxPeopleLength,
                Placeholder = people.Length > MaxPeopleLength ? ElementTexts.ListTooLong : detail.IsLeast ? null : ElementTexts.ParticipantsHint,
                Value = people.Length is 0 or > MaxPeopleLength ? null : people,
            },
            .. office.OnlineMeetings
                ? (IEnumerable<AdaptiveElement>)[new AdaptiveToggleInput
                {
                    Id = CardData.Online, Title = ElementTexts.CreateTeamsLink, ValueOn = Yes, ValueOff = "false", Value = meeting?.Online == true ? Yes : "false", Wrap = true,
                }]
                : [],
        ];
    }

    private static AdaptiveTimeInput Time(string id, string label, DateTime? value) => new()
    {
        Id = id, Label = label, IsRequired = true, ErrorMessage = ElementTexts.ChooseTime,
        Value = value?.ToString("HH:mm", CultureInfo.InvariantCulture),
    };
}
