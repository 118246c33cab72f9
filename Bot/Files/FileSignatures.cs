namespace OnesqaBot.Bot.Files;

/// <summary>Detects a file's type from its first bytes, regardless of its name.</summary>
/// <remarks>Source: "List of file signatures", en.wikipedia.org; heic: ISO/IEC 23008-12.</remarks>
internal static class FileSignatures
{
    /// <summary>Number of bytes needed for detection.</summary>
    public const int Longest = 16;

    private static readonly string[] Zip = ["zip", "docx", "xlsx", "pptx", "odt", "ods", "odp"];
    private static readonly string[] Ole = ["doc", "xls", "ppt", "docx", "xlsx", "pptx", "msg", "msi"];
    private static readonly string[] Program = ["exe", "dll"];

    private static readonly (int Offset, byte[] Bytes, string[] Types)[] Known =
    [
        (0, "MZ"u8.ToArray(), Program),
        (0, [0x7F, .. "ELF"u8], ["elf", "so"]),
        (0, [0xFE, 0xED, 0xFA, 0xCE], ["macho"]), (0, [0xFE, 0xED, 0xFA, 0xCF], ["macho"]),
        (0, [0xCE, 0xFA, 0xED, 0xFE], ["macho"]), (0, [0xCF, 0xFA, 0xED, 0xFE], ["macho"]),
        (0, [0xCA, 0xFE, 0xBA, 0xBE], ["class"]),
        (0, "#!"u8.ToArray(), ["sh"]),
        (0, [0x4C, 0, 0, 0, 0x01, 0x14, 0x02, 0], ["lnk"]),
        (0, "MSCF"u8.ToArray(), ["cab"]),
        (0, [.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], ["7z"]),
        (0, "Rar!"u8.ToArray(), ["rar"]),
        (0, [0x1F, 0x8B], ["gz", "tgz"]),
        (0, "%PDF-"u8.ToArray(), ["pdf"]),
        (0, [.. "PK"u8, 3, 4], Zip), (0, [.. "PK"u8, 5, 6], Zip),
        // Also used by password-protected Office files.
        (0, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], Ole),
        (0, "{\\rtf"u8.ToArray(), ["rtf", "doc"]),
        (0, [0x89, .. "PNG"u8], ["png"]),
        (0, [0xFF, 0xD8, 0xFF], ["jpg", "jpeg"]),
        (0, "GIF8"u8.ToArray(), ["gif"]),
        (0, [.. "II"u8, 0x2A, 0], ["tif", "tiff"]), (0, [.. "MM"u8, 0, 0x2A], ["tif", "tiff"]),
        (8, "WEBP"u8.ToArray(), ["webp"]),
        (4, "ftyphei"u8.ToArray(), ["heic", "heif"]), (4, "ftypmif1"u8.ToArray(), ["heic", "heif"]),
    ];

    /// <summary>Returns the extensions that match; empty for text and unknown types.</summary>
    public static IReadOnlyList<string> TypesOf(ReadOnlySpan<byte> beginning)
    {
        foreach (var (offset, bytes, types) in Known)
        {
            if (beginning.Length >= offset + bytes.Length && beginning[offset..].StartsWith(bytes)) return types;
        }

        return [];
    }
}
