namespace OnesqaBot.Workflow.Cases.Watching;

/// <summary>Which events a watcher is notified about.</summary>
public enum WatchScope
{
    /// <summary>Of nothing: the case is not watched.</summary>
    None,
    /// <summary>Of its end.</summary>
    End,
    /// <summary>Of each step that is finished, and of its end.</summary>
    Steps,
}

/// <summary>ติดตามเรื่อง: a person follows a case that is not their own, or no longer does.</summary>
public sealed record Watch(string Id, CaseNumber Case, WatchScope Scope) : Command(Id, Case);

/// <summary>A person changed their notification setting. Supersedes <see cref="EndNoticeChosen"/>, which covered only the end.</summary>
public sealed record WatchChosen(WatchScope Scope) : SubjectEvent
{
    internal override Case Fold(Case state, RecordedEvent recorded) => WatchRules.Apply(state, recorded.By.Person, Scope);
}

public enum WatchFault
{
    /// <summary>Owners are told anyway.</summary>
    OwnCase,
    /// <summary>The office lets other positions watch.</summary>
    NotAllowed,
    /// <summary>The case is not watched, so there is nothing to end.</summary>
    NotWatched,
}

/// <summary>The person cannot watch the case, or no longer watch it.</summary>
public sealed record CannotWatch(WatchFault Fault) : Refusal;

/// <summary>Whoever decided at the visit chose whether to hear how the case ends. Of earlier versions; see <see cref="WatchChosen"/>.</summary>
public sealed record EndNoticeChosen(string Step, int Visit, bool Wanted) : SubjectEvent
{
    internal override Case Fold(Case state, RecordedEvent recorded) => WatchRules.Apply(state, recorded.By.Person, Wanted ? WatchScope.End : WatchScope.None);
}
