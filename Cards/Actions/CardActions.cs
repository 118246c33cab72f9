using System.Collections.Frozen;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Actions;

/// <summary>All kinds of buttons. A new one is a record with its entry in the list of its subject, and a handler in the bot unless it makes a command on a step.</summary>
public static class CardActions
{
    internal static readonly IReadOnlyList<CardActionKind> All =
    [
        .. PageActions.All,
        .. AdministrationActions.All,
        .. DialogActions.All,
        .. CaseActions.All,
        .. WorkActions.All,
        .. DecisionActions.All,
        .. InquiryActions.All,
        .. DelegationActions.All,
        .. MeetingActions.All,
        .. SubmissionActions.All,
    ];

    private static readonly FrozenDictionary<string, CardActionKind> ByVerb = All.ToFrozenDictionary(k => k.Verb, StringComparer.Ordinal);

    private static readonly ILookup<Type, CardActionKind> ByType = All.ToLookup(k => k.ActionType);

    public static IEnumerable<Type> ActionTypes => All.Select(k => k.ActionType);

    /// <summary>The actions that make a command on a step.</summary>
    public static IEnumerable<Type> StepCommands { get; } = [.. All.Where(k => k.Command is not null && k.ActionType.IsSubclassOf(typeof(StepAction))).Select(k => k.ActionType)];

    /// <summary>The command that a button makes.</summary>
    /// <returns>Null if it only shows something or belongs to a dialog.</returns>
    public static Command? CommandOf(CardAction action, string id) => KindOf(action).Command?.Invoke(action, id);

    /// <summary>The command that tells who may press a button: the one that it makes or leads to.</summary>
    /// <returns>Null if anybody may who sees it.</returns>
    public static Command? PermittedBy(CardAction action) =>
        KindOf(action) is var kind && kind.Command is { } make ? make(action, "") : kind.LeadsTo?.Invoke(action);

    public static string VerbOf(CardAction action) => KindOf(action).Verb;

    /// <summary>Identifies what the button does, if the same person does it only once; otherwise null.</summary>
    public static string? OnceAs(CardAction action) => KindOf(action).OnceAs?.Invoke(action);

    internal static CardActionKind? Find(string? verb) => verb is null ? null : ByVerb.GetValueOrDefault(verb);

    internal static CardActionKind KindOf(CardAction action) => ByType[action.GetType()].First(k => k.Is(action));
}
