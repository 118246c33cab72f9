using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Cases;

/// <summary>A command that a case has taken. The same id from another person is another command: it is judged, not taken for a repeat.</summary>
/// <param name="Person">Who gave it; <see cref="Signature.SystemPerson"/> for the bot itself.</param>
public readonly record struct GivenCommand(string Id, string Person);
