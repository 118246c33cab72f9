using OnesqaBot.Workflow.Deadlines;

namespace OnesqaBot.Bot.Hosting;

/// <summary>Where the bot finds and keeps things. Every setting has a default that works on one machine.</summary>
public sealed class BotOptions
{
    /// <summary>Folder of state and documents. Default: <c>data</c> beside where the bot was started.</summary>
    public string DataFolder { get; set; } = "data";

    /// <summary>YAML file of people and positions; empty for the embedded sample office.</summary>
    public string PeopleFile { get; set; } = "";

    /// <summary>Folder of procedure files; empty for the embedded ones.</summary>
    public string ProceduresFolder { get; set; } = "";

    /// <summary>Folder of holiday files, a year each, besides the embedded ones; one of the same name takes an embedded one's place.</summary>
    public string HolidaysFolder { get; set; } = "";

    /// <summary>After so many working days whoever has a row without a deadline is nudged; 0 for never. A procedure's file may say otherwise.</summary>
    public int NudgeDays { get; set; } = ReminderSchedule.DefaultNudge;

    /// <summary>Address under which people's clients reach this host, for links to documents; empty for the one it listens on.</summary>
    public string PublicUrl { get; set; } = "";
}
