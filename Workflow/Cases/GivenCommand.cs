using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Cases;

/// <summary>A command that a case has accepted. The same id from another person is a different command, not a repetition.</summary>
/// <param name="Person">Key of the person who gave it; <see cref="Signature.SystemPerson"/> for the bot itself.</param>
public readonly record struct GivenCommand(string Id, string Person);
