using Newtonsoft.Json.Linq;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Actions;

/// <summary>A kind of button: its verb, how its data is read and written, and the command that it makes or leads to, whose givers may press it.</summary>
internal sealed record CardActionKind(string Verb, Type ActionType, Func<CardDataReader, CardAction?> Read)
{
    /// <summary>Whether an action of the type has this verb; false for one that has another.</summary>
    public Func<CardAction, bool> Is { get; init; } = _ => true;

    /// <summary>Adds the action's own data to the button.</summary>
    public Action<CardAction, JObject> Write { get; init; } = (_, _) => { };

    /// <summary>Makes the command with an id; null if the button makes none.</summary>
    public Func<CardAction, string, Command>? Command { get; init; }

    /// <summary>The command that a button without one of its own leads to; it decides who may press the button. Null if anybody may.</summary>
    public Func<CardAction, Command>? LeadsTo { get; init; }

    /// <summary>
    /// Identifies what the button does, for a command that the same person gives only once, on any device. Null if each press is a
    /// command of its own, because its content may differ.
    /// </summary>
    public Func<CardAction, string>? OnceAs { get; init; }

    public static CardActionKind Create<T>(
        string verb, Func<CardDataReader, T?> read, Action<T, JObject>? write = null, Func<T, string, Command>? command = null, Func<T, string>? onceAs = null,
        Func<T, bool>? when = null, Func<T, Command>? leadsTo = null)
        where T : CardAction => new(verb, typeof(T), read)
        {
            Is = when is null ? _ => true : a => when((T)a),
            Write = write is null ? (_, _) => { } : (a, data) => write((T)a, data),
            Command = command is null ? null : (a, id) => command((T)a, id),
            OnceAs = onceAs is null ? null : a => onceAs((T)a),
            LeadsTo = leadsTo is null ? null : a => leadsTo((T)a),
        };

    /// <summary>A button of a step's card.</summary>
    /// <param name="choice">The outcome or respondent that it is about.</param>
    /// <param name="once">Whether the same person gives the command only once.</param>
    public static CardActionKind Step<T>(
        string verb, Func<CardDataReader, StepPlace, T> read, Func<T, string, StepCommand>? command = null, Func<T, string?>? choice = null, bool once = false, Func<T, string?>? document = null, Func<T, StepCommand>? leadsTo = null)
        where T : StepAction => Create<T>(
            verb,
            d => (T)((StepAction)read(d, new(d.Case(), d.Key(CardData.Step), d.VisitNumber())) with { Stage = d.Stage(), TimesTakenBack = d.TimesTakenBack() }),
            (a, data) =>
            {
                data[CardData.Case] = a.Case.ToString();
                data[CardData.Step] = a.Step;
                data[CardData.Visit] = a.Visit;
                if (a.Stage > 0) data[CardData.Stage] = a.Stage;
                if (a.TimesTakenBack > 0) data[CardData.TimesTakenBack] = a.TimesTakenBack;
                if (choice?.Invoke(a) is { } chosen) data[CardData.Choice] = chosen;
                if (document?.Invoke(a) is { } file) data[CardData.Document] = file;
            },
            command is null ? null : (a, id) => command(a, id) with { Stage = a.Stage },
            once ? a => FormattableString.Invariant($"{a.Case}/{a.Step}/{a.Visit}/{a.Stage}/{(a.TimesTakenBack > 0 ? $"{a.TimesTakenBack}." : "")}{verb}{(choice?.Invoke(a) is { } chosen ? $"-{chosen}" : "")}") : null,
            leadsTo: leadsTo is null ? null : a => leadsTo(a) with { Stage = a.Stage });

    internal static void SetCase(JObject data, CaseNumber number) => data[CardData.Case] = number.ToString();
}

/// <summary>The visit to a step that a button belongs to.</summary>
internal readonly record struct StepPlace(CaseNumber Case, string Step, int Visit);
