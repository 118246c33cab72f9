using System.Globalization;
using System.Text;
using OnesqaBot.Dialogs.Intents.Handbook;
using OnesqaBot.Dialogs.Intents.Sentences;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Choices;
using Xunit;
using Xunit.Abstractions;

namespace OnesqaBot.Dialogs.Tests.Sentences;

/// <summary>Every step of the handbook is found by its title, and so are the steps after and before it.</summary>
public sealed class StepTitlesTests(ITestOutputHelper output)
{
    private static readonly HandbookIndex Index = new(Accuracy.Library.Current, new ProcedureCues(Accuracy.Library.Current));

    [Fact]
    public void A_step_is_found_by_its_title() => Check("by-title", (p, s) => $"{p.Nicknames[0]} ขั้นตอน{s.Title.Th}ใครรับผิดชอบ", (_, s) => [s.Row]);

    [Fact]
    public void The_documents_of_a_step_are_found_by_its_title() => Check("documents", (p, s) => $"{p.Nicknames[0]} ตอน{s.Title.Th}ต้องใช้เอกสารอะไร", (_, s) => [s.Row]);

    [Fact]
    public void What_follows_a_step_is_found() => Check("after", (p, s) => $"{p.Nicknames[0]} {s.Title.Th}เสร็จแล้วต้องทำอะไรต่อ", Following);

    private static IReadOnlyList<int> Following(Procedure procedure, Step step) =>
        [.. (step is ChoiceStep choice ? choice.Outcomes.Where(o => !o.Returns).Select(o => o.GoesTo) : [step.Next]).Select(procedure.Find).OfType<Step>().Select(s => s.Row)];

    private void Check(string name, Func<Procedure, Step, string> question, Func<Procedure, Step, IReadOnlyList<int>> right)
    {
        var (asked, found, wrong) = (0, 0, new StringBuilder());
        foreach (var procedure in Accuracy.Library.Current)
            foreach (var step in procedure.Steps)
            {
                if (right(procedure, step) is not { Count: > 0 } rows) continue;
                asked++;
                var sentence = Sentence.FromText(question(procedure, step));
                var answer = Index.Find(sentence, procedure, Aspects.Read(sentence));
                if (answer.Count > 0 && rows.Contains(answer[0].Row)) found++;
                else wrong.AppendLine(CultureInfo.InvariantCulture, $"{question(procedure, step)} -> {string.Join(',', answer.Select(s => s.Row))}, not {string.Join(',', rows)}");
            }

        Figures.Write(output, $"71-rows-{name}", string.Create(CultureInfo.InvariantCulture, $"Right row first: {100.0 * found / asked:F1} % of {asked}.\n"));
        Assert.True(found >= 0.94 * asked, wrong.ToString());
    }
}
