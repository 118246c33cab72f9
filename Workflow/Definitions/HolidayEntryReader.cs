using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Reads one announcement, which adds days, moves a day or withdraws a day.</summary>
internal static class HolidayEntryReader
{
    private static readonly string[] Changes = ["add", "move", "withdraw"];

    public static void Read(MappingReader entry, HolidaySheet sheet)
    {
        var announced = entry.Date("announced");
        var source = entry.Text("source");
        if (announced is { } date) sheet.Follow(entry, date);
        string[] changes = [.. Changes.Where(entry.Has)];
        switch (changes)
        {
            case ["add"]:
                foreach (var day in entry.Sections("add", "date")) Add(day, announced, source, sheet);
                break;
            case ["move"]:
                if (entry.Inner("move") is { } move) Move(move, announced, source, sheet);
                break;
            case ["withdraw"]:
                if (entry.Date("withdraw") is { } gone) sheet.Withdraw(entry, "withdraw", gone);
                break;
            case []:
                entry.Fault(entry.Line, HolidayErrors.NoChange());
                break;
            default:
                entry.Fault(entry.Line, HolidayErrors.ManyChanges(changes));
                break;
        }

        entry.Close();
    }

    private static void Add(MappingReader day, DateOnly? announced, string source, HolidaySheet sheet)
    {
        var (date, name) = (day.Date("date"), day.Both("name"));
        var insteadOf = day.Has("instead-of") ? day.Date("instead-of") : null;
        var expected = day.Flag("expected");
        day.Close();
        if (date is not { } on) return;
        sheet.Add(day, "date", new Holiday(on, name, announced ?? default, source) { InsteadOf = insteadOf, Expected = expected });
    }

    private static void Move(MappingReader move, DateOnly? announced, string source, HolidaySheet sheet)
    {
        var (from, to) = (move.Date("from"), move.Date("to"));
        move.Close();
        if (from is not { } old || to is not { } on) return;
        if (old == on) move.Fault("to", HolidayErrors.MovesNowhere());
        else if (sheet.Withdraw(move, "from", old) is { } moved)
            sheet.Add(move, "to", moved with { Date = on, Announced = announced ?? default, Source = source, Expected = false });
    }
}
