using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Holidays;

/// <summary>The holidays in force: those from files, with the office's own entries from chat, which all instances share.</summary>
internal sealed class HolidayService(IKeyValueStore store, LoadedDefinitions definitions)
{
    private readonly StoredValue<List<HolidayOrder>> _orders = new(store, "holidays/orders");
    private volatile Known _known = new([], definitions.Holidays);

    public HolidayCalendar Calendar => _known.Calendar;

    /// <summary>The office's entries, oldest first.</summary>
    public IReadOnlyList<HolidayOrder> Orders => _known.Orders;

    /// <summary>Reads the entries made through any instance.</summary>
    public async Task Refresh(CancellationToken cancellation) => Apply(await _orders.Read(cancellation) ?? []);

    /// <param name="command">Command id; repeating the same command makes only one entry.</param>
    /// <returns>The reason for refusing the entry, or null if it was made.</returns>
    public Task<Refusal?> Add(string command, AddHoliday form, Actor by, OfficeView office, CancellationToken cancellation) =>
        form.Date is { } day
            ? Enter(new(command, day, null, VisibleText.Trim(form.Name), VisibleText.Trim(form.Source), Signed(by, office), office.Now), by, office, cancellation)
            : Task.FromResult<Refusal?>(new HolidayInvalid(HolidayFault.Incomplete, null));

    /// <inheritdoc cref="Add"/>
    public Task<Refusal?> Change(string command, ChangeHoliday form, Actor by, OfficeView office, CancellationToken cancellation) =>
        form.Day is { } day
            ? Enter(new(command, day, form.To, null, VisibleText.Trim(form.Source), Signed(by, office), office.Now), by, office, cancellation)
            : Task.FromResult<Refusal?>(new HolidayInvalid(HolidayFault.Incomplete, null));

    private async Task<Refusal?> Enter(HolidayOrder order, Actor by, OfficeView office, CancellationToken cancellation)
    {
        Refusal? refusal = null;
        var after = await _orders.Change(
            before =>
            {
                // Judged on the current entries: someone else may have just made the same one.
                refusal = before?.Exists(o => o.Id == order.Id) == true ? null
                    : HolidayRules.Judge(order, by, definitions.Holidays.With(before ?? []), office.Directory, office.Today);
                return refusal is not null || before?.Exists(o => o.Id == order.Id) == true ? null : [.. before ?? [], order];
            },
            cancellation);
        Apply(after ?? []);
        return refusal;
    }

    private void Apply(List<HolidayOrder> orders)
    {
        if (orders.Count != _known.Orders.Count) _known = new(orders, definitions.Holidays.With(orders));
    }

    private static Signature Signed(Actor by, OfficeView office) => Signature.Create(
        by.Person, office.Directory.AdministrativeCapacity(by) ?? new Capacity(Responsibility.Participant, null));

    private sealed record Known(IReadOnlyList<HolidayOrder> Orders, HolidayCalendar Calendar);
}
