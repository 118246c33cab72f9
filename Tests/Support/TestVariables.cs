using System.Globalization;

namespace OnesqaBot.Tests.Support;

/// <summary>Environment variables with which whoever runs the tests chooses a seed or a size.</summary>
internal static class TestVariables
{
    public static int Number(string variable, int fallback) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : fallback;
}
