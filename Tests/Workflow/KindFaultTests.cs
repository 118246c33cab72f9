using OnesqaBot.Workflow.Definitions;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Each kind of mistake in the keys that only some kinds of rows have, told once, at its own line.</summary>
public sealed class KindFaultTests
{
    /// <summary>What is changed into what, a text on the line that must be named, the place, and what must be said.</summary>
    public static TheoryData<string, string, string, string?, string> Mistakes => new()
    {
        { "kind: meeting", "kind: gathering", "kind: gathering", "meet", "To fix it: choose one of task approval check choice resolution collection meeting publication" },
        { "names: participants", "names: guests", "names: guests", "name", "'names' cannot be 'guests'. To fix it: write participants" },
        { "    kind: meeting", "    kind: meeting\n    names: participants", "    names: participants\n    position: officer\n    title: {th: ประชุม", "meet", "A step of kind meeting has no 'names'" },
        { "    kind: meeting", "    kind: meeting\n    deciders: [{body: board}]", "deciders: [", "meet", "A step of kind meeting has no 'deciders'" },
        { "    kind: meeting", "    kind: meeting\n    form: []", "form: []", "meet", "A step of kind meeting has no 'form'" },
        { "    kind: publication", "    kind: publication\n    from: units", "    from: units\n    position: officer\n    title: {th: เผยแพร่", "publish", "A step of kind publication has no 'from'" },
        { "    kind: publication", "    kind: publication\n    returns-to: gather", "    returns-to: gather\n    position", "publish", "A step of kind publication has no 'returns-to'" },
        { "    kind: choice", "    kind: choice\n    endorsed-by: [deputy]", "    endorsed-by: [deputy]\n    position: director\n    title: {th: เลือก", "send", "A step of kind choice has no 'endorsed-by'" },
        { "    kind: choice", "    kind: choice\n    only-in: [m6]", "    only-in: [m6]\n    position: director", "send", "A step of kind choice has no 'only-in'" },
        { "    kind: choice", "    kind: choice\n    expects: [{key: a, title: {th: ก, en: A}}]", "expects: [{key: a,", "send", "A step that decides takes no documents" },
        { "    kind: approval", "    kind: approval\n    expects: [{key: a, title: {th: ก, en: A}}]", "expects: [{key: a,", "accept", "A step that decides takes no documents" },
        { "returns-to: verify", "returns-to: publish", "returns-to: publish", "accept", "It returns to 'publish', which comes later" },
        { "    returns-to: gather\n  - key: accept", "    returns-to: verify\n  - key: accept", "returns-to: verify\n  - key: accept", "verify", "The step returns to itself" },
        { "    returns-to: gather\n  - key: publish", "  - key: publish", "key: resolve", "resolve", "The key 'returns-to' is missing" },
        { "[deputy, director]", "[deputy, deputy]", "[deputy, deputy]", "name", "The endorsed-by 'deputy' is repeated" },
        { "[deputy, director]", "deputy", "endorsed-by: deputy\n", "name", "'endorsed-by' must be a list" },
        { "[deputy, director]", "[]", "endorsed-by: []", "name", "'endorsed-by' has no items" },
        { "laws: {text: กฎหมายที่เกี่ยวข้อง ระเบียบ, ", "laws: {", "laws: {", "name", "The key 'text' is missing" },
        { "from: participants", "from: everyone", "from: everyone", "ask", "'from' cannot be 'everyone'. To fix it: write units or participants" },
        { "    from: units\n", "", "key: gather", "gather", "The key 'from' is missing" },
        { "    form: [{key: result, label: {th: ผล, en: Result}, example: ครบถ้วน, max-length: 500}]\n", "", "key: gather", "gather", "The key 'form' is missing" },
        { "    form: [{key: result, label: {th: ผล, en: Result}, example: ครบถ้วน, max-length: 500}]", "    form: []", "form: []", "gather", "'form' has no items" },
        { "key: remark", "key: learned", "key: learned, label: {th: หมายเหตุ", "ask", "The key 'learned' is repeated" },
        { "example: ครบถ้วน, max-length: 500", "example: ครบถ้วน", "example: ครบถ้วน", "gather", "The key 'max-length' is missing" },
        { "max-length: 200", "max-length: 2000", "max-length: 2000", "ask", "'max-length' is 2000, outside 1 to 1000" },
        { "max-length: 200", "max-length: 3", "max-length: 3", "ask", "The example has 5 characters, more than its max-length 3" },
        { "form: [{", $"form: [{string.Concat("abcde".Select(k => $"{{key: {k}, label: {{th: ก, en: A}}, example: ก, max-length: 5}}, "))}{{", "form: [{", "gather", "The form has 6 fields, more than 5" },
        { "{from: 12, to: 2}", "{}", "window: {}", "name", "'window' does not say when" },
        { "{from: 12, to: 2}", "ธันวาคม", "window: ธันวาคม", "name", "'window' must contain keys" },
        { "{from: 12, to: 2}", "{from: 12, to: 2, each: month}", "to: 2, each: month}", "name", "'window' says when in more than one way (from each)" },
        { "{from: 12, to: 2}", "{each: round}", "window: {each: round}", "name", "The step is outside the rounds and cannot use 'each: round'" },
        { "{until: 8}", "{within-days: 7, event: {th: ประชุม, en: the meeting}}", "window: {within-days: 7, event", "send", "Only a task has a card on which the date of an 'event' is entered" },
        { "{from: 12, to: 2}", "{within-days: 7, of: opening, event: {th: ประชุม, en: the meeting}}", "of: opening, event", "name", "The key 'of' is not known here" },
        { "{from: 12, to: 2}", "{to: 2}", "window: {to: 2}", "name", "'window' does not say when" },
        { "{from: 12, to: 2}", "{from: 12}", "window: {from: 12}", "name", "The key 'to' is missing" },
        { "{from: 12, to: 2}", "{from: 13, to: 2}", "from: 13", "name", "'from' is 13, outside 1 to 12" },
        { "{until: 8}", "{until: 0}", "until: 0", "send", "'until' is 0, outside 1 to 12" },
        { "{each: quarter}", "{each: week}", "each: week", "accept", "'each' cannot be 'week'. To fix it: write month or quarter" },
        { "{each: quarter}", "{each: quarter, of: opening}", "each: quarter, of", "accept", "The key 'of' is not known here" },
        { "of: next-month", "of: month", "of: month", "gather", "'of' cannot be 'month'. To fix it: write next-month" },
        { "{until: 8}", "{until: 8, roll: up}", "roll: up", "send", "'roll' cannot be 'up'. To fix it: write back or forward or keep" },
        { "{until: 8}", "{until: 8, rol: keep}", "rol: keep", "send", "The key 'rol' is not known here. To fix it: perhaps 'roll' is meant" },
        { "of: send", "of: gather", "of: gather", "ask", "The time is counted from 'gather', which does not come before" },
        { "of: send", "of: sned", "of: sned", "ask", "The time is counted from 'sned', which does not come before" },
        { "of: send", "of: ask", "of: ask", "ask", "The time is counted from 'ask'" },
        { "{within-days: 7, of: send}", "{within-days: 7}", "within-days: 7}", "ask", "The key 'of' is missing" },
        { "      - body: board\n      - {body: minister, only-in: [m12]}\n", "", "- position: director", "resolve", "There is no external body among the deciders" },
        { "      - body: board", "      - {body: board, position: deputy}", "position: deputy}", "resolve", "Each decider is either a position or a body" },
        { "{body: minister, only-in: [m12]}", "{only-in: [m12]}", "{only-in: [m12]}", "resolve", "Each decider is either a position or a body" },
        { "      - body: board", "      - board", "- board", "resolve", "'deciders' must contain keys" },
        { "      - position: director\n      - body: board\n", "", "- {body: minister", "resolve", "Nobody decides in the round 'm6'" },
        { "only-in: [m12]", "only-in: [m13]", "only-in: [m13]", "resolve", "'only-in' refers to 'm13', which does not exist" },
        { "only-in: [m6]", "only-in: [m7]", "only-in: [m7]", "verify", "'only-in' refers to 'm7', which does not exist" },
        { "only-in: [m6]", "only-in: [m6, m6]", "only-in: [m6, m6]", "verify", "The only-in 'm6' is repeated" },
        { "    kind: meeting", "    kind: meeting\n    only-in: [m6]", "    only-in: [m6]\n    position: officer", "meet", "The step is outside the rounds and cannot have 'only-in'" },
        { "en: Paper}}", "en: Paper}, required-in: [m13]}", "{key: paper", "resolve", "'required-in' refers to 'm13', which does not exist" },
        { "en: Paper}}", "en: Paper}, required-in: [m6, m6]}", "{key: paper", "resolve", "The required-in 'm6' is repeated" },
        { "    method: ประชุม\n", "    method: ประชุม\n    expects: [{key: agenda, title: {th: วาระ, en: Agenda}, required-in: [m6]}]\n", "{key: agenda", "meet", "The step is outside the rounds and cannot have 'required-in'" },
        { "from: gather\n", "from: gahter\n", "from: gahter", null, "'from' refers to 'gahter', which does not exist. To fix it: perhaps 'gather' is meant" },
        { "to: publish", "to: publsh", "to: publsh", null, "'to' refers to 'publsh', which does not exist" },
        { "from: gather\n  to: publish", "from: publish\n  to: gather", "from: publish", null, "The rounds begin at 'publish', which comes after 'gather'" },
        { "  to: publish\n", "", "from: gather", null, "The key 'to' is missing" },
        { "- {key: m12", "- {key: m6", "- {key: m6, title: {th: รอบ ๑๒", "m6", "The key 'm6' is repeated" },
        { "month: 9", "month: 13", "month: 13", "m12", "'month' is 13, outside 1 to 12" },
        { "from: gather\n", "from: gather\n  until: x\n", "until: x", null, "The key 'until' is not known here" },
        { "goes-to: ask, participants: self", "goes-to: verify, participants: self", "goes-to: verify", "send", "It leads to 'verify', in the middle of the rounds. To fix it: enter them at their first step 'gather'" },
        { "    from: participants", "    from: participants\n    next: accept", "next: accept", "ask", "It leads to 'accept', in the middle of the rounds" },
        { "participants: self", "participants: all", "participants: all", "send", "'participants' cannot be 'all'. To fix it: write self or named" },
        { "goes-to: name, returns: true", "goes-to: name, returns: true, participants: self", "returns: true", "send", "A returning outcome cannot name participants" },
        { "key: again", "key: passed", "key: passed", "send", "The outcome 'passed' is reserved" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_once_at_its_line(string old, string changed, string at, string? where, string says)
    {
        var yaml = EveryKind.Procedure.With(old, changed);
        var faults = Faults(yaml);
        var fault = Assert.Single(faults, f => f.InEnglish().Contains(says, StringComparison.Ordinal));
        Assert.Equal(("every.yaml", yaml.LineOf(at), where), (fault.File, fault.Line, fault.Where));
        Assert.Contains("วิธีแก้: ", fault.ToString(), StringComparison.Ordinal);
        // One mistake is not told as many; but a round of another name is missed by all who have it.
        if (!changed.Contains("key: m6", StringComparison.Ordinal)) Assert.Single(faults);
    }

    [Theory]
    [InlineData(", participants: named")]
    [InlineData(", participants: self")]
    public void Somebody_is_named_on_every_path_to_those_who_are_asked(string naming)
    {
        var yaml = EveryKind.Procedure.With("    names: participants\n", "").With(naming, "");
        var fault = Assert.Single(Faults(yaml));
        Assert.Contains("on which no participants were named", fault.InEnglish(), StringComparison.Ordinal);
        Assert.Equal((yaml.LineOf("from: participants"), "ask"), (fault.Line, fault.Where));
    }

    [Fact]
    public void Outcomes_that_all_name_are_enough() =>
        Assert.Equal(9, ProcedureReader.Read("every.yaml", EveryKind.Procedure.With("    names: participants\n", "")).Steps.Count);

    [Fact]
    public void A_procedure_without_rounds_has_nothing_that_only_some_have()
    {
        var start = EveryKind.Procedure.IndexOf("rounds:", StringComparison.Ordinal);
        var yaml = EveryKind.Procedure.Remove(start, EveryKind.Procedure.IndexOf("steps:", StringComparison.Ordinal) - start);
        var faults = Faults(yaml);
        Assert.Equal([yaml.LineOf("only-in: [m6]"), yaml.LineOf("only-in: [m12]")], faults.Select(f => f.Line));
        Assert.All(faults, f => Assert.StartsWith("The step is outside the rounds", f.Problem.En, StringComparison.Ordinal));
    }

    [Fact]
    public void Rounds_need_one_at_least()
    {
        var start = EveryKind.Procedure.IndexOf("    - {key: m6,", StringComparison.Ordinal);
        var yaml = EveryKind.Procedure.Remove(start, EveryKind.Procedure.IndexOf("steps:", StringComparison.Ordinal) - start).With("  each:\n", "  each: []\n");
        Assert.Contains(Faults(yaml), f => f.Problem.En == "'each' has no items" && f.Line == yaml.LineOf("each: []"));
    }

    public static TheoryData<string, string, string, string, string> Strangers => new()
    {
        { "[deputy, director]", "[deputy, directr]", "directr]", "name", "'endorsed-by' refers to 'directr', which does not exist. To fix it: perhaps 'director' is meant" },
        { "- position: director", "- position: chairman", "- position: chairman", "resolve", "'position' refers to 'chairman', which does not exist" },
        { "- body: board", "- body: bord", "- body: bord", "resolve", "'body' refers to 'bord', which does not exist. To fix it: perhaps 'board' is meant" },
    };

    [Theory]
    [MemberData(nameof(Strangers))]
    public void Whom_the_office_does_not_know_is_told(string old, string changed, string at, string where, string says)
    {
        var yaml = EveryKind.Procedure.With(old, changed);
        var fault = Assert.Single(Faults(yaml, EveryKind.People));
        Assert.Contains(says, fault.InEnglish(), StringComparison.Ordinal);
        Assert.Equal((yaml.LineOf(at), where), (fault.Line, fault.Where));
    }

    [Fact]
    public void Units_are_asked_only_where_there_are_any() =>
        Assert.Contains(Faults(EveryKind.Procedure, Texts.People), f => f.Where == "gather" && f.Problem.En == "All units are asked, but the office has none");

    private static IReadOnlyList<DefinitionFault> Faults(string yaml) =>
        Assert.Throws<DefinitionException>(() => ProcedureReader.Read("every.yaml", yaml)).Faults;

    private static IReadOnlyList<DefinitionFault> Faults(string yaml, string people) => Assert.Throws<DefinitionException>(
        () => ProcedureReader.ReadAll([new("every.yaml", yaml)], StaffDirectoryReader.Read("people.yaml", people))).Faults;
}
