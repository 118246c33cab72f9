using System.Security.Cryptography;
using System.Text;

namespace OnesqaBot.Workflow;

/// <summary>A short hash of a text that is stable across processes and machines, unlike <see cref="object.GetHashCode"/>.</summary>
public static class StableHash
{
    /// <param name="bytes">Number of bytes of the SHA-256 to keep, 1 to 32. The result has two lower-case hexadecimal digits per byte.</param>
    public static string Compute(string text, int bytes) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, bytes));
}
