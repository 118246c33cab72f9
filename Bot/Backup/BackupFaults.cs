using OnesqaBot.Bot.Hosting;

namespace OnesqaBot.Bot.Backup;

/// <summary>Turns any failure of a command into a sentence for the operator, who looks after data rather than a program.</summary>
internal static class BackupFaults
{
    /// <summary>Returns null if the exception already has a sentence of its own.</summary>
    public static string? Sentence(Exception fault, string command) => fault switch
    {
        IOException or UnauthorizedAccessException =>
            $"{command} cannot read or write a file. Check the file name, permissions and free disk space, then run it again: {Line(fault)}",
        // Here a FormatException means unreadable data; for an invalid setting it is an inner exception.
        not FormatException when StartFaults.Sentence(fault) is not null => null,
        _ => $"{command} failed; its source data was not changed. Send this message to the administrator: {fault.GetType().Name}: {Line(fault)}",
    };

    private static string Line(Exception fault) => fault.Message.ReplaceLineEndings(" ");
}
