using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Text;

/// <summary>Names a case in a list: its procedure and its subject, because many subjects say only a year or a partner.</summary>
internal static class CaseTitle
{
    public static string Format(Procedure procedure, string subject, int longest)
    {
        var name = procedure.ShortTitle.Localized();
        // Some subjects begin with the name already.
        return subject.Contains(name, StringComparison.Ordinal) ? PlainText.Line(subject, longest) : $"{PlainText.Line(name, longest)} · {PlainText.Line(subject, longest)}";
    }
}
