using AdaptiveCards;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Cards.Elements;

/// <summary>People outside the office's directory: the input that names them, and what the bot does for them.</summary>
internal static class OutsidePeopleInput
{
    private const int MaxLength = 1000;

    /// <summary>Names already given take at most so many times the space of a longer text.</summary>
    private const int TextsForNames = 5;

    /// <param name="named">Those named before, in the form in which a case records them.</param>
    public static AdaptiveElement Draw(string id, IEnumerable<string> named, DetailLevel detail)
    {
        var value = string.Join('\n', named.Where(NamedPerson.IsOutside));
        return new AdaptiveTextInput
        {
            Id = id, Label = ElementTexts.OutsidePeople, Placeholder = ElementTexts.OutsidePeopleExample, IsMultiline = true, MaxLength = MaxLength,
            Value = value.Length == 0 || value.Length > Math.Min(MaxLength, TextsForNames * detail.Text) ? null : value,
        };
    }

    /// <summary>Says that those outside the office get no card.</summary>
    public static IEnumerable<AdaptiveElement> WithoutCard(IEnumerable<string> people, DetailLevel detail) =>
        people.Where(NamedPerson.IsOutside).ToList() is { Count: > 0 } outside ? [CardText.Small(ElementTexts.OutsideWithoutCard(SignatureText.Names(outside, detail.Items, detail.Line)))] : [];

    /// <summary>Says how those who are invited to the meeting but get no card hear of it: by email where the calendar sends it.</summary>
    public static IEnumerable<AdaptiveElement> Invited(StepView view, DetailLevel detail)
    {
        if (detail.IsLeast || !view.IsOpen || view.Visit.Meeting is not { } meeting || meeting.End <= view.Office.Now) return [];
        var outside = meeting.People.Select(p => NamedPerson.Read(p, view.Office.Directory)).OfType<NamedPerson.Outsider>().ToList();
        var (mailed, others) = (outside.Where(p => p.Email is not null && view.Office.OnlineMeetings).ToList(), outside.Where(p => p.Email is null || !view.Office.OnlineMeetings).ToList());
        return
        [
            .. mailed.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[CardText.Small(ElementTexts.InvitedByEmail(Names(mailed, detail)))],
            .. others.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[CardText.Small(ElementTexts.NotInvitedByBot(Names(others, detail)))],
        ];
    }

    private static string Names(IEnumerable<NamedPerson> people, DetailLevel detail) =>
        SignatureText.Names(people.Select(p => p.Name), detail.Items, detail.Line);
}
