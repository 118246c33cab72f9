using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Messages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

/// <summary>A conversation with the engine alone. Every turn comes after a restart: the state has been through its JSON.</summary>
internal sealed class DialogHost(ProcedureLibrary? procedures = null)
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(7));

    private static readonly Person Malee = new("malee", "malee-entra", new("นางสาวมาลี", "Ms Malee"), "malee@example.org", []);

    private int _activities;

    public ProcedureLibrary Procedures { get; set; } = procedures ?? SampleProcedures.Library;

    public string? Stored { get; set; }

    public DialogState State => DialogStateJson.Read(Stored);

    public bool IsOpen => State.Open is not null;

    public Actor Actor { get; set; } = new(Malee, [new Capacity("policy-officer", null)]);

    public Turn Say(string? text, string? activity = null, Delivery delivery = Delivery.Sent, Wordless wordless = Wordless.Empty)
    {
        var id = activity ?? NextId();
        var clean = TypedText.Clean(text);
        return Run(new MessageInput(Actor, id, $"chat/{id}", clean, clean, id, wordless), delivery);
    }

    public Turn Edit(string activity, string text) => Run(new EditInput(Actor, $"edit/{activity}/{text}", "chat/edit", activity, text));

    public Turn Press(Button button) => Run(new ButtonPress(Actor, "chat/press", button.Run, button.Asked, button.Move, button.Choice));

    /// <summary>Presses the button of a card that asks for several things at once.</summary>
    public Turn PressAll(Button button, params string[] choices) => Run(new ButtonPress(Actor, "chat/press", button.Run, button.Asked, button.Move, button.Choice, choices));

    public Turn Open(string procedure = "mou", string command = "activity-1") => Run(new StartInput(Actor, NextId(), command, procedure));

    public Turn HandIn(FilesInput files) => Run(files with { Actor = Actor, Key = NextId() });

    public Turn Run(UserInput input, Delivery delivery = Delivery.Sent)
    {
        var turn = new DialogEngine(Procedures, new IntentRecognizer(Procedures), new SimilarRequests(Procedures)).Decide(State, input, Now);
        Stored = DialogStateJson.Write(input.Key is { } key && delivery != Delivery.Pending ? turn.State.Delivered(key, delivery) : turn.State);
        return new Turn(turn, IsOpen);
    }

    private string NextId() => $"incoming-{++_activities}";
}

/// <summary>A button of a question's card.</summary>
internal sealed record Button(string Run, int Asked, ButtonMove Move, string? Choice);

/// <summary>What a turn came to.</summary>
internal sealed record Turn(DialogTurn Result, bool IsOpen)
{
    public DialogMessage Shown => Assert.Single(Result.Show);

    public string Text => Read(Shown);

    public string PressedText => Read(Result.Pressed!);

    public bool Asks => Result.Command is null && IsOpen;

    public IReadOnlyDictionary<string, string> Fields => Assert.IsType<OpenCaseCommand>(Result.Command).Fields;

    /// <summary>The button of that move on the one card that was sent.</summary>
    public Button Button(ButtonMove move, string? choice = null) => Shown switch
    {
        QuestionMessage q => new(q.Run, q.Asked, move, choice),
        PlacementMessage p => new(p.Run, p.Asked, move, choice),
        ConfirmationMessage c => new(c.Run, c.Asked, move, choice),
        var other => throw new InvalidOperationException($"{other} has no such button."),
    };

    private static string Read(DialogMessage message) => message switch
    {
        NoticeMessage n => n.Text.Th,
        PlacementMessage p => string.Join('\n', [p.Notice, p.Ask.Th, .. p.Files, .. p.Choices.Select(c => c.Title)]),
        QuestionMessage q => string.Join('\n', [q.Notice, q.Ask.Th, .. q.Choices.Select(c => c.Title)]),
        ConfirmationMessage c => string.Join('\n', [c.Notice, c.Subject, c.Procedure, .. c.Answers.Select(a => $"{a.Label}: {a.Answer}")]),
        AnsweredMessage a => $"{a.Ask}\n{a.Answer}",
        SuggestionsMessage s => string.Join('\n', [s.Text.Th, .. s.Suggestions.Select(x => x.Title)]),
        MayNotOpenMessage m => $"{m.Procedure.Th}\n{m.Position}",
        _ => throw new InvalidOperationException(message.GetType().Name),
    };
}
