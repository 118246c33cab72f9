using OnesqaBot.Adapters.Spreadsheets;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Links;

/// <summary>Answers a request with a spreadsheet.</summary>
internal static class SpreadsheetResult
{
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static IResult Create(IReadOnlyList<Table> tables, string name) => Results.File(SpreadsheetWriter.Write(tables), Type, name);

    public static IResult Create(Table table, string name) => Results.File(SpreadsheetWriter.Write(table), Type, name);
}
