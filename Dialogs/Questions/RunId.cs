using System.Security.Cryptography;
using System.Text;

namespace OnesqaBot.Dialogs;

/// <summary>A short name for a run of questions, the same for the same command.</summary>
internal static class RunId
{
    public static string Of(string kind, string command) =>
        $"{kind}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(command)).AsSpan(0, 8))}";
}
