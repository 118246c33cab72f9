using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Cards.Text;

/// <summary>Formats signatures, positions and names. A signature of an acting person has both names.</summary>
internal static class SignatureText
{
    public static string By(Signature by, OfficeView office, int longest = 120)
    {
        if (by.Person == Signature.SystemPerson) return "ระบบ OnesqaBot";
        var title = by.Position == Responsibility.Participant ? "ผู้เข้าร่วม" : office.Directory.Position(by.Position)?.Title.Th;
        var post = title is null ? "" : $" ({PlainText.Line(title, longest)})";
        var name = PlainText.Line(by.Name, longest);
        return by.ActingFor is null ? name + post : $"{name} รักษาการแทน {PlainText.Line(by.ActingFor, longest)}{post}";
    }

    /// <summary>The title of a position; its key if the directory no longer has it.</summary>
    public static string Position(string key, OfficeView office, int longest = 120) =>
        key == Responsibility.Participant ? "ผู้เข้าร่วม" : PlainText.Line(office.Directory.Position(key)?.Title.Th ?? key, longest);

    /// <summary>The title of an external body; its key if the directory no longer has it.</summary>
    public static string Body(string key, OfficeView office, int longest = 120) =>
        PlainText.Line(office.Directory.Body(key)?.Title.Th ?? key, longest);

    /// <summary>Names on one line; a shortened list ends with the number of names left out.</summary>
    /// <param name="counter">The Thai classifier for the names left out.</param>
    public static string Names(IEnumerable<string> names, int most = 3, int longest = 80, string counter = "คน")
    {
        var all = names.ToList();
        var shown = string.Join(", ", all.Take(most).Select(n => PlainText.Line(n, longest)));
        return all.Count <= most ? shown : $"{shown} และอีก {ThaiFormat.Number(all.Count - most)} {counter}";
    }
}
