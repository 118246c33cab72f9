using OnesqaBot.Bot.Conversations;

namespace OnesqaBot.Bot.Files;

/// <summary>Describes the allowed types by familiar names, such as "Word" if all of its extensions are allowed.</summary>
internal static class DocumentTypeNames
{
    private static readonly (Func<string> Name, string[] Extensions)[] Families =
    [
        (() => "PDF", ["pdf"]),
        (() => "Word", ["doc", "docx", "odt", "rtf"]),
        (() => "Excel", ["xls", "xlsx", "ods"]),
        (() => "PowerPoint", ["ppt", "pptx", "odp"]),
        (() => BotTexts.Pictures, ["jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic", "heif"]),
        (() => BotTexts.PlainText, ["txt"]),
        (() => "CSV", ["csv"]),
        (() => "ZIP", ["zip"]),
    ];

    public static string Describe(IReadOnlyList<string> extensions)
    {
        var whole = Families.Where(f => f.Extensions.All(extensions.Contains)).ToList();
        return string.Join(", ", [.. whole.Select(f => f.Name()), .. extensions.Except(whole.SelectMany(f => f.Extensions)).Select(e => $".{e}")]);
    }
}
