using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.People;

/// <summary>Sets and revokes acting orders.</summary>
internal sealed class ActingService(IKeyValueStore store, DirectoryProvider directory, OfficeContext office)
{
    private readonly StoredValue<List<ActingOrder>> _orders = new(store, "people/acting");

    /// <summary>Reads the orders set by any instance.</summary>
    public async Task Refresh(CancellationToken cancellation) => Update(await _orders.Read(cancellation));

    /// <param name="command">Command id; repeating the same command sets only one order.</param>
    /// <returns>The reason for refusing the order, or null if it was set.</returns>
    public async Task<Refusal?> Set(string command, SetActing form, Actor by, CancellationToken cancellation)
    {
        if (Read(form) is not { } acting) return new ActingInvalid(ActingFault.Incomplete);
        if (ActingRules.Judge(acting, by, office.Get().Directory, office.Get().Today) is { } refusal) return refusal;
        var order = new ActingOrder(command, acting, Signature.Create(by.Person, Capacity(by)), office.Now);
        Update(await _orders.Change(
            // Two administrators may confirm the same request.
            before => before?.Exists(o => o.Id == command || (o.Revoked is null && o.Acting == acting)) == true ? null : [.. before ?? [], order], cancellation));
        return null;
    }

    public async Task<Refusal?> Revoke(string id, Actor by, CancellationToken cancellation)
    {
        if (office.Get().Permissions.ToAdminister(by) is { } refusal) return refusal;
        Update(await _orders.Change(
            before => before?.Exists(o => o.Id == id && o.Revoked is null) != true
                ? null
                : before.ConvertAll(o => o.Id == id ? o with { Revoked = Signature.Create(by.Person, Capacity(by)), RevokedAt = office.Now } : o),
            cancellation));
        return null;
    }

    private void Update(List<ActingOrder>? orders) => directory.Update(orders ?? []);

    private Capacity Capacity(Actor by) => office.Get().Directory.AdministrativeCapacity(by)!;

    private static Acting? Read(SetActing form) =>
        form is { Post: { } post, Person: { Length: > 0 } person, From: { } from, To: { } to }
            ? new Acting(person, post.Position, post.Holder, from, to)
            : null;
}
