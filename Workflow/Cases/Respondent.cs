using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Steps.Collections;

namespace OnesqaBot.Workflow.Cases;

/// <summary>A respondent of a collection: a unit of the office or a participant.</summary>
public readonly record struct Respondent(RespondentKind Kind, string Key)
{
    public static Respondent Unit(string key) => new(RespondentKind.Units, key);

    public static Respondent Person(string id) => new(RespondentKind.Participants, id);

    /// <summary>Parses the form written by <see cref="ToString"/>; null if the text is not a respondent.</summary>
    public static Respondent? Parse(string? text) => Assignee.Parse(text ?? "") switch
    {
        Assignee.Unit unit => Unit(unit.Key),
        Assignee.Participant participant => Person(participant.Person),
        _ => null,
    };

    /// <summary>Whether it is a participant outside the office's directory, who has no card: whoever collects enters what they sent.</summary>
    public bool IsOutside => Kind == RespondentKind.Participants && NamedPerson.IsOutside(Key);

    public Assignee ToAssignee() => Kind == RespondentKind.Units ? new Assignee.Unit(Key) : new Assignee.Participant(Key);

    /// <summary>The stored form, which is that of the assignee.</summary>
    public override string ToString() => ToAssignee().ToString();
}
