using System.Globalization;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Store;

/// <summary>Text that people really type, and that stores stumble over.</summary>
internal static class OddText
{
    public static TheoryData<string> All =>
    [
        "",
        "ที่ปรึกษา ก็ น้ำ เก้าอี้ ญี่ปุ่น",
        "👩‍👩‍👧‍👦 🇹🇭 emoji",
        "O'Brien \"quoted\" `back` \\ / ; -- DROP TABLE cases; %00 {0} $x",
        "tab\there\r\nnew line \u0001\u001f\u007f\u0085\u2028",
        "A\u0301 \u00c1 \u202eright-to-left\u202c",
        "*_%[]#&<script>alert(1)</script>",
        new string('ก', 5000),
    ];

    public static TheoryData<string> Cultures => ["th-TH", "en-US", ""];

    /// <summary>Runs under a culture and comes back out of it.</summary>
    public static async Task RunUnder(string culture, Func<Task> test)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            await test();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
