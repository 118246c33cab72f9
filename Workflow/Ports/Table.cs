namespace OnesqaBot.Workflow.Ports;

/// <summary>A table with its headings.</summary>
/// <param name="Name">Name of the sheet.</param>
/// <param name="Heading">Lines above the table.</param>
/// <param name="Rows">Each has one cell per column.</param>
public sealed record Table(string Name, IReadOnlyList<string> Heading, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<TableCell>> Rows)
{
    /// <summary>Whether the columns have filters.</summary>
    public bool Filters { get; init; }
}

/// <summary>A text, an instant, a date, a number, a quantity or an amount; empty if all are null.</summary>
public readonly record struct TableCell(string? Text, DateTimeOffset? Moment = null)
{
    public DateOnly? Date { get; init; }

    public int? Number { get; init; }

    /// <summary>A number with a decimal.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>An amount in baht.</summary>
    public decimal? Amount { get; init; }
}
