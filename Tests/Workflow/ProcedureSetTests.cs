using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>What holds between procedures, and between them and the office.</summary>
public sealed class ProcedureSetTests
{
    private static readonly string Other = Texts.Procedure.With("id: demo", "id: other").With("code: DEMO", "code: OTHER")
        .With("- เดโม", "- อีกเรื่อง").With("- demo case", "- other case");

    [Fact]
    public void Procedures_that_do_not_clash_are_read() => Assert.Equal(["demo", "other"], Read(Texts.Procedure, Other).Select(p => p.Id));

    [Fact]
    public void A_newer_edition_keeps_code_and_nicknames() =>
        Assert.Equal(["2567", "2569"], Read(Texts.Procedure, Texts.Procedure.With("2567", "2569")).Select(p => p.Edition));

    [Fact]
    public void Questions_are_asked_without_particles_like_all_texts_of_the_bot() => Assert.All(
        EmbeddedDefinitions.Procedures().SelectMany(p => p.Fields),
        f => Assert.DoesNotMatch("(ค่ะ|คะ|ครับ)$", f.Ask.Th));

    /// <summary>One file for each, in the folder from which they are embedded.</summary>
    [Fact]
    public void Every_procedure_of_the_handbook_reads_without_fault()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "Workflow", "Procedures"), "*.yaml");
        var read = ProcedureReader.ReadAll(
            files.Select(f => new DefinitionSource(Path.GetFileName(f), File.ReadAllText(f))), EmbeddedDefinitions.People());
        Assert.Equal(EmbeddedDefinitions.Procedures().Select(p => p.Id).Order(), read.Select(p => p.Id).Order());
        Assert.Equal(files.Length, read.Count);
    }

    public static TheoryData<string, string, string> Clashes => new()
    {
        { Texts.Procedure, "edition: ", "DuplicateProcedure(demo, 2567, 0.yaml)" },
        { Other.With("code: OTHER", "code: DEMO"), "code: DEMO", "CodeTaken(DEMO, demo)" },
        { Other.With("- other case", "- Demo CASE"), "- Demo CASE", "NicknameTaken(Demo CASE, demo)" },
        { Other.With("opened-by: officer", "opened-by: offcer"), "opened-by: offcer", "UnknownName(opened-by, offcer) nearest officer" },
        { Other.With("position: director", "position: minister"), "position: minister", "UnknownName(position, minister)" },
        { Other.With("next: end", "next: edn"), "next: edn", "UnknownName(next, edn)" },
    };

    [Theory]
    [MemberData(nameof(Clashes))]
    public void A_clash_is_told_in_the_later_file(string second, string at, string says)
    {
        var fault = Assert.Single(Assert.Throws<DefinitionException>(() => Read(Texts.Procedure, second)).Faults);
        Assert.Contains(says, fault.ToString(), StringComparison.Ordinal);
        Assert.Equal(("1.yaml", second.LineOf(at)), (fault.File, fault.Line));
    }

    private static IReadOnlyList<Procedure> Read(params string[] texts) =>
        ProcedureReader.ReadAll(texts.Index().Select(t => new DefinitionSource($"{t.Index}.yaml", t.Item)), StaffDirectoryReader.Read("people.yaml", Texts.People));
}
