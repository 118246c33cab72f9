using System.Globalization;
using System.Runtime.CompilerServices;

namespace OnesqaBot.Tests.Support;

/// <summary>
/// The whole suite runs under one culture at a time, named by TEST_CULTURE: under th-TH .NET writes years of the
/// Buddhist era, and anything that formats without saying how breaks there.
/// </summary>
internal static class Culture
{
    [ModuleInitializer]
    internal static void Set()
    {
        if (Environment.GetEnvironmentVariable("TEST_CULTURE") is not { } name) return;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(name);
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.DefaultThreadCurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture;
    }
}
