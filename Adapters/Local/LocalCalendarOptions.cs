using System.ComponentModel.DataAnnotations;

namespace OnesqaBot.Adapters.Local;

/// <summary>Location of the local calendar.</summary>
public sealed class LocalCalendarOptions
{
    /// <summary>The .ics file. It is created if it does not exist.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "LocalCalendarOptions.File is empty: set it to the path of the .ics file.")]
    public string File { get; set; } = Path.Combine("data", "calendar.ics");
}
