using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Approvals;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Steps.Tasks;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Each kind of mistake in a procedure is told in its own sentence, at its own line, and only once.</summary>
public sealed class ProcedureFaultTests
{
    /// <summary>What is changed into what, a text on the line that must be named, the place, and what must be said.</summary>
    public static TheoryData<string, string, string, string?, string> Mistakes => new()
    {
        { "code: DEMO", "code: [DEMO", "code: [DEMO", null, "This is not YAML" },
        { "number: ๑", "number: a: b", "number: a: b", null, "This is not YAML" },
        { "code: DEMO", "code: DEMO\nid: again", "id: again", null, "The key 'id' is repeated (first on line 1)" },
        { "    row: 2", "    row: 2\n    row: 9", "row: 9", "approve", "The key 'row' is repeated" },
        { "code: DEMO", "codde: DEMO\ncode: DEMO", "codde: DEMO", null, "The key 'codde' is not known here" },
        { "    method: อนุมัติ", "    method: อนุมัติ\n    retrns-to: prepare", "retrns-to", "approve", "The key 'retrns-to' is not known here" },
        { "unit: policy\n", "", "id: demo", null, "The key 'unit' is missing" },
        { "    position: officer\n", "", "key: prepare", "prepare", "The key 'position' is missing" },
        { "    returns-to: prepare\n", "", "key: approve", "approve", "The key 'returns-to' is missing" },
        { "{th: ทดสอบ, en: Demo}", "{th: ทดสอบ}", "{th: ทดสอบ}", null, "The key 'en' is missing" },
        { "summary: They prepare it.", "summary:", "summary:\n", "prepare", "'summary' has no text" },
        { "summary: They prepare it.", "summary: ~", "summary: ~", "prepare", "'summary' has no text" },
        { "summary: They prepare it.", "summary: [a, b]", "summary: [a, b]", "prepare", "'summary' must be a single text" },
        { "{th: ทดสอบ, en: Demo}", "ทดสอบ", "title: ทดสอบ\n", null, "'title' must contain keys" },
        { "  - เดโม\n  - demo case", "  เดโม", "  เดโม", null, "'nicknames' must be a list" },
        { "nicknames:\n  - เดโม\n  - demo case", "nicknames: []", "nicknames: []", null, "'nicknames' has no items" },
        { "  - demo case", "  - เดโม", "  - เดโม", null, "The nickname 'เดโม' is repeated" },
        { "kind: task", "kind: taks", "kind: taks", "prepare", "The kind 'taks' is not known. To fix it: perhaps 'task' is meant" },
        { "id: demo", "id: Demo Case", "id: Demo Case", null, "'id' cannot be 'Demo Case'" },
        { "code: DEMO", "code: demo", "code: demo", null, "The code 'demo' cannot be used in a case number" },
        { "code: DEMO", "code: D", "code: D\n", null, "The code 'D' cannot be used" },
        { "code: DEMO", "code: ABCDEFGHIJKLM", "code: ABC", null, "The code 'ABCDEFGHIJKLM' cannot be used" },
        { "\"2567\"", "\"2024\"", "\"2024\"", null, "The edition '2024' is not a Buddhist-era year" },
        { "\"2567\"", "๒๕๖๗", "๒๕๖๗", null, "The edition '๒๕๖๗' is not a Buddhist-era year" },
        { "unit: policy", "unit: polcy", "unit: polcy", null, "'unit' refers to 'polcy', which does not exist. To fix it: perhaps 'policy' is meant" },
        { "{th: ทดสอบย่อ,", $"{{th: {new string('ก', 61)},", "short-title", null, "The Thai of 'short-title' has 61 characters, more than 60" },
        { "{th: เตรียม,", $"{{th: {new string('ก', 61)},", "en: Prepare", "prepare", "The Thai of 'title' has 61 characters" },
        { "{partner} {topic}", "{partner} {topik}", "{topik}", null, "The subject names the field {topik}" },
        { "- key: topic", "- key: partner", "- key: partner", "partner", "The key 'partner' is repeated" },
        { "max-length: 120", "max-length: 0", "max-length: 0", "partner", "'max-length' is 0, outside 1 to 1000" },
        { "max-length: 120", "max-length: 1001", "max-length: 1001", "partner", "'max-length' is 1001, outside" },
        { "max-length: 120", "max-length: many", "max-length: many", "partner", "'max-length' must be a whole number, but says 'many'" },
        { "example: ก", $"example: {new string('ก', 121)}", "example: กก", "partner", "The example has 121 characters, more than its max-length 120" },
        { "max-length: 120", "max-length: 120\n    type: amount", "example: ก", "partner", "The example is not of the field's type" },
        { "max-length: 120", "max-length: 120\n    type: period", "example: ก", "partner", "The example is not of the field's type" },
        { "example: ก\n    max-length: 120", "example: พรุ่งนี้\n    max-length: 120\n    type: day", "example: พรุ่งนี้", "partner", "The example is not of the field's type" },
        { "example: ก\n    max-length: 120", "example: ๑๕ มกราคม ๒๕๗๐\n    max-length: 39\n    type: day", "max-length: 39", "partner", "A field for days needs at least 40 characters" },
        { "max-length: 120", "max-length: 120\n    type: date", "type: date", "partner", "'type' cannot be 'date'" },
        { "- key: annex", "- key: report", "- key: report", "prepare", "The key 'report' is repeated" },
        { "optional: true", "optional: maybe", "optional: maybe", "prepare", "'optional' must be true or false, but says 'maybe'" },
        { "    row: 2", "    row: 1", "row: 1", "approve", "The row '1' is repeated" },
        { "    row: 5", "    row: 7", "row: 7", "file", "The row is 7, but 5 is expected here" },
        { "- key: file", "- key: ceremony", "- key: ceremony", "ceremony", "The key 'ceremony' is repeated" },
        { "- key: file", "- key: end", "- key: end", "end", "'end' is reserved for the close of a case" },
        { "returns-to: prepare", "returns-to: preprae", "returns-to: preprae", "approve", "'returns-to' refers to 'preprae', which does not exist. To fix it: perhaps 'prepare'" },
        { "returns-to: prepare", "returns-to: approve", "returns-to: approve", "approve", "The step returns to itself" },
        { "returns-to: prepare", "returns-to: file", "returns-to: file", "approve", "It returns to 'file', which comes later" },
        { "returns-to: prepare", "returns-to: end", "returns-to: end", "approve", "'returns-to' refers to 'end', which does not exist" },
        { "next: decide", "next: decde", "next: decde", "approve", "'next' refers to 'decde', which does not exist. To fix it: perhaps 'decide'" },
        { "next: decide", "next: prepare", "next: prepare", "approve", "It goes on to 'prepare', which does not come later" },
        { "goes-to: file", "goes-to: fiel", "goes-to: fiel", "decide", "'goes-to' refers to 'fiel', which does not exist" },
        { "goes-to: prepare\n        returns: true", "goes-to: file\n        returns: true", "goes-to: file\n        returns", "decide", "It returns to 'file', which comes later" },
        { "        returns: true\n", "", "goes-to: prepare", "decide", "It goes on to 'prepare', which does not come later" },
        { "- key: hold", "- key: sign", "- key: sign\n", "decide", "The key 'sign' is repeated" },
        { "- key: sign", "- key: approved", "- key: approved", "decide", "The outcome 'approved' is reserved" },
        { "- key: hold", "- key: done", "- key: done", "decide", "The outcome 'done' is reserved" },
        { "goes-to: ceremony", "goes-to: file", "key: ceremony", "ceremony", "No path leads to this step" },
        { "    documents: แฟ้ม", "    documents: แฟ้ม\n    returns-to: prepare", "    returns-to: prepare\n    next: end", "file", "A step of kind task has no 'returns-to'" },
        { "    outcomes:", "    next: file\n    outcomes:", "next: file", "decide", "A step of kind choice has no 'next'" },
        { "    returns-to: prepare", "    returns-to: prepare\n    expects: [{key: memo, title: {th: ก, en: A}}]", "expects: [", "approve", "A step that decides takes no documents" },
        { "id: demo", "other: &x a\nid: *x", "id: *x", null, "References with * are not supported" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_at_its_line(string old, string changed, string at, string? where, string says)
    {
        var yaml = Texts.Procedure.With(old, changed);
        var faults = Faults(yaml);
        var fault = Assert.Single(faults, f => f.InEnglish().Contains(says, StringComparison.Ordinal));
        Assert.Equal("demo.yaml", fault.File);
        Assert.Equal(yaml.LineOf(at), fault.Line);
        Assert.Equal(where, fault.Where);
        Assert.StartsWith($"demo.yaml บรรทัด {fault.Line}{(where is null ? "" : $" ที่ {where}")}: ", fault.ToString(), StringComparison.Ordinal);
        Assert.Contains("วิธีแก้: ", fault.ToString(), StringComparison.Ordinal);
        Assert.StartsWith($"demo.yaml, line {fault.Line}{(where is null ? "" : $", at {where}")}: {fault.Problem.En}. To fix it: ", fault.InEnglish(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_without_a_mistake_is_read()
    {
        var procedure = ProcedureReader.Read("demo.yaml", Texts.Procedure);
        Assert.Equal([typeof(TaskStep), typeof(ApprovalStep), typeof(ChoiceStep), typeof(MeetingStep), typeof(TaskStep)],
            procedure.Steps.Select(s => s.GetType()));
        Assert.Equal(["approve", "decide", "file", "file", "end"], procedure.Steps.Select(s => s.Next));
        Assert.Equal(new HandbookText("จัดเก็บ", "จัดเก้บ"), procedure.Step("file").Method);
        Assert.Equal([false, true], procedure.First.Expects.Select(e => e.Optional));
    }

    [Fact]
    public void One_mistake_is_not_told_as_many() =>
        // Some are two mistakes: a reference leaves the id empty, and what is called otherwise is missing by its own name.
        Assert.All(Mistakes.Where(m => !m[1].ToString()!.Contains("&x", StringComparison.Ordinal) && m[0] is not ("- key: topic" or "- key: file")),
            m => Assert.Single(Faults(Texts.Procedure.With((string)m[0], (string)m[1]))));

    [Fact]
    public void All_mistakes_are_told_at_once_in_the_order_of_the_file()
    {
        var yaml = Texts.Procedure.With("kind: meeting", "kind: meating").With("code: DEMO", "code: demo").With("next: end", "next: edn");
        Assert.Equal([yaml.LineOf("code: demo"), yaml.LineOf("meating"), yaml.LineOf("edn")], Faults(yaml).Select(f => f.Line));
    }

    [Theory]
    [InlineData("", "The file is empty")]
    [InlineData("# only a comment\n", "The file is empty")]
    [InlineData("- a\n- b\n", "must contain keys")]
    [InlineData("just words", "must contain keys")]
    public void A_file_that_is_no_procedure_is_refused(string yaml, string says) =>
        Assert.Contains(says, Assert.Single(Faults(yaml)).InEnglish(), StringComparison.Ordinal);

    [Fact]
    public void A_second_document_in_the_file_is_refused() =>
        Assert.Contains("more than one YAML document", Assert.Single(Faults(Texts.Procedure + "\n---\nid: b\n")).InEnglish(), StringComparison.Ordinal);

    [Fact]
    public void A_choice_needs_two_outcomes()
    {
        var start = Texts.Procedure.IndexOf("      - key: sign", StringComparison.Ordinal);
        var end = Texts.Procedure.IndexOf("      - key: redo", StringComparison.Ordinal);
        var faults = Faults(Texts.Procedure.Remove(start, end - start));
        Assert.Contains(faults, f => f.Problem.En.Contains("needs at least two outcomes; this one has 1", StringComparison.Ordinal) && f.Where == "decide");
        Assert.Contains(faults, f => f.Problem.En == "No path leads from this step to the end" && f.Where == "decide");
    }

    [Theory]
    [ClassData(typeof(Cultures))]
    public void The_culture_of_the_host_does_not_matter(string culture)
    {
        using var _ = CultureScope.Use(culture);
        Assert.Equal(120, ProcedureReader.Read("demo.yaml", Texts.Procedure).Fields[0].MaxLength);
    }

    private static IReadOnlyList<DefinitionFault> Faults(string yaml) =>
        Assert.Throws<DefinitionException>(() => ProcedureReader.Read("demo.yaml", yaml)).Faults;
}
