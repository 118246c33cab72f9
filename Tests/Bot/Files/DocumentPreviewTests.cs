using System.Globalization;
using System.IO.Compression;
using System.Text;
using OnesqaBot.Adapters.Spreadsheets;
using OnesqaBot.Bot.Files;
using OnesqaBot.Workflow.Ports;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using Xunit;

namespace OnesqaBot.Bot.Tests.Files;

/// <summary>How a document begins, read from the file alone.</summary>
public sealed class DocumentPreviewTests
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void The_first_paragraphs_of_a_Word_file() => Assert.Equal(
        "บันทึกข้อความ · เรื่อง ขออนุมัติลงนาม MoU", Read(Docx("<w:p><w:r><w:t>บันทึก</w:t></w:r><w:r><w:t>ข้อความ</w:t></w:r></w:p><w:p/><w:p><w:r><w:t xml:space=\"preserve\">เรื่อง  ขออนุมัติลงนาม MoU</w:t></w:r></w:p>"), "a.docx"));

    [Fact]
    public void The_first_rows_of_an_Excel_file()
    {
        using var content = SpreadsheetWriter.Write(new Table("แผน", ["คำของบประมาณ ๒๕๗๑"], ["โครงการ", "วงเงิน"], [[new("อบรมผู้ประเมิน"), new(null) { Amount = 1_250_000m }]]));
        var preview = DocumentPreview.Read(content, "b.XLSX");
        Assert.StartsWith("คำของบประมาณ ๒๕๗๑ · โครงการ วงเงิน · อบรมผู้ประเมิน 1250000", preview, StringComparison.Ordinal);
    }

    [Fact]
    public void The_beginning_of_a_text() => Assert.Equal("หนึ่ง สอง", Read(Encoding.UTF8.GetBytes("หนึ่ง\r\n\tสอง\u0000"), "c.txt"));

    [Fact]
    public void The_first_page_of_a_PDF_file() => Assert.Equal(
        "Memorandum 12/2570 Signing of the MoU", Read(
            Pdf((page, font) =>
            {
                page.AddText("Memorandum 12/2570", 14, new(50, 760), font);
                page.AddText("Signing of the MoU", 14, new(50, 740), font);
            }),
            "a.pdf"));

    /// <summary>The document made for the case below is one that can be read where it is not made to break its reader.</summary>
    [Fact]
    public void A_page_with_a_plain_array_is_read() => Assert.Equal("a", Read(Nested(1), "a.pdf"));

    [Fact]
    public void A_long_text_is_cut()
    {
        var preview = Read(Docx($"<w:p><w:r><w:t>{new string('ก', 5_000)}</w:t></w:r></w:p>"), "a.docx")!;
        Assert.EndsWith("…", preview, StringComparison.Ordinal);
        Assert.InRange(preview.Length, 100, 250);
    }

    public static TheoryData<string, byte[]> Odd => new()
    {
        { "a.pdf", "%PDF-1.7 ..."u8.ToArray() },
        { "a.pdf", Pdf((_, _) => { }) },
        { "a.pdf", Nested(200_000) },
        { "a.docx", "PK\u0003\u0004 no archive"u8.ToArray() },
        { "a.docx", [] },
        { "a.docx", Docx("<w:p>") },
        { "a.docx", Zip(("word/other.xml", "<a/>")) },
        { "a.docx", Zip(("word/document.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")) },
        { "a.docx", Docx("<w:p/><w:p/>") },
        { "a.xlsx", Zip(("xl/workbook.xml", "<a/>")) },
        { "a.txt", "   \u0000"u8.ToArray() },
    };

    [Theory, MemberData(nameof(Odd))]
    public void What_cannot_be_read_has_no_preview(string name, byte[] content) => Assert.Null(Read(content, name));

    [Fact]
    public void A_file_that_unpacks_to_far_more_than_it_holds_is_read_no_further_than_needed() =>
        Assert.Null(Read(Docx(string.Concat(Enumerable.Repeat("<w:p/>", 500_000))), "bomb.docx"));

    [Fact]
    public async Task The_director_reads_how_the_newest_document_begins()
    {
        await using var office = await Office.Open();
        await office.OpensACase();
        await office.DoesARow("malee", ("บันทึก.docx", Docx("<w:p><w:r><w:t>ด้วยสำนักงานประสงค์จะลงนามความร่วมมือ</w:t></w:r></w:p>")));
        await office.SkipsTheDocuments();
        Assert.Contains("“ด้วยสำนักงานประสงค์จะลงนามความร่วมมือ”", Office.Text(office.Card("somchai", "ข้อ ๓ จาก ๘")), StringComparison.Ordinal);
    }

    private static string? Read(byte[] content, string name) => DocumentPreview.Read(new MemoryStream(content), name);

    private static byte[] Pdf(Action<PdfPageBuilder, PdfDocumentBuilder.AddedFont> draw)
    {
        var document = new PdfDocumentBuilder();
        draw(document.AddPage(PageSize.A4), document.AddStandard14Font(Standard14Font.Helvetica));
        return document.Build();
    }

    /// <summary>A page that draws arrays within arrays, enough of them to exhaust the stack of a reader that follows them without a limit.</summary>
    private static byte[] Nested(int depth)
    {
        var drawn = $"BT /F1 12 Tf {new string('[', depth)}(a){new string(']', depth)} TJ ET";
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Count 1/Kids[3 0 R]>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            $"<</Length {drawn.Length}>>\nstream\n{drawn}\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ];
        var (file, offsets) = (new StringBuilder("%PDF-1.4\n"), new List<int>());
        foreach (var (n, text) in objects.Index())
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{n + 1} 0 obj\n{text}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        return Encoding.ASCII.GetBytes(file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n").ToString());
    }

    private static byte[] Docx(string paragraphs) => Zip(("word/document.xml", $"<w:document xmlns:w=\"{Word}\"><w:body>{paragraphs}</w:body></w:document>"));

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(text);
            }
        }

        return content.ToArray();
    }
}
