using static OnesqaBot.Cards.Actions.CardActionKind;

namespace OnesqaBot.Cards.Actions;

/// <summary>Starts the dialog that opens a case.</summary>
public sealed record StartProcedure(string Procedure) : CardAction;

/// <summary>A press of a question's button; <paramref name="Dialog"/> and <paramref name="Question"/> reveal a stale card.</summary>
public sealed record DialogStep(string Dialog, int Question, DialogMove Move, string? Choice) : CardAction;

public enum DialogMove
{
    Back,
    Cancel,
    /// <summary>Picks one of the question's choices.</summary>
    Choose,
}

/// <summary>Buttons of the dialog that opens a case.</summary>
internal static class DialogActions
{
    public static IReadOnlyList<CardActionKind> All { get; } =
    [
        Create("start", d => new StartProcedure(d.Key(CardData.Choice)), (a, data) => data[CardData.Choice] = a.Procedure),
        Dialog("dialog-back", DialogMove.Back, _ => null),
        Dialog("dialog-cancel", DialogMove.Cancel, _ => null),
        Dialog("dialog-choose", DialogMove.Choose, d => d.Key(CardData.Choice)),
    ];

    private static CardActionKind Dialog(string verb, DialogMove move, Func<CardDataReader, string?> choice) => Create(
        verb,
        d => new DialogStep(d.Key(CardData.Step), d.VisitNumber(), move, choice(d)),
        (a, data) =>
        {
            (data[CardData.Step], data[CardData.Visit]) = (a.Dialog, a.Question);
            if (a.Choice is not null) data[CardData.Choice] = a.Choice;
        },
        when: a => a.Move == move);
}
