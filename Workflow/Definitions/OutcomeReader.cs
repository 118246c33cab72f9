using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Reads an outcome of a choice.</summary>
internal static class OutcomeReader
{
    public static Outcome Read(MappingReader mapping)
    {
        var outcome = new Outcome(
            mapping.Key("key"), mapping.Both("title"), mapping.Both("done"), mapping.Text("goes-to"), mapping.Flag("returns"),
            mapping.Has("participants") ? Participants(mapping) : null);
        mapping.Close();
        if (outcome is { Returns: true, Participants: not null }) mapping.Fault("participants", StepKindErrors.ReturnNames());
        return outcome;
    }

    private static NamedParticipants? Participants(MappingReader mapping) => mapping.OneOf("participants", "self", "named") switch
    {
        "self" => NamedParticipants.Self,
        "named" => NamedParticipants.Named,
        _ => null,
    };
}
