using System.Globalization;

namespace OnesqaBot.Tests.Support;

/// <summary>What whoever runs the tests may ask for besides.</summary>
internal static class Asked
{
    public static int Number(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : otherwise;
}
