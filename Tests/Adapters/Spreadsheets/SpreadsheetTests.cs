using System.IO.Compression;
using ClosedXML.Excel;
using OnesqaBot.Adapters.Spreadsheets;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Spreadsheets;

/// <summary>What was typed stands in the cell as it was typed.</summary>
public sealed class SpreadsheetTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("'quoted")]
    [InlineData("007")]
    [InlineData("1,250,000")]
    [InlineData("๑,๒๕๐,๐๐๐")]
    [InlineData("2026-11-23")]
    [InlineData("true")]
    [InlineData("<b>&amp;</b>")]
    [InlineData("สองบรรทัด\nบรรทัดที่สอง")]
    [InlineData("👍🏽 ครบ")]
    public void A_cell_holds_the_text(string typed)
    {
        using var content = Write(new(typed));
        using var book = new XLWorkbook(content);
        var cell = book.Worksheet(1).Cell(4, 1);
        Assert.Equal(typed, cell.GetString());
        Assert.False(cell.HasFormula);
        Assert.Equal(XLDataType.Text, cell.DataType);
    }

    [Fact]
    public void A_moment_is_a_date_of_the_Thai_calendar_whatever_the_culture()
    {
        using var content = Write(new(null, new DateTimeOffset(2026, 11, 23, 2, 30, 0, TimeSpan.Zero)));
        using var book = new XLWorkbook(content);
        Assert.Equal(new DateTime(2026, 11, 23, 9, 30, 0), book.Worksheet(1).Cell(4, 1).GetDateTime());
    }

    [Fact]
    public void An_amount_is_a_number_that_the_office_can_add_up()
    {
        using var content = Write(new(null) { Amount = 1_250_000.5m });
        using var book = new XLWorkbook(content);
        var cell = book.Worksheet(1).Cell(4, 1);
        Assert.Equal((XLDataType.Number, 1_250_000.5, "#,##0.00"), (cell.DataType, cell.GetDouble(), cell.Style.NumberFormat.Format));
    }

    [Fact]
    public void What_XML_cannot_hold_is_left_out_and_what_Excel_cannot_hold_is_cut()
    {
        using var content = Write(new("a\u0001b" + new string('ก', 40_000)));
        using var book = new XLWorkbook(content);
        var text = book.Worksheet(1).Cell(4, 1).GetString();
        Assert.StartsWith("abก", text, StringComparison.Ordinal);
        Assert.Equal(32_767, text.Length);
    }

    [Fact]
    public void It_is_a_whole_file_without_formulas()
    {
        using var content = Write(new("=1+1"));
        using var zip = new ZipArchive(content);
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        Assert.DoesNotContain("<x:f", sheet.ReadToEnd(), StringComparison.Ordinal);
    }

    private static Stream Write(TableCell cell) => SpreadsheetWriter.Write(new Table("คำตอบ", ["เรื่อง"], ["ผล", "ว่าง"], [[cell, new(null)]]));
}
