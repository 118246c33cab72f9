namespace OnesqaBot.Workflow.Cases.Participants;

/// <summary>Folds the events of participants and of informed people.</summary>
internal static class ParticipantFold
{
    public static Case Change(Case state, RecordedEvent e) => e.Event switch
    {
        ParticipantsNamed x => state with { Participants = x.People },
        ParticipantsNotified x => state with { ParticipantsNotified = x.People },
        InformedNamed x => CaseFold.OnVisit(state, x.Step, x.Visit, v => v with { ToInform = x.People }),
        PeopleInformed x => CaseFold.OnVisit(state, x.Step, x.Visit, v => v with { Informed = x.People }),
        Acknowledged x => CaseFold.OnVisit(state, x.Step, x.Visit, v => v with { Acknowledgements = v.Acknowledgements.Add(new Acknowledgement(e.By, e.At)) }),
        _ => throw new InvalidOperationException($"{e.Event.GetType().Name} is not an event of participants."),
    };
}
