using System.ComponentModel.DataAnnotations;

namespace OnesqaBot.Adapters.Local;

/// <summary>Where the calendar lies on this machine.</summary>
public sealed class LocalCalendarOptions
{
    /// <summary>The .ics file. It is made when it is missing.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "LocalCalendarOptions.File is empty: name the .ics file.")]
    public string File { get; set; } = Path.Combine("data", "calendar.ics");
}
