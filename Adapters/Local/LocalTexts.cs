using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Adapters.Local;

/// <summary>The texts of the pages for documents, and of those that explain why a link leads nowhere.</summary>
internal static class LocalTexts
{
    private static readonly TextCatalog Texts = new(typeof(LocalTexts));

    public static string AllDocuments => Texts[nameof(AllDocuments)];
    public static string Bytes(string count) => Texts.Format(nameof(Bytes), count);
    public static Bilingual DocumentMoved => Texts.Both(nameof(DocumentMoved));
    public static Bilingual Elsewhere => Texts.Both(nameof(Elsewhere));
    public static Bilingual ElsewhereReason => Texts.Both(nameof(ElsewhereReason));
    public static string Empty => Texts[nameof(Empty)];
    public static string FolderAbove => Texts[nameof(FolderAbove)];
    public static Bilingual HowToFind => Texts.Both(nameof(HowToFind));
    public static string NearestFolder => Texts[nameof(NearestFolder)];
    public static Bilingual NoDocument => Texts.Both(nameof(NoDocument));
    public static string Version(string size, int number) => Texts.Format(nameof(Version), size, number);
}
