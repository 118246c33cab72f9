using OnesqaBot.Workflow.Definitions;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Each kind of mistake in the keys that only some kinds of rows have, told once, at its own line.</summary>
public sealed class KindFaultTests
{
    /// <summary>What is changed into what, a text on the line that must be named, the place, and what must be said.</summary>
    public static TheoryData<string, string, string, string?, string> Mistakes => new()
    {
        { "kind: meeting", "kind: gathering", "kind: gathering", "meet", ", task approval check choice resolution collection meeting publication)" },
        { "names: participants", "names: guests", "names: guests", "name", "NotOneOf(names, guests, participants informed)" },
        { "    kind: meeting", "    kind: meeting\n    names: participants", "    names: participants\n    position: officer\n    title: {th: ประชุม", "meet", "NotForKind(meeting, names)" },
        { "    kind: meeting", "    kind: meeting\n    deciders: [{body: board}]", "deciders: [", "meet", "NotForKind(meeting, deciders)" },
        { "    kind: meeting", "    kind: meeting\n    form: []", "form: []", "meet", "NotForKind(meeting, form)" },
        { "    kind: publication", "    kind: publication\n    from: units", "    from: units\n    position: officer\n    title: {th: เผยแพร่", "publish", "NotForKind(publication, from)" },
        { "    kind: publication", "    kind: publication\n    returns-to: gather", "    returns-to: gather\n    position", "publish", "NotForKind(publication, returns-to)" },
        { "    kind: choice", "    kind: choice\n    endorsed-by: [deputy]", "    endorsed-by: [deputy]\n    position: director\n    title: {th: เลือก", "send", "NotForKind(choice, endorsed-by)" },
        { "    kind: choice", "    kind: choice\n    only-in: [m6]", "    only-in: [m6]\n    position: director", "send", "NotForKind(choice, only-in)" },
        { "    kind: choice", "    kind: choice\n    expects: [{key: a, title: {th: ก, en: A}}]", "expects: [{key: a,", "send", "DecisionExpects()" },
        { "    kind: approval", "    kind: approval\n    expects: [{key: a, title: {th: ก, en: A}}]", "expects: [{key: a,", "accept", "DecisionExpects()" },
        { "returns-to: verify", "returns-to: publish", "returns-to: publish", "accept", "ReturnsForward(publish)" },
        { "    returns-to: gather\n  - key: accept", "    returns-to: verify\n  - key: accept", "returns-to: verify\n  - key: accept", "verify", "ReturnsToItself()" },
        { "    returns-to: gather\n  - key: publish", "  - key: publish", "key: resolve", "resolve", "MissingKey(returns-to)" },
        { "[deputy, director]", "[deputy, deputy]", "[deputy, deputy]", "name", "DuplicateValue(endorsed-by, deputy, " },
        { "[deputy, director]", "deputy", "endorsed-by: deputy\n", "name", "NotList(endorsed-by)" },
        { "[deputy, director]", "[]", "endorsed-by: []", "name", "EmptyList(endorsed-by)" },
        { "laws: {text: กฎหมายที่เกี่ยวข้อง ระเบียบ, ", "laws: {", "laws: {", "name", "MissingKey(text)" },
        { "from: participants", "from: everyone", "from: everyone", "ask", "NotOneOf(from, everyone, units participants)" },
        { "    from: units\n", "", "key: gather", "gather", "MissingKey(from)" },
        { "    form: [{key: result, label: {th: ผล, en: Result}, example: ครบถ้วน, max-length: 500}]\n", "", "key: gather", "gather", "MissingKey(form)" },
        { "    form: [{key: result, label: {th: ผล, en: Result}, example: ครบถ้วน, max-length: 500}]", "    form: []", "form: []", "gather", "EmptyList(form)" },
        { "key: remark", "key: learned", "key: learned, label: {th: หมายเหตุ", "ask", "DuplicateValue(key, learned, " },
        { "example: ครบถ้วน, max-length: 500", "example: ครบถ้วน", "example: ครบถ้วน", "gather", "MissingKey(max-length)" },
        { "max-length: 200", "max-length: 2000", "max-length: 2000", "ask", "OutOfRange(max-length, 2000, 1, 1000)" },
        { "max-length: 200", "max-length: 3", "max-length: 3", "ask", "ExampleTooLong(5, 3)" },
        { "form: [{", $"form: [{string.Concat("abcde".Select(k => $"{{key: {k}, label: {{th: ก, en: A}}, example: ก, max-length: 5}}, "))}{{", "form: [{", "gather", "TooManyFields(6, 5)" },
        { "{from: 12, to: 2}", "{}", "window: {}", "name", "WindowWithoutForm()" },
        { "{from: 12, to: 2}", "ธันวาคม", "window: ธันวาคม", "name", "NotKeys(window)" },
        { "{from: 12, to: 2}", "{from: 12, to: 2, each: month}", "to: 2, each: month}", "name", "WindowOfManyForms(from each)" },
        { "{from: 12, to: 2}", "{each: round}", "window: {each: round}", "name", "NoSuchRound()" },
        { "{until: 8}", "{within-days: 7, event: {th: ประชุม, en: the meeting}}", "window: {within-days: 7, event", "send", "EventForTask()" },
        { "{from: 12, to: 2}", "{within-days: 7, of: opening, event: {th: ประชุม, en: the meeting}}", "of: opening, event", "name", "UnknownKey(of)" },
        { "{from: 12, to: 2}", "{to: 2}", "window: {to: 2}", "name", "WindowWithoutForm()" },
        { "{from: 12, to: 2}", "{from: 12}", "window: {from: 12}", "name", "MissingKey(to)" },
        { "{from: 12, to: 2}", "{from: 13, to: 2}", "from: 13", "name", "OutOfRange(from, 13, 1, 12)" },
        { "{until: 8}", "{until: 0}", "until: 0", "send", "OutOfRange(until, 0, 1, 12)" },
        { "{each: quarter}", "{each: week}", "each: week", "accept", "NotOneOf(each, week, month quarter" },
        { "{each: quarter}", "{each: quarter, of: opening}", "each: quarter, of", "accept", "UnknownKey(of)" },
        { "of: next-month", "of: month", "of: month", "gather", "NotOneOf(of, month, next-month)" },
        { "{until: 8}", "{until: 8, roll: up}", "roll: up", "send", "NotOneOf(roll, up, back forward keep)" },
        { "{until: 8}", "{until: 8, rol: keep}", "rol: keep", "send", "UnknownKey(rol) nearest roll" },
        { "of: send", "of: gather", "of: gather", "ask", "NotBefore(gather)" },
        { "of: send", "of: sned", "of: sned", "ask", "NotBefore(sned)" },
        { "of: send", "of: ask", "of: ask", "ask", "NotBefore(ask)" },
        { "{within-days: 7, of: send}", "{within-days: 7}", "within-days: 7}", "ask", "MissingKey(of)" },
        { "      - body: board\n      - {body: minister, only-in: [m12]}\n", "", "- position: director", "resolve", "NoBody()" },
        { "      - body: board", "      - {body: board, position: deputy}", "position: deputy}", "resolve", "DeciderIsOne()" },
        { "{body: minister, only-in: [m12]}", "{only-in: [m12]}", "{only-in: [m12]}", "resolve", "DeciderIsOne()" },
        { "      - body: board", "      - board", "- board", "resolve", "NotKeys(deciders)" },
        { "      - position: director\n      - body: board\n", "", "- {body: minister", "resolve", "NobodyDecides(m6)" },
        { "only-in: [m12]", "only-in: [m13]", "only-in: [m13]", "resolve", "UnknownName(only-in, m13)" },
        { "only-in: [m6]", "only-in: [m7]", "only-in: [m7]", "verify", "UnknownName(only-in, m7)" },
        { "only-in: [m6]", "only-in: [m6, m6]", "only-in: [m6, m6]", "verify", "DuplicateValue(only-in, m6, " },
        { "    kind: meeting", "    kind: meeting\n    only-in: [m6]", "    only-in: [m6]\n    position: officer", "meet", "OutsideSpan(only-in)" },
        { "en: Paper}}", "en: Paper}, required-in: [m13]}", "{key: paper", "resolve", "UnknownName(required-in, m13)" },
        { "en: Paper}}", "en: Paper}, required-in: [m6, m6]}", "{key: paper", "resolve", "DuplicateValue(required-in, m6, " },
        { "    method: ประชุม\n", "    method: ประชุม\n    expects: [{key: agenda, title: {th: วาระ, en: Agenda}, required-in: [m6]}]\n", "{key: agenda", "meet", "OutsideSpan(required-in)" },
        { "from: gather\n", "from: gahter\n", "from: gahter", null, "UnknownName(from, gahter) nearest gather" },
        { "to: publish", "to: publsh", "to: publsh", null, "UnknownName(to, publsh)" },
        { "from: gather\n  to: publish", "from: publish\n  to: gather", "from: publish", null, "SpanReversed(publish, gather)" },
        { "  to: publish\n", "", "from: gather", null, "MissingKey(to)" },
        { "- {key: m12", "- {key: m6", "- {key: m6, title: {th: รอบ ๑๒", "m6", "DuplicateValue(key, m6, " },
        { "month: 9", "month: 13", "month: 13", "m12", "OutOfRange(month, 13, 1, 12)" },
        { "from: gather\n", "from: gather\n  until: x\n", "until: x", null, "UnknownKey(until)" },
        { "goes-to: ask, participants: self", "goes-to: verify, participants: self", "goes-to: verify", "send", "EntersMiddle(verify, gather)" },
        { "    from: participants", "    from: participants\n    next: accept", "next: accept", "ask", "EntersMiddle(accept, gather)" },
        { "participants: self", "participants: all", "participants: all", "send", "NotOneOf(participants, all, self named" },
        { "goes-to: name, returns: true", "goes-to: name, returns: true, participants: self", "returns: true", "send", "ReturnNames()" },
        { "key: again", "key: passed", "key: passed", "send", "ReservedOutcome(passed, " },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_once_at_its_line(string old, string changed, string at, string? where, string says)
    {
        var yaml = EveryKind.Procedure.With(old, changed);
        var faults = Faults(yaml);
        var fault = Assert.Single(faults, f => f.ToString().Contains(says, StringComparison.Ordinal));
        Assert.Equal(("every.yaml", yaml.LineOf(at), where), (fault.File, fault.Line, fault.Where));
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
        Assert.Contains("NobodyNamed(", fault.ToString(), StringComparison.Ordinal);
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
        Assert.All(faults, f => Assert.True(f.Error.Problem is DefinitionProblem.OutsideSpan or DefinitionProblem.NoSuchRound));
    }

    [Fact]
    public void Rounds_need_one_at_least()
    {
        var start = EveryKind.Procedure.IndexOf("    - {key: m6,", StringComparison.Ordinal);
        var yaml = EveryKind.Procedure.Remove(start, EveryKind.Procedure.IndexOf("steps:", StringComparison.Ordinal) - start).With("  each:\n", "  each: []\n");
        Assert.Contains(Faults(yaml), f => f.Error.Problem == DefinitionProblem.EmptyList && f.Line == yaml.LineOf("each: []"));
    }

    public static TheoryData<string, string, string, string, string> Strangers => new()
    {
        { "[deputy, director]", "[deputy, directr]", "directr]", "name", "UnknownName(endorsed-by, directr) nearest director" },
        { "- position: director", "- position: chairman", "- position: chairman", "resolve", "UnknownName(position, chairman)" },
        { "- body: board", "- body: bord", "- body: bord", "resolve", "UnknownName(body, bord) nearest board" },
    };

    [Theory]
    [MemberData(nameof(Strangers))]
    public void Whom_the_office_does_not_know_is_told(string old, string changed, string at, string where, string says)
    {
        var yaml = EveryKind.Procedure.With(old, changed);
        var fault = Assert.Single(Faults(yaml, EveryKind.People));
        Assert.Contains(says, fault.ToString(), StringComparison.Ordinal);
        Assert.Equal((yaml.LineOf(at), where), (fault.Line, fault.Where));
    }

    [Fact]
    public void Units_are_asked_only_where_there_are_any() =>
        Assert.Contains(Faults(EveryKind.Procedure, Texts.People), f => f.Where == "gather" && f.Error.Problem == DefinitionProblem.NoUnits);

    private static IReadOnlyList<DefinitionFault> Faults(string yaml) =>
        Assert.Throws<DefinitionException>(() => ProcedureReader.Read("every.yaml", yaml)).Faults;

    private static IReadOnlyList<DefinitionFault> Faults(string yaml, string people) => Assert.Throws<DefinitionException>(
        () => ProcedureReader.ReadAll([new("every.yaml", yaml)], StaffDirectoryReader.Read("people.yaml", people))).Faults;
}
