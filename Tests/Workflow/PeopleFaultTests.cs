using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Each kind of mistake in the directory of people.</summary>
public sealed class PeopleFaultTests
{
    public static TheoryData<string, string, string, string?, string> Mistakes => new()
    {
        { "id: bob", "id: ann", "id: ann", "ann", "The id 'ann' is repeated (first on line 11)" },
        { "entra-id: bb", "entra-id: AA", "entra-id: AA", "bob", "The entra-id 'AA' is repeated" },
        { "[officer]", "[oficer]", "[oficer]", "ann", "'positions' refers to 'oficer', which does not exist. To fix it: perhaps 'officer' is meant" },
        { "      - deputy", "      - minister", "- minister", "bob", "'positions' refers to 'minister', which does not exist" },
        { "[officer]", "officer", "positions: officer", "ann", "'positions' must be a list" },
        { "stand-in: director", "stand-in: diretor", "stand-in: diretor", "officer", "'stand-in' refers to 'diretor', which does not exist" },
        { "{th: รองผู้อำนวยการ, en: Deputy}", "{th: รองผู้อำนวยการ, en: Deputy}\n    stand-in: officer", "stand-in: deputy", "director", "The stand-ins form a cycle: director → deputy → officer → director" },
        { "stand-in: deputy", "stand-in: director", "stand-in: director\n  - key: deputy", "director", "The stand-ins form a cycle: director → director" },
        { "- key: deputy", "- key: director", "- key: director", "director", "The key 'director' is repeated" },
        { "person: ann", "person: anna", "person: anna", "anna", "'person' refers to 'anna', which does not exist. To fix it: perhaps 'ann' is meant" },
        { "instead-of: bob", "instead-of: rob", "instead-of: rob", "ann", "'instead-of' refers to 'rob', which does not exist. To fix it: perhaps 'bob' is meant" },
        { "instead-of: bob", "instead-of: ann", "instead-of: ann", "ann", "The person acts for themselves" },
        { "    position: director", "    position: boss", "position: boss", "ann", "'position' refers to 'boss', which does not exist" },
        { "to: 2026-02-28", "to: 2026-01-31", "from: 2026-02-01", "ann", "The acting order begins (2026-02-01) after it ends (2026-01-31)" },
        { "to: 2026-02-28", "to: 2026-02-30", "to: 2026-02-30", "ann", "'to' is not a date: '2026-02-30'" },
        { "to: 2026-02-28", "to: 28/02/2026", "to: 28/02/2026", "ann", "'to' is not a date: '28/02/2026'" },
        { "to: 2026-02-28", "to: 2569-02-28", "to: 2569-02-28", "ann", "'to' is written in the Buddhist era: '2569-02-28'. To fix it: use Gregorian years in this file: 2026-02-28" },
        { "    name: {th: แอน, en: Ann}\n", "", "id: ann", "ann", "The key 'name' is missing" },
        { "{th: แอน, en: Ann}", "{th: \"\", en: Ann}", "en: Ann", "ann", "'th' has no text" },
        { "    entra-id: aa\n", "", "id: ann", "ann", "The key 'entra-id' is missing" },
        { "    email: bob@example.org", "    emial: bob@example.org", "emial", "bob", "The key 'emial' is not known here. To fix it: perhaps 'email' is meant" },
        { "    stand-in: deputy\n", "    stand-in: deputy\n    group: directors\n", "group: directors", "director", "'directors' is not a group id" },
        { "    stand-in: deputy\n", "    stand-in: deputy\n    group: 11111111-2222-3333-4444-555555555555\n", "- director\n      - deputy", "bob", "The holders of director come from its group. To fix it: remove the position from the person" },
        { "people:\n", "administrators: [director, diretor]\npeople:\n", "administrators:", null, "'administrators' refers to 'diretor', which does not exist. To fix it: perhaps 'director' is meant" },
        { "    stand-in: deputy\n", "    stand-in: deputy\n    any-of: [deputty]\n", "any-of: [deputty]", "director", "'any-of' refers to 'deputty', which does not exist. To fix it: perhaps 'deputy' is meant" },
        { "    stand-in: deputy\n", "    stand-in: deputy\n    any-of: [officer]\n", "- director\n      - deputy", "bob", "The position 'director' has 'any-of', so nobody holds it itself" },
        { "people:", "people: [a]\nstaff:", "people: [a]", null, "'people' must contain keys" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_at_its_line(string old, string changed, string at, string? where, string says)
    {
        var yaml = Texts.People.With(old, changed);
        var faults = Assert.Throws<DefinitionException>(() => StaffDirectoryReader.Read("people.yaml", yaml)).Faults;
        var fault = Assert.Single(faults, f => f.InEnglish().Contains(says, StringComparison.Ordinal));
        Assert.Equal(("people.yaml", yaml.LineOf(at), where), (fault.File, fault.Line, fault.Where));
    }

    [Theory]
    [InlineData("- key: quality", "- key: planning", "- key: planning", "planning", "The key 'planning' is repeated")]
    [InlineData("position: officer", "position: offcer", "position: offcer", "planning", "'position' refers to 'offcer', which does not exist. To fix it: perhaps 'officer' is meant")]
    [InlineData("    position: deputy", "", "key: quality", "quality", "The key 'position' is missing")]
    [InlineData("- key: minister", "- key: board", "- key: board", "board", "The key 'board' is repeated")]
    [InlineData("- key: minister", "- key: minister\n    position: officer", "position: officer\n    title: {th: รัฐ", "minister", "The key 'position' is not known here")]
    [InlineData("{th: คณะกรรมการ, en: Board}", "{th: คณะกรรมการ}", "{th: คณะกรรมการ}", "board", "The key 'en' is missing")]
    public void A_mistake_in_units_and_bodies_is_told(string old, string changed, string at, string where, string says)
    {
        var yaml = EveryKind.People.With(old, changed);
        var fault = Assert.Single(Assert.Throws<DefinitionException>(() => StaffDirectoryReader.Read("people.yaml", yaml)).Faults);
        Assert.Contains(says, fault.InEnglish(), StringComparison.Ordinal);
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
