using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Tests.Deadlines;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Tests;

/// <summary>A small office for drawing cards: fixed people, holidays and clock.</summary>
internal static class CardOffice
{
    /// <summary>Monday 23 November 2026, 9.00 in Bangkok.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(7));

    public static readonly Person Officer = Make("pimchanok", "นางสาวพิมพ์ชนก ใจดี", "Pimchanok Jaidee", "international-relations-officer");
    public static readonly Person Colleague = Make("anan", "นายอนันต์ พัฒนา", "Anan Pattana", "international-relations-officer");
    public static readonly Person Director = Make("somchai", "นายสมชาย รักเรียน", "Somchai Rakrian", "director");
    public static readonly Person Deputy = Make("wipa", "นางวิภา ตั้งมั่น", "Wipa Tangman", "deputy-director");

    public static readonly IReadOnlyList<Position> Positions =
    [
        new("director", new("ผู้อำนวยการ", "Director"), "deputy-director"),
        new("deputy-director", new("รองผู้อำนวยการ", "Deputy director"), null),
        new("international-relations-officer", new("งานวิเทศสัมพันธ์", "International relations"), null),
    ];

    public static readonly StaffDirectory Directory = new(Positions, [Officer, Colleague, Director, Deputy], []);

    /// <summary>The deputy acts for the director.</summary>
    public static readonly StaffDirectory WithActing = new(
        Positions, [Officer, Colleague, Director, Deputy], [new("wipa", "director", "somchai", new(2026, 11, 1), new(2027, 1, 31))]);

    /// <summary>Nobody directs, and the deputy stands in.</summary>
    public static readonly StaffDirectory DeputyOnly = new(Positions, [Officer, Colleague, Deputy], []);

    /// <summary>Nobody directs, and nobody stands in.</summary>
    public static readonly StaffDirectory WithoutDirector = new(Positions, [Officer, Colleague], []);

    /// <summary>Constitution Day and New Year's Eve.</summary>
    public static readonly HolidayCalendar Holidays = Calendars.With(new(2026, 12, 10), new(2026, 12, 31));

    public static OfficeView At(DateTimeOffset now, StaffDirectory? directory = null) => new(directory ?? Directory, Holidays, now);

    public static Actor As(Person person, StaffDirectory? directory = null, DateTimeOffset? now = null) =>
        (directory ?? Directory).ActorFor(person, ThaiTime.Date(now ?? Start));

    private static Person Make(string id, string th, string en, string position) =>
        new(id, $"00000000-0000-0000-0000-{id.PadLeft(12, '0')}", new(th, en), $"{id}@example.org", [position]);
}
