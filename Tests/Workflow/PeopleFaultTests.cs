using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Each kind of mistake in the directory of people.</summary>
public sealed class PeopleFaultTests
{
    public static TheoryData<string, string, string, string?, string> Mistakes => new()
    {
        { "id: bob", "id: ann", "id: ann", "ann", "DuplicateValue(id, ann, 11)" },
        { "entra-id: bb", "entra-id: AA", "entra-id: AA", "bob", "DuplicateValue(entra-id, AA, " },
        { "[officer]", "[oficer]", "[oficer]", "ann", "UnknownName(positions, oficer) nearest officer" },
        { "      - deputy", "      - minister", "- minister", "bob", "UnknownName(positions, minister)" },
        { "[officer]", "officer", "positions: officer", "ann", "NotList(positions)" },
        { "stand-in: director", "stand-in: diretor", "stand-in: diretor", "officer", "UnknownName(stand-in, diretor)" },
        { "{th: รองผู้อำนวยการ, en: Deputy}", "{th: รองผู้อำนวยการ, en: Deputy}\n    stand-in: officer", "stand-in: deputy", "director", "StandInCycle(director → deputy → officer → director)" },
        { "stand-in: deputy", "stand-in: director", "stand-in: director\n  - key: deputy", "director", "StandInCycle(director → director)" },
        { "- key: deputy", "- key: director", "- key: director", "director", "DuplicateValue(key, director, " },
        { "person: ann", "person: anna", "person: anna", "anna", "UnknownName(person, anna) nearest ann" },
        { "instead-of: bob", "instead-of: rob", "instead-of: rob", "ann", "UnknownName(instead-of, rob) nearest bob" },
        { "instead-of: bob", "instead-of: ann", "instead-of: ann", "ann", "ActsForSelf()" },
        { "    position: director", "    position: boss", "position: boss", "ann", "UnknownName(position, boss)" },
        { "to: 2026-02-28", "to: 2026-01-31", "from: 2026-02-01", "ann", "DatesReversed(2026-02-01, 2026-01-31)" },
        { "to: 2026-02-28", "to: 2026-02-30", "to: 2026-02-30", "ann", "NotDate(to, 2026-02-30)" },
        { "to: 2026-02-28", "to: 28/02/2026", "to: 28/02/2026", "ann", "NotDate(to, 28/02/2026)" },
        { "to: 2026-02-28", "to: 2569-02-28", "to: 2569-02-28", "ann", "BuddhistDate(to, 2569-02-28, 2026-02-28)" },
        { "    name: {th: แอน, en: Ann}\n", "", "id: ann", "ann", "MissingKey(name)" },
        { "{th: แอน, en: Ann}", "{th: \"\", en: Ann}", "en: Ann", "ann", "EmptyText(th)" },
        { "    entra-id: aa\n", "", "id: ann", "ann", "MissingKey(entra-id)" },
        { "    email: bob@example.org", "    emial: bob@example.org", "emial", "bob", "UnknownKey(emial) nearest email" },
        { "    stand-in: deputy\n", "    stand-in: deputy\n    group: directors\n", "group: directors", "director", "NotGroup(directors)" },
        { "    stand-in: deputy\n", "    stand-in: deputy\n    group: 11111111-2222-3333-4444-555555555555\n", "- director\n      - deputy", "bob", "HeldByGroup(director)" },
        { "people:\n", "administrators: [director, diretor]\npeople:\n", "administrators:", null, "UnknownName(administrators, diretor) nearest director" },
        { "    stand-in: deputy\n", "    stand-in: deputy\n    any-of: [deputty]\n", "any-of: [deputty]", "director", "UnknownName(any-of, deputty) nearest deputy" },
        { "    stand-in: deputy\n", "    stand-in: deputy\n    any-of: [officer]\n", "- director\n      - deputy", "bob", "HeldByOthers(director)" },
        { "people:", "people: [a]\nstaff:", "people: [a]", null, "NotKeys(people)" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_at_its_line(string old, string changed, string at, string? where, string says)
    {
        var yaml = Texts.People.With(old, changed);
        var faults = Assert.Throws<DefinitionException>(() => StaffDirectoryReader.Read("people.yaml", yaml)).Faults;
        var fault = Assert.Single(faults, f => f.ToString().Contains(says, StringComparison.Ordinal));
        Assert.Equal(("people.yaml", yaml.LineOf(at), where), (fault.File, fault.Line, fault.Where));
    }

    [Theory]
    [InlineData("- key: quality", "- key: planning", "- key: planning", "planning", "DuplicateValue(key, planning, ")]
    [InlineData("position: officer", "position: offcer", "position: offcer", "planning", "UnknownName(position, offcer) nearest officer")]
    [InlineData("    position: deputy", "", "key: quality", "quality", "MissingKey(position)")]
    [InlineData("- key: minister", "- key: board", "- key: board", "board", "DuplicateValue(key, board, ")]
    [InlineData("- key: minister", "- key: minister\n    position: officer", "position: officer\n    title: {th: รัฐ", "minister", "UnknownKey(position)")]
    [InlineData("{th: คณะกรรมการ, en: Board}", "{th: คณะกรรมการ}", "{th: คณะกรรมการ}", "board", "MissingKey(en)")]
    public void A_mistake_in_units_and_bodies_is_told(string old, string changed, string at, string where, string says)
    {
        var yaml = EveryKind.People.With(old, changed);
        var fault = Assert.Single(Assert.Throws<DefinitionException>(() => StaffDirectoryReader.Read("people.yaml", yaml)).Faults);
        Assert.Contains(says, fault.ToString(), StringComparison.Ordinal);
        Assert.Equal(("people.yaml", yaml.LineOf(at), where), (fault.File, fault.Line, fault.Where));
    }

    [Fact]
    public void A_circle_of_stand_ins_is_told_once() =>
        Assert.Single(Assert.Throws<DefinitionException>(() => StaffDirectoryReader.Read(
            "people.yaml", Texts.People.With("en: Deputy}", "en: Deputy}\n    stand-in: officer"))).Faults);

    [Theory]
    [ClassData(typeof(Cultures))]
    public void People_are_read_under_every_culture(string culture)
    {
        using var _ = CultureScope.Use(culture);
        var directory = StaffDirectoryReader.Read("people.yaml", Texts.People);
        Assert.Equal(new Acting("ann", "director", "bob", new(2026, 2, 1), new(2026, 2, 28)), Assert.Single(directory.Acting));
        Assert.Equal("bob", directory.ByEntraId("BB")!.Id);
        Assert.Null(directory.ById("ann")!.Email);
        Assert.Equal("deputy", directory.Position("director")!.StandIn);
    }

    [Fact]
    public void Nobody_needs_to_act_for_anybody() =>
        Assert.Empty(StaffDirectoryReader.Read("people.yaml", Texts.People[..Texts.People.IndexOf("acting:", StringComparison.Ordinal)]).Acting);
}
