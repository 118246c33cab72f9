namespace OnesqaBot.Workflow.Ports;

/// <summary>Writes tables as a spreadsheet that people open in Excel.</summary>
public interface ISpreadsheets
{
    /// <summary>The table as an .xlsx file, read from its beginning.</summary>
    Stream Write(Table table);
}

/// <summary>A table with its headings.</summary>
/// <param name="Name">Of the sheet.</param>
/// <param name="Heading">Lines above the table.</param>
/// <param name="Rows">Each as long as the columns.</param>
public sealed record Table(string Name, IReadOnlyList<string> Heading, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<TableCell>> Rows)
{
    /// <summary>Whether whoever opens it can filter by its columns.</summary>
    public bool Filters { get; init; }
}

/// <summary>Either text, a moment, a date or a number; all null is empty.</summary>
public readonly record struct TableCell(string? Text, DateTimeOffset? Moment = null)
{
    public DateOnly? Date { get; init; }

    public int? Number { get; init; }
}
