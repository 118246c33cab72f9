using OnesqaBot.Workflow.Deadlines;

namespace OnesqaBot.Bot.Hosting;

/// <summary>Where the bot reads and stores its data. Every setting has a default that works on a single machine.</summary>
public sealed class BotOptions
{
    /// <summary>Folder for state and documents. Default: <c>data</c> in the working directory.</summary>
    public string DataFolder { get; set; } = "data";

    /// <summary>YAML file with people and positions; empty for the embedded sample office.</summary>
    public string PeopleFile { get; set; } = "";

    /// <summary>Folder with procedure files; empty for the embedded ones.</summary>
    public string ProceduresFolder { get; set; } = "";

    /// <summary>
    /// Folder with additional holiday files, one per year. A file replaces the embedded file of the same name.
    /// </summary>
    public string HolidaysFolder { get; set; } = "";

    /// <summary>
    /// Number of working days after which the assignee of a step without a deadline is nudged; 0 disables nudges.
    /// A procedure file may override it.
    /// </summary>
    public int NudgeDays { get; set; } = ReminderSchedule.DefaultNudge;

    /// <summary>
    /// Whether sentences that were not understood are kept for administrators. Otherwise only their subjects are counted.
    /// </summary>
    public bool KeepMisunderstoodSentences { get; set; }

    /// <summary>Address at which clients reach this host, used in document links; empty for the address the host listens on.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>The language of channel posts, calendar entries and other texts that are not for one person: <c>th</c> or <c>en</c>.</summary>
    public string Language { get; set; } = "th";

    /// <summary>Whether each finished step of a case, and its end, is also posted as a reply to the case's card in the channel.</summary>
    public bool ThreadPerCase { get; set; }
}
