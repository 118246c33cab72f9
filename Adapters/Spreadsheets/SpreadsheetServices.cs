using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Spreadsheets;

/// <summary>Registers what writes spreadsheets.</summary>
public static class SpreadsheetServices
{
    public static IServiceCollection AddSpreadsheets(this IServiceCollection services) => services.AddSingleton<ISpreadsheets, ClosedXmlSpreadsheets>();
}
