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
        { "code: DEMO", "code: [DEMO", "code: [DEMO", null, "NotYaml(" },
        { "number: ๑", "number: a: b", "number: a: b", null, "NotYaml(" },
        { "code: DEMO", "code: DEMO\nid: again", "id: again", null, "DuplicateKey(id, 1)" },
        { "    row: 2", "    row: 2\n    row: 9", "row: 9", "approve", "DuplicateKey(row, " },
        { "code: DEMO", "codde: DEMO\ncode: DEMO", "codde: DEMO", null, "UnknownKey(codde)" },
        { "    method: อนุมัติ", "    method: อนุมัติ\n    retrns-to: prepare", "retrns-to", "approve", "UnknownKey(retrns-to)" },
        { "unit: policy\n", "", "id: demo", null, "MissingKey(unit)" },
        { "    position: officer\n", "", "key: prepare", "prepare", "MissingKey(position)" },
        { "    returns-to: prepare\n", "", "key: approve", "approve", "MissingKey(returns-to)" },
        { "{th: ทดสอบ, en: Demo}", "{th: ทดสอบ}", "{th: ทดสอบ}", null, "MissingKey(en)" },
        { "summary: They prepare it.", "summary:", "summary:\n", "prepare", "EmptyText(summary)" },
        { "summary: They prepare it.", "summary: ~", "summary: ~", "prepare", "EmptyText(summary)" },
        { "summary: They prepare it.", "summary: [a, b]", "summary: [a, b]", "prepare", "NotText(summary)" },
        { "{th: ทดสอบ, en: Demo}", "ทดสอบ", "title: ทดสอบ\n", null, "NotKeys(title)" },
        { "  - เดโม\n  - demo case", "  เดโม", "  เดโม", null, "NotList(nicknames)" },
        { "nicknames:\n  - เดโม\n  - demo case", "nicknames: []", "nicknames: []", null, "EmptyList(nicknames)" },
        { "  - demo case", "  - เดโม", "  - เดโม", null, "DuplicateValue(nickname, เดโม, " },
        { "kind: task", "kind: taks", "kind: taks", "prepare", "UnknownKind(taks, task approval check choice resolution collection meeting publication) nearest task" },
        { "id: demo", "id: Demo Case", "id: Demo Case", null, "BadKey(id, Demo Case)" },
        { "code: DEMO", "code: demo", "code: demo", null, "BadCode(demo)" },
        { "code: DEMO", "code: D", "code: D\n", null, "BadCode(D)" },
        { "code: DEMO", "code: ABCDEFGHIJKLM", "code: ABC", null, "BadCode(ABCDEFGHIJKLM)" },
        { "\"2567\"", "\"2024\"", "\"2024\"", null, "BadEdition(2024)" },
        { "\"2567\"", "๒๕๖๗", "๒๕๖๗", null, "BadEdition(๒๕๖๗)" },
        { "unit: policy", "unit: polcy", "unit: polcy", null, "UnknownName(unit, polcy) nearest policy" },
        { "{th: ทดสอบย่อ,", $"{{th: {new string('ก', 61)},", "short-title", null, "TooLongTitle(short-title, 61, 60)" },
        { "{th: เตรียม,", $"{{th: {new string('ก', 61)},", "en: Prepare", "prepare", "TooLongTitle(title, 61, " },
        { "{partner} {topic}", "{partner} {topik}", "{topik}", null, "UnknownField(topik)" },
        { "- key: topic", "- key: partner", "- key: partner", "partner", "DuplicateValue(key, partner, " },
        { "max-length: 120", "max-length: 0", "max-length: 0", "partner", "OutOfRange(max-length, 0, 1, 1000)" },
        { "max-length: 120", "max-length: 1001", "max-length: 1001", "partner", "OutOfRange(max-length, 1001, " },
        { "max-length: 120", "max-length: many", "max-length: many", "partner", "NotNumber(max-length, many)" },
        { "example: ก", $"example: {new string('ก', 121)}", "example: กก", "partner", "ExampleTooLong(121, 120)" },
        { "max-length: 120", "max-length: 120\n    type: amount", "example: ก", "partner", "ExampleNotOfType()" },
        { "max-length: 120", "max-length: 120\n    type: period", "example: ก", "partner", "ExampleNotOfType()" },
        { "example: ก\n    max-length: 120", "example: พรุ่งนี้\n    max-length: 120\n    type: day", "example: พรุ่งนี้", "partner", "ExampleNotOfType()" },
        { "example: ก\n    max-length: 120", "example: ๑๕ มกราคม ๒๕๗๐\n    max-length: 39\n    type: day", "max-length: 39", "partner", "DaysTooLong(40)" },
        { "max-length: 120", "max-length: 120\n    type: date", "type: date", "partner", "NotOneOf(type, date, " },
        { "- key: annex", "- key: report", "- key: report", "prepare", "DuplicateValue(key, report, " },
        { "optional: true", "optional: maybe", "optional: maybe", "prepare", "NotFlag(optional, maybe)" },
        { "    row: 2", "    row: 1", "row: 1", "approve", "DuplicateValue(row, 1, " },
        { "    row: 5", "    row: 7", "row: 7", "file", "RowOutOfOrder(7, 5)" },
        { "- key: file", "- key: ceremony", "- key: ceremony", "ceremony", "DuplicateValue(key, ceremony, " },
        { "- key: file", "- key: end", "- key: end", "end", "ReservedStep(end)" },
        { "returns-to: prepare", "returns-to: preprae", "returns-to: preprae", "approve", "UnknownName(returns-to, preprae) nearest prepare" },
        { "returns-to: prepare", "returns-to: approve", "returns-to: approve", "approve", "ReturnsToItself()" },
        { "returns-to: prepare", "returns-to: file", "returns-to: file", "approve", "ReturnsForward(file)" },
        { "returns-to: prepare", "returns-to: end", "returns-to: end", "approve", "UnknownName(returns-to, end)" },
        { "next: decide", "next: decde", "next: decde", "approve", "UnknownName(next, decde) nearest decide" },
        { "next: decide", "next: prepare", "next: prepare", "approve", "GoesBack(prepare)" },
        { "goes-to: file", "goes-to: fiel", "goes-to: fiel", "decide", "UnknownName(goes-to, fiel)" },
        { "goes-to: prepare\n        returns: true", "goes-to: file\n        returns: true", "goes-to: file\n        returns", "decide", "ReturnsForward(file)" },
        { "        returns: true\n", "", "goes-to: prepare", "decide", "GoesBack(prepare)" },
        { "- key: hold", "- key: sign", "- key: sign\n", "decide", "DuplicateValue(key, sign, " },
        { "- key: sign", "- key: approved", "- key: approved", "decide", "ReservedOutcome(approved, " },
        { "- key: hold", "- key: done", "- key: done", "decide", "ReservedOutcome(done, " },
        { "goes-to: ceremony", "goes-to: file", "key: ceremony", "ceremony", "Unreachable()" },
        { "    documents: แฟ้ม", "    documents: แฟ้ม\n    returns-to: prepare", "    returns-to: prepare\n    next: end", "file", "NotForKind(task, returns-to)" },
        { "    outcomes:", "    next: file\n    outcomes:", "next: file", "decide", "NotForKind(choice, next)" },
        { "    returns-to: prepare", "    returns-to: prepare\n    expects: [{key: memo, title: {th: ก, en: A}}]", "expects: [", "approve", "DecisionExpects()" },
        { "id: demo", "other: &x a\nid: *x", "id: *x", null, "YamlAlias()" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_at_its_line(string old, string changed, string at, string? where, string says)
    {
        var yaml = Texts.Procedure.With(old, changed);
        var faults = Faults(yaml);
        var fault = Assert.Single(faults, f => f.ToString().Contains(says, StringComparison.Ordinal));
        Assert.Equal("demo.yaml", fault.File);
        Assert.Equal(yaml.LineOf(at), fault.Line);
        Assert.Equal(where, fault.Where);
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
    [InlineData("", "EmptyFile()")]
    [InlineData("# only a comment\n", "EmptyFile()")]
    [InlineData("- a\n- b\n", "NotKeys(")]
    [InlineData("just words", "NotKeys(")]
    public void A_file_that_is_no_procedure_is_refused(string yaml, string says) =>
        Assert.Contains(says, Assert.Single(Faults(yaml)).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_second_document_in_the_file_is_refused() =>
        Assert.Contains("ManyDocuments(", Assert.Single(Faults(Texts.Procedure + "\n---\nid: b\n")).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_choice_needs_two_outcomes()
    {
        var start = Texts.Procedure.IndexOf("      - key: sign", StringComparison.Ordinal);
        var end = Texts.Procedure.IndexOf("      - key: redo", StringComparison.Ordinal);
        var faults = Faults(Texts.Procedure.Remove(start, end - start));
        Assert.Contains(faults, f => f.ToString().Contains("TooFewOutcomes(1)", StringComparison.Ordinal) && f.Where == "decide");
        Assert.Contains(faults, f => f.Error.Problem == DefinitionProblem.NoWayToEnd && f.Where == "decide");
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

    [Fact]
    public void A_text_that_is_read_again_has_its_faults_again()
    {
        const string Broken = "code: [DEMO";
        Assert.Equal(Faults(), Faults());

        static string Faults() => string.Join('\n', Assert.Throws<DefinitionException>(() => ProcedureReader.Read("demo.yaml", Broken)).Faults);
    }
}
