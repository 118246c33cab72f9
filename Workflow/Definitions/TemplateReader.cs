using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>The places in which blank forms can be, against which procedures are checked.</summary>
/// <param name="Files">Names of the files in the procedures' folder.</param>
/// <param name="HasLibrary">Whether the office has a document library.</param>
public sealed record TemplatePlaces(IReadOnlyCollection<string> Files, bool HasLibrary)
{
    /// <summary>Paths of which the library has no file. Those that were not looked up count as present.</summary>
    public IReadOnlyCollection<string> MissingInLibrary { get; init; } = [];
}

/// <summary>Reads where the blank form of an expected document is.</summary>
internal static class TemplateReader
{
    private const string Key = "template";

    /// <returns>Null if there is none, or it has a fault.</returns>
    public static DocumentTemplate? Read(MappingReader document)
    {
        if (document.TextIfAny(Key) is not { } text) return null;
        if (WebAddress.Read(text) is { } address) return new DocumentTemplate.Address(address);
        if (!text.Contains('\\', StringComparison.Ordinal) && !text.Contains("..", StringComparison.Ordinal) && !text.Any(char.IsControl))
        {
            if (text.StartsWith('/') && Path.GetFileName(text).Contains('.', StringComparison.Ordinal)) return new DocumentTemplate.LibraryPath(text);
            if (!text.Contains('/', StringComparison.Ordinal) && !text.Contains(':', StringComparison.Ordinal) && text.IndexOf('.', StringComparison.Ordinal) > 0) return new DocumentTemplate.File(text);
        }

        document.Fault(Key, DefinitionError.Create(
            $"“{text}” ไม่ใช่ที่อยู่เว็บ ชื่อไฟล์ หรือที่อยู่ไฟล์ในคลังเอกสาร", "เขียนที่อยู่เต็มขึ้นต้นด้วย https:// หรือชื่อไฟล์ในโฟลเดอร์ของกระบวนการ เช่น แบบฟอร์ม.docx หรือที่อยู่ในคลังเอกสารขึ้นต้นด้วย / เช่น /แบบฟอร์ม/แผน.docx",
            $"'{text}' is not a web address, a file name or a path in the document library",
            "write a whole address beginning with https://, the name of a file in the procedures' folder such as form.docx, or a path in the library beginning with / such as /forms/plan.docx"));
        return null;
    }

    /// <summary>Reports a form that is not where the procedure says.</summary>
    public static void Check(MappingReader document, DocumentTemplate? template, TemplatePlaces places)
    {
        switch (template)
        {
            case DocumentTemplate.File { Name: var name } when !places.Files.Contains(name):
                document.Fault(Key, Missing(name, Spelling.Nearest(name, places.Files)));
                break;
            case DocumentTemplate.LibraryPath { Path: var path } when places.MissingInLibrary.Contains(path):
                document.Fault(Key, DefinitionError.Create(
                    $"คลังเอกสารไม่มีไฟล์แบบฟอร์ม “{path}”", "อัปโหลดไฟล์ไว้ที่นั่น หรือแก้ที่อยู่ให้ตรง",
                    $"The document library has no form '{path}'", "upload the file there, or correct the path"));
                break;
            case DocumentTemplate.LibraryPath when !places.HasLibrary:
                document.Fault(Key, DefinitionError.Create(
                    "แบบฟอร์มอยู่ในคลังเอกสาร แต่ยังไม่ได้ตั้งคลังเอกสาร", "ตั้งค่า Graph:Library หรือวางไฟล์ในโฟลเดอร์ของกระบวนการ",
                    "The form is in the document library, but there is none", "set Graph:Library, or put the file into the procedures' folder"));
                break;
        }
    }

    private static DefinitionError Missing(string name, string? nearest) => DefinitionError.Create(
        $"ไม่พบไฟล์แบบฟอร์ม “{name}”", nearest is null ? "วางไฟล์ไว้ในโฟลเดอร์เดียวกับไฟล์ .yaml ของกระบวนการ" : $"น่าจะหมายถึง “{nearest}”",
        $"There is no form '{name}'", nearest is null ? "put the file into the folder of the procedure's .yaml file" : $"perhaps '{nearest}' is meant");
}
