namespace OnesqaBot.Workflow.Time;

/// <summary>Thai month names, independent of the current culture.</summary>
public static class ThaiMonths
{
    private static readonly string[] Names =
    [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
        "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    ];

    /// <summary>มกราคม for 1.</summary>
    public static string NameOf(int month) => Names[month - 1];
}
