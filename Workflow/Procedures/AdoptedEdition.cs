using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Procedures;

/// <summary>An entry in the office's history of editions: which one of a procedure is used for new cases since then.</summary>
/// <param name="Revision">Null for the installed one.</param>
/// <param name="Replaced">The revision used before; null for the installed one.</param>
/// <param name="Undoes">The entry that this one takes back; null if it adopts a new edition.</param>
public sealed record AdoptedEdition(string Id, string Procedure, string? Revision, string? Replaced, string? Undoes, Signature By, DateTimeOffset At)
{
    /// <summary>The revision that was installed at that time; null if there was none, or it was not recorded.</summary>
    public string? Installed { get; init; }
}
