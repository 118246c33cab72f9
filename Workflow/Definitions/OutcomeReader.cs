namespace OnesqaBot.Workflow;

/// <summary>Reads one way out of a choice.</summary>
internal static class OutcomeReader
{
    public static Outcome Read(Section section)
    {
        var outcome = new Outcome(
            section.Key("key"), section.Both("title"), section.Both("done"), section.Text("goes-to"), section.Flag("returns"),
            section.Has("participants") ? Participants(section) : null);
        section.Close();
        if (outcome is { Returns: true, Participants: not null }) section.Fault("participants", KindMistakes.ReturnNames());
        return outcome;
    }

    private static NamedParticipants? Participants(Section section) => section.OneOf("participants", "self", "named") switch
    {
        "self" => NamedParticipants.Self,
        "named" => NamedParticipants.Named,
        _ => null,
    };
}
