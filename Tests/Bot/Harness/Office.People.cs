using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using OnesqaBot.Simulator;
using OnesqaBot.Simulator.Clients;
using Xunit;

namespace OnesqaBot.Bot.Tests.Harness;

/// <summary>What people do and see. Whoever does something waits until the bot has done all that follows from it.</summary>
internal sealed partial class Office
{
    /// <summary>What cards begin with that are due from the first moment of the office, in both languages: the week for administrators, and yearly work that nobody opened.</summary>
    private static readonly string[] UnsolicitedBeginnings =
        [AdministratorsWeek, "The week for administrators", UnopenedWork, "Annual work that is overdue and not opened yet"];

    /// <summary>How a card that the office's background sends begins, in Thai.</summary>
    public const string AdministratorsWeek = "สรุปประจำสัปดาห์สำหรับผู้ดูแลระบบ", UnopenedWork = "งานประจำปีที่เลยกำหนดและยังไม่ได้เปิดเรื่อง";

    /// <summary>A message is read as often as something is looked for among all of them.</summary>
    private static readonly ConditionalWeakTable<SimulatedMessage, string> Texts = [];

    /// <summary>
    /// The person's chat without unsolicited cards, which the background sends whenever it gets to them: they may come in the middle of a
    /// story. Whatever asks for the newest, or for what an action brought, asks here.
    /// </summary>
    public IReadOnlyList<SimulatedMessage> Chat(string person) => [.. Teams.Seen(person).Where(m => !IsUnsolicited(m))];

    /// <returns>What the bot put into the person's chat since.</returns>
    public async Task<IReadOnlyList<SimulatedMessage>> Says(string person, string text)
    {
        var before = Ids(person);
        var delivery = await Teams.SendTextAsync(person, text);
        Assert.InRange(delivery.Status ?? 0, 200, 299);
        await Settles();
        return New(person, before);
    }

    /// <summary>Puts a file into the chat with the paper clip.</summary>
    public async Task<IReadOnlyList<SimulatedMessage>> HandsIn(string person, string name, byte[] content)
    {
        var before = Ids(person);
        var delivery = await Teams.SendFileAsync(person, name, content);
        Assert.InRange(delivery.Status ?? 0, 200, 299);
        await Settles();
        return New(person, before);
    }

    /// <summary>Presses that button on the newest card that has it.</summary>
    public async Task<PressResult> Presses(string person, string button, object? inputs = null)
    {
        var card = Teams.Seen(person).LastOrDefault(m => m.FindAction(button) is not null)
            ?? throw new InvalidOperationException($"{person} sees no button '{button}'. The newest card:\n{Text(Newest(person))}");
        return await Presses(person, card, button, inputs);
    }

    public async Task<PressResult> Presses(string person, SimulatedMessage on, string button, object? inputs = null)
    {
        var pressed = await Teams.PressAsync(person, on.Id, button, inputs);
        Assert.True(pressed.Succeeded, $"{button}: {pressed.Outcome} {pressed.Text}");
        await Settles();
        return pressed;
    }

    /// <summary>Begins a procedure by its button on the newest card that has it.</summary>
    public async Task<PressResult> Starts(string person, string procedure = "mou")
    {
        var (card, button) = Teams.Seen(person).SelectMany(m => m.Actions.Select(a => (Card: m, Button: a)))
            .Last(a => (a.Button.Verb ?? (string?)a.Button.Data?["verb"]) == "start" && (string?)a.Button.Data?["choice"] == procedure);
        return await Presses(person, card, button.Key);
    }

    /// <summary>The newest card of the person's chat that says all this.</summary>
    public SimulatedMessage Card(string person, params string[] says) =>
        Teams.Seen(person).LastOrDefault(m => m.Card is not null && says.All(Text(m).Contains))
        ?? throw new InvalidOperationException($"{person} sees no card that says {string.Join(" + ", says)}. The cards:\n{Shown(person)}");

    public SimulatedMessage Newest(string person) => Chat(person).Last(m => m.FromBot);

    /// <summary>The message as it stands now.</summary>
    public SimulatedMessage Reload(string person, SimulatedMessage message) => Teams.Seen(person).Single(m => m.Id == message.Id);

    /// <summary>Opens the chat: cards that ask for it are drawn anew.</summary>
    public async Task Looks(string person, string? conversation = null)
    {
        await Teams.ViewAsync(person, conversation);
        await Settles();
    }

    /// <summary>The one card that the channel shows of a case.</summary>
    public string ChannelCard(string says) =>
        Text(Assert.Single(Teams.Messages(Channel), m => m.FromBot && Text(m).Contains(says, StringComparison.Ordinal)));

    public int Cards(string person, params string[] say) =>
        Teams.Seen(person).Count(m => m.Card is not null && say.All(Text(m).Contains));

    /// <summary>What a click on a card's link brings.</summary>
    public Task<byte[]> Downloads(SimulatedMessage card, string shown) =>
        Http.GetByteArrayAsync(CardText.Links(card.Card).Single(l => l.Shown.Contains(shown, StringComparison.Ordinal)).Link);

    public Task<string> Reads(SimulatedMessage card, string shown) =>
        Http.GetStringAsync(CardText.Links(card.Card).Single(l => l.Shown.Contains(shown, StringComparison.Ordinal)).Link);

    /// <summary>Every message of every chat with how often it was changed, and the bot's calls: the same after means nothing was sent.</summary>
    public string Footprint() => string.Create(
        CultureInfo.InvariantCulture, $"{Footprint(_ => true)}{Teams.Log.Count(e => e.Direction == TrafficDirection.FromBot)} calls");

    private string Footprint(Func<SimulatedMessage, bool> counts)
    {
        var print = new StringBuilder();
        foreach (var conversation in Teams.Options.People.Select(p => Teams.PersonalConversation(p.Id)).Append(Channel))
            print.AppendJoin(' ', Teams.Messages(conversation).Where(m => m.FromBot && counts(m)).Select(m => $"{m.Id}v{m.Version}")).Append('\n');
        return print.ToString();
    }

    private static bool IsUnsolicited(SimulatedMessage message) =>
        message.FromBot && UnsolicitedBeginnings.Any(t => Text(message).StartsWith(t, StringComparison.Ordinal));

    public static string Text(SimulatedMessage message) => Texts.GetValue(
        message, static m => string.Join('\n', m.Cards.Select(CardText.Read).Prepend(m.Text).Where(t => t.Length > 0)));

    /// <summary>What can be pressed; a link to a document is not meant.</summary>
    public static IReadOnlyList<string?> Buttons(SimulatedMessage message) =>
        [.. message.Actions.Where(a => a.Type is not ("Action.OpenUrl" or "Action.ToggleVisibility")).Select(a => a.Title)];

    /// <summary>What can be pressed, but for taking back what was just decided and for hearing of the end.</summary>
    public static IReadOnlyList<string?> Deciding(SimulatedMessage message) =>
        [.. message.Actions.Where(a => a.Type is not ("Action.OpenUrl" or "Action.ToggleVisibility") && (a.Verb ?? (string?)a.Data?["verb"]) is not ("take-back" or "watch")).Select(a => a.Title)];

    private string Shown(string person) => string.Join("\n---\n", Teams.Seen(person).Where(m => m.FromBot).Select(Text));

    private HashSet<string> Ids(string person) => [.. Chat(person).Select(m => m.Id)];

    private List<SimulatedMessage> New(string person, HashSet<string> before) =>
        [.. Chat(person).Where(m => m.FromBot && !before.Contains(m.Id))];
}
