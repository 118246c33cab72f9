using System.Diagnostics;
using System.Text;

namespace OnesqaBot.Tests.Support;

/// <summary>The output and the exit code of a program.</summary>
internal sealed record ProgramResult(int ExitCode, string Output, string Errors)
{
    /// <param name="environment">Variables on top of the test's own; null takes one away.</param>
    public static ProgramResult Run(string program, IEnumerable<string> arguments, params (string Name, string? Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return new(process.ExitCode, output.Result, errors.Result);
    }
}
