using ClosedXML.Excel;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Adapters.Spreadsheets;

/// <summary>Writes spreadsheets with ClosedXML. User input is always stored as text, never as a formula, number or date.</summary>
public static class SpreadsheetWriter
{
    /// <summary>The maximum length of a cell's text in Excel, in characters.</summary>
    private const int LongestCell = 32_767;

    /// <summary>Date in the Buddhist era and time, with Arabic digits.</summary>
    private const string ThaiMoment = "[$-107041E]d mmm yyyy h:mm";

    private const string ThaiDate = "[$-107041E]d mmm yyyy";

    private const string BahtAmount = "#,##0.00";

    private const double WidestColumn = 60;

    /// <summary>Returns the table as an .xlsx stream, positioned at its start.</summary>
    public static Stream Write(Table table) => Write([table]);

    /// <summary>Returns tables as an .xlsx stream with a sheet each, positioned at its start.</summary>
    public static Stream Write(IReadOnlyList<Table> tables)
    {
        using var book = new XLWorkbook();
        foreach (var table in tables) Add(book.AddWorksheet(table.Name), table);
        var content = new MemoryStream();
        book.SaveAs(content);
        content.Position = 0;
        return content;
    }

    private static void Add(IXLWorksheet sheet, Table table)
    {
        foreach (var (i, line) in table.Heading.Index()) Write(sheet.Cell(i + 1, 1), line);
        var top = table.Heading.Count + 2;
        foreach (var (i, column) in table.Columns.Index()) Write(sheet.Cell(top, i + 1), column);
        foreach (var (r, row) in table.Rows.Index())
        {
            foreach (var (c, cell) in row.Index()) Write(sheet.Cell(top + 1 + r, c + 1), cell);
        }

        ApplyStyles(sheet, table, top);
    }

    private static void Write(IXLCell cell, TableCell value)
    {
        if (value.Moment is { } moment)
        {
            cell.SetValue(ThaiTime.Local(moment).DateTime);
            cell.Style.NumberFormat.Format = ThaiMoment;
        }
        else if (value.Date is { } date)
        {
            cell.SetValue(date.ToDateTime(TimeOnly.MinValue));
            cell.Style.NumberFormat.Format = ThaiDate;
        }
        else if (value.Number is { } number)
        {
            cell.SetValue(number);
        }
        else if (value.Quantity is { } quantity)
        {
            cell.SetValue(quantity);
            cell.Style.NumberFormat.Format = "0.0#";
        }
        else if (value.Amount is { } amount)
        {
            cell.SetValue(amount);
            cell.Style.NumberFormat.Format = BahtAmount;
        }
        else if (value.Text is { Length: > 0 } text)
        {
            Write(cell, text);
        }
    }

    private static void Write(IXLCell cell, string text)
    {
        // XML cannot hold most control characters.
        var clean = new string([.. text.Where(c => !char.IsControl(c) || c is '\n' or '\t')]);
        cell.Style.NumberFormat.Format = "@";
        cell.SetValue(clean.Length > LongestCell ? clean[..LongestCell] : clean);
        cell.SetDataType(XLDataType.Text);
    }

    private static void ApplyStyles(IXLWorksheet sheet, Table table, int top)
    {
        sheet.Range(1, 1, Math.Max(table.Heading.Count, 1), 1).Style.Font.Bold = true;
        var all = sheet.Range(top, 1, top + table.Rows.Count, table.Columns.Count);
        all.Style.Border.InsideBorder = all.Style.Border.OutsideBorder = XLBorderStyleValues.Thin;
        all.Style.Alignment.WrapText = true;
        all.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        var names = sheet.Range(top, 1, top, table.Columns.Count);
        names.Style.Font.Bold = true;
        names.Style.Fill.BackgroundColor = XLColor.LightGray;
        if (table.Filters) all.SetAutoFilter();
        sheet.SheetView.FreezeRows(top);
        // Columns are sized by character count, because fitting to contents needs fonts that a server may not have.
        foreach (var (i, column) in table.Columns.Index())
        {
            var longest = table.Rows.Select(r => r[i] is { Moment: null, Date: null, Amount: null, Quantity: null } ? r[i].Text?.Length ?? 0 : 16).Append(column.Length).Max();
            sheet.Column(i + 1).Width = Math.Min(WidestColumn, longest + 4);
        }
    }
}
