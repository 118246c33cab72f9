using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OnesqaBot.Bot.Tests.Harness;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Ports;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OnesqaBot.Browser.Tests;

/// <summary>The simulator's page on a screen, and one who uses it as a person would.</summary>
internal sealed class BrowserSession : IAsyncDisposable
{
    private const float Patience = 60_000;

    private readonly OfficeSimulation _office;
    private readonly string _data;
    private readonly IBrowserContext _context;
    private readonly IPage _page;
    private readonly Pictures _pictures;
    private readonly List<string> _faults = [];
    private (string Person, string? Conversation)? _open;
    private string _foreign = PageChecks.NotThai;

    private BrowserSession(OfficeSimulation office, string data, IBrowserContext context, IPage page, Screen screen, string story) =>
        (_office, _data, _context, _page, Screen, _pictures) = (office, data, context, page, screen, new Pictures(screen, story));

    public OfficeSimulation Simulation => _office;

    public string Data => _data;

    public IPage Page => _page;

    public Screen Screen { get; }

    private ILocator Cards => _page.GetByTestId("card");

    public static async Task<BrowserSession> Open(Chromium chromium, Screen screen, string story)
    {
        var data = Directory.CreateTempSubdirectory("onesqa-browser-").FullName;
        var office = await Start(data);
        var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = screen.Width, Height = screen.Height },
            IsMobile = screen.IsPhone,
            HasTouch = screen.IsPhone,
            Locale = "th-TH",
            TimezoneId = "Asia/Bangkok",
            ReducedMotion = ReducedMotion.Reduce,
        });
        // What a link opens is looked at by its address: a document would be downloaded, and its tab close at once.
        await context.AddInitScriptAsync("window.opened = []; window.open = url => { window.opened.push(String(url)); return null; };");
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        SetDefaultExpectTimeout(Patience);
        var session = new BrowserSession(office, data, context, page, screen, story);
        page.PageError += (_, error) => session._faults.Add(error);
        page.Console += (_, message) => { if (message.Type == "error") session._faults.Add(message.Text); };
        await office.Teams.Installed.WaitAsync(TimeSpan.FromMilliseconds(Patience));
        await page.GotoAsync(office.Teams.Url.AbsoluteUri);
        await page.EvaluateAsync("document.fonts.ready");
        return session;
    }

    /// <summary>Takes the place of a person, or of one in the channel.</summary>
    public async Task Be(string person, bool inChannel = false)
    {
        await ToTheList();
        await _page.GetByTestId($"person-{person}").ClickAsync();
        await Expect(_page.Locator("#chat-who")).ToContainTextAsync(Name(person));
        _open = (person, inChannel ? _office.Teams.Options.Channels[0].ConversationId : null);
        if (!inChannel) return;
        await ToTheList();
        await _page.GetByTestId("channel-general").ClickAsync();
        await Expect(_page.GetByTestId("chat-name")).ToHaveTextAsync("ทั่วไป");
    }

    /// <summary>Presses a name in the list, and lets go only after the list was drawn anew.</summary>
    public async Task BeSlowly(string person, Func<Task> meanwhile)
    {
        await _page.GetByTestId($"person-{person}").HoverAsync();
        await _page.Mouse.DownAsync();
        await _page.EvaluateAsync("document.querySelectorAll('#people .name').forEach(name => name.classList.add('old'))");
        await meanwhile();
        await Expect(_page.Locator("#people .old")).ToHaveCountAsync(0);
        await _page.Mouse.UpAsync();
        await Expect(_page.Locator("#chat-who")).ToContainTextAsync(Name(person));
    }

    public async Task Says(string text)
    {
        await _page.GetByTestId("compose").FillAsync(text);
        await _page.GetByTestId("send").ClickAsync();
        await Expect(_page.GetByTestId("text").Last).ToContainTextAsync(text);
    }

    /// <summary>Confirms the answers that are shown before a case opens.</summary>
    public async Task Confirms() => await Presses(await Sees("ตรวจคำตอบก่อนเปิดเรื่อง"), "dialog-choose/open");

    /// <summary>Says what is wished and answers the questions, each when the chat has come to rest, and confirms.</summary>
    public async Task OpensACase(params string[] said)
    {
        foreach (var text in said)
        {
            await Says(text);
            await Settles();
        }

        await Confirms();
    }

    public async Task Attaches(string name, byte[] content)
    {
        var chooser = await _page.RunAndWaitForFileChooserAsync(() => _page.GetByTestId("attach").ClickAsync());
        await chooser.SetFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
        await Expect(_page.GetByTestId("chip")).ToContainTextAsync(name);
        await _page.GetByTestId("send").ClickAsync();
        await Expect(_page.GetByTestId("chip")).ToHaveCountAsync(0);
        await Expect(_page.GetByTestId("file").Last).ToContainTextAsync(name);
    }

    /// <summary>Changes the language of the present person's Teams client by the page's switch.</summary>
    public async Task ReadsEnglish()
    {
        await _page.GetByTestId("tools-toggle").ClickAsync();
        await _page.GetByTestId("person-locale").SelectOptionAsync("en-US");
        await _page.Locator("#tools-close").ClickAsync();
        await Expect(_page.Locator("#tools")).ToBeHiddenAsync();
        _foreign = PageChecks.NotEnglish;
    }

    /// <summary>Moves the simulator's clock on by its buttons.</summary>
    public async Task MovesTheClock(int weeks, int days)
    {
        await _page.GetByTestId("tools-toggle").ClickAsync();
        foreach (var button in Enumerable.Repeat("clock-week", weeks).Concat(Enumerable.Repeat("clock-day", days)))
        {
            var before = await _page.GetByTestId("clock-now").TextContentAsync();
            await _page.GetByTestId(button).ClickAsync();
            await Expect(_page.GetByTestId("clock-now")).Not.ToHaveTextAsync(before!);
        }

        await _page.Locator("#tools-close").ClickAsync();
        await Expect(_page.Locator("#tools")).ToBeHiddenAsync();
    }

    /// <summary>The newest card that says all this.</summary>
    public ILocator Card(params string[] says) => says.Aggregate(Cards, (cards, text) => cards.Filter(new() { HasText = text })).Last;

    public async Task<ILocator> Sees(params string[] says)
    {
        var card = Card(says);
        await Expect(card).ToBeVisibleAsync();
        return card;
    }

    /// <summary>The buttons that send a verb: "approve", or with a value of their data "choose/signed".</summary>
    public static ILocator Buttons(ILocator card, string verb) => card.Locator($"[data-sends~='{verb}']");

    public static ILocator Button(ILocator card, string verb) => Buttons(card, verb).Filter(new() { Visible = true }).Last;

    /// <summary>Presses as a person does, who first lets the chat come to rest.</summary>
    public Task Presses(ILocator card, string verb) => Clicks(Button(card, verb));

    /// <summary>Opens the form that sends the verb.</summary>
    public Task OpensForm(ILocator card, string verb) => Clicks(card.Locator($"[data-opens~='{verb}']").Last);

    private async Task Clicks(ILocator button)
    {
        await Settles();
        await button.ClickAsync();
    }

    /// <summary>Finds somebody in the people picker by a part of the name, and ticks the name.</summary>
    public async Task Picks(ILocator card, string person, string typed)
    {
        await card.GetByTestId("picker-search").Filter(new() { Visible = true }).FillAsync(typed);
        var found = card.Locator($".ac-choiceSetInput-multiSelect input[value='{person}']:visible");
        await Taps(card.Locator($"label[for='{await found.GetAttributeAsync("id")}']"));
        await Expect(found).ToBeCheckedAsync();
    }

    /// <summary>With a finger on a phone, with the mouse at a desk.</summary>
    public Task Taps(ILocator what) => Screen.IsPhone ? what.TapAsync() : what.ClickAsync();

    /// <summary>An input by its id.</summary>
    public static ILocator Input(ILocator card, string id) => card.Locator($"[data-input='{id}']").Locator("input, textarea, select").Last;

    public static ILocator Choice(ILocator card, string id, string value) => card.Locator($"[data-input='{id}'] input[value='{value}']").Last;

    public static Task Fills(ILocator card, string id, string value) => Input(card, id).FillAsync(value);

    /// <summary>A decided card: it says this, and nothing on it can be pressed but to take it back or to hear of the end.</summary>
    public async Task SeesDecided(string name, params string[] says)
    {
        var card = await Sees(says);
        await Expect(card.Locator("[data-sends]:not([data-sends~='take-back']):not([data-sends~='watch']), [data-opens]")).ToHaveCountAsync(0);
        await Shows(name, card);
    }

    /// <summary>What a click on a link of the card opens.</summary>
    public async Task<byte[]> Opens(ILocator card, string shown)
    {
        await card.GetByText(shown).Last.ClickAsync();
        var url = await _page.EvaluateAsync<string>("window.opened.at(-1)");
        return await (await _page.APIRequest.GetAsync(url)).BodyAsync();
    }

    /// <summary>Keeps a picture of the card and holds that nothing on it is cut off.</summary>
    public async Task Shows(string name, ILocator card)
    {
        await Settles();
        for (var tries = 1; ; tries++)
        {
            await Expect(_page.Locator(".card.busy")).ToHaveCountAsync(0);
            await Expect(card).ToBeVisibleAsync();
            try
            {
                await _pictures.Capture(card, name);
                break;
            }
            catch (PlaywrightException e) when (tries < 10 && e.Message.Contains("not attached", StringComparison.Ordinal))
            {
                // The page drew the card anew in that moment: take the new one.
            }
        }

        Assert.Equal("", await card.EvaluateAsync<string>(PageChecks.CutOff));
        Assert.Equal("", await card.EvaluateAsync<string>(_foreign));
    }

    /// <summary>Puts a card below the chat, drawn by the page as if it had come from the bot.</summary>
    public async Task<ILocator> Draws(string json)
    {
        await _page.EvaluateAsync(
            """
            async json => {
              const { drawCard } = await import("/page/js/card.js"), { make } = await import("/page/js/dom.js");
              document.getElementById("drawn")?.remove();
              document.getElementById("messages").append(
                make("article", { class: "message", id: "drawn" }, make("div", { class: "body wide" }, drawCard(JSON.parse(json), "malee", "drawn"))));
            }
            """, json);
        return _page.Locator("#drawn [data-testid=card]");
    }

    /// <summary>Keeps a picture of the whole page.</summary>
    public async Task ShowsPage(string name)
    {
        await _pictures.Capture(_page, name);
        Assert.True(await _page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page scrolls sideways.");
    }

    /// <summary>Keeps a picture of the whole length of a page that the bot serves.</summary>
    public async Task ShowsWholePage(string name)
    {
        await _pictures.CaptureAll(_page, name);
        Assert.True(await _page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page scrolls sideways.");
    }

    /// <summary>Waits until the bot has nothing left to do and the page shows all of it.</summary>
    public Task Settles() => Eventually.Holds(
        async () => await _office.Bot.Services.GetRequiredService<IOutbox>().IsEmpty() && await IsUpToDate(),
        "the outbox is empty, and the page is up to date", TimeSpan.FromMilliseconds(Patience));

    private async Task<bool> IsUpToDate()
    {
        if (_open is not { } open) return true;
        var shown = await _page.EvaluateAsync<string>(
            "[...document.querySelectorAll('[data-testid=message]')].map(m => `${m.dataset.messageId}v${m.dataset.version}`).join(' ')");
        return shown == string.Join(' ', _office.Teams.Seen(open.Person, open.Conversation).Select(m => $"{m.Id}v{m.Version}"));
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await _office.DisposeAsync();
        try { Directory.Delete(_data, recursive: true); } catch (IOException) { }
        Assert.Empty(_faults);
    }

    private string Name(string person) => _office.Teams.Options.People.Single(p => p.Id == person).Name;

    private async Task ToTheList()
    {
        // On a phone the list and the chat take turns.
        if (await _page.GetByTestId("back").IsVisibleAsync()) await _page.GetByTestId("back").ClickAsync();
    }

    // The bot's port is chosen before it listens: on a busy machine another may be faster.
    private static async Task<OfficeSimulation> Start(string data)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await OfficeSimulation.StartAsync(
                    "http://127.0.0.1:0", data, new SimulatedClock(Office.Monday), ["--Logging:LogLevel:Default", "Error"], TimeSpan.FromMilliseconds(Patience));
            }
            catch (IOException) when (tries < 5)
            {
                // Another port, then.
            }
        }
    }
}
