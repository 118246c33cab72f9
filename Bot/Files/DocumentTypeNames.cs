using OnesqaBot.Workflow;

namespace OnesqaBot.Bot.Files;

/// <summary>Describes the allowed types by familiar names, such as "Word" if all of its extensions are allowed.</summary>
internal static class DocumentTypeNames
{
    private static readonly (Bilingual Name, string[] Extensions)[] Families =
    [
        (new("PDF", "PDF"), ["pdf"]),
        (new("Word", "Word"), ["doc", "docx", "odt", "rtf"]),
        (new("Excel", "Excel"), ["xls", "xlsx", "ods"]),
        (new("PowerPoint", "PowerPoint"), ["ppt", "pptx", "odp"]),
        (new("รูปภาพ", "pictures"), ["jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic", "heif"]),
        (new("ข้อความ (.txt)", "text (.txt)"), ["txt"]),
        (new("CSV", "CSV"), ["csv"]),
        (new("ZIP", "ZIP"), ["zip"]),
    ];

    public static Bilingual Describe(IReadOnlyList<string> extensions)
    {
        var whole = Families.Where(f => f.Extensions.All(extensions.Contains)).ToList();
        List<Bilingual> names = [.. whole.Select(f => f.Name), .. extensions.Except(whole.SelectMany(f => f.Extensions)).Select(e => new Bilingual($".{e}", $".{e}"))];
        return new(string.Join(", ", names.Select(n => n.Th)), string.Join(", ", names.Select(n => n.En)));
    }
}
