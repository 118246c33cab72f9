using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Blank forms of expected documents: on the web, beside the procedure's file, or in the document library.</summary>
public sealed class TemplateTests
{
    private static readonly TemplatePlaces Places = new(["แบบวิเคราะห์.docx"], HasLibrary: true);

    public static TheoryData<string, DocumentTemplate> Readable => new()
    {
        { "https://onesqa.example.org/form.docx", new DocumentTemplate.Address(new("https://onesqa.example.org/form.docx")) },
        { "แบบวิเคราะห์.docx", new DocumentTemplate.File("แบบวิเคราะห์.docx") },
        { "/แบบฟอร์ม/วิเคราะห์.docx", new DocumentTemplate.LibraryPath("/แบบฟอร์ม/วิเคราะห์.docx") },
        { "/sites/policy/Shared Documents/a.xlsx", new DocumentTemplate.LibraryPath("/sites/policy/Shared Documents/a.xlsx") },
    };

    [Theory, MemberData(nameof(Readable))]
    public void A_form_is_read_from_each_place(string text, DocumentTemplate template) =>
        Assert.Equal(template, Assert.Single(Read(text, Places)[0].Steps, s => s.Key == "analyse-partner").Expects[0].Template);

    [Theory]
    [InlineData("ftp://onesqa.example.org/form.docx")]
    [InlineData("../people.yaml")]
    [InlineData("forms/a.docx")]
    [InlineData("/forms/../a.docx")]
    [InlineData("แบบวิเคราะห์")]
    [InlineData("file:///etc/passwd")]
    [InlineData("C:form.docx")]
    [InlineData("/forms/plan")]
    public void What_is_no_place_is_told(string text) =>
        Assert.Contains($"NotTemplate({text})", Fault(text, Places).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_does_not_exist_is_told_with_the_nearest_one_and_its_line()
    {
        var fault = Fault("แบบวิเคราะ.docx", Places);
        Assert.Contains("MissingTemplate(แบบวิเคราะ.docx) nearest แบบวิเคราะห์.docx", fault.ToString(), StringComparison.Ordinal);
        Assert.Equal(Yaml("แบบวิเคราะ.docx").Split('\n').ToList().FindIndex(l => l.Contains("template: \"", StringComparison.Ordinal)) + 1, fault.Line);
    }

    [Fact]
    public void A_path_in_a_library_needs_a_library() =>
        Assert.Contains("NoLibrary()", Fault("/แบบฟอร์ม/a.docx", Places with { HasLibrary = false }).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_path_of_another_system_is_told() => Assert.Contains(@"NotTemplate(forms\a.docx)", Fault(@"forms\\a.docx", Places).ToString(), StringComparison.Ordinal);

    private static IReadOnlyList<Procedure> Read(string template, TemplatePlaces places) =>
        ProcedureReader.ReadAll([new("mou.yaml", Yaml(template))], EmbeddedDefinitions.People(), places);

    private static DefinitionFault Fault(string template, TemplatePlaces places) =>
        Assert.Single(Assert.Throws<DefinitionException>(() => Read(template, places)).Faults);

    private static string Yaml(string template)
    {
        var yaml = EmbeddedDefinitions.Sources("Procedures/").Single(s => s.File == "mou.yaml").Yaml.ReplaceLineEndings("\n");
        const string document = "      - key: analysis-report\n";
        return yaml.Replace(document, $"{document}        template: \"{template}\"\n", StringComparison.Ordinal);
    }
}
