using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Spreadsheets;

/// <summary>Registers the spreadsheet writer.</summary>
public static class SpreadsheetServices
{
    public static IServiceCollection AddSpreadsheets(this IServiceCollection services) => services.AddSingleton<ISpreadsheets, ClosedXmlSpreadsheets>();
}
