using System.Security.Cryptography;
using System.Text;

namespace OnesqaBot.Workflow;

/// <summary>A short mark of a text that is the same in every process and on every machine, unlike <see cref="object.GetHashCode"/>.</summary>
public static class StableHash
{
    /// <param name="bytes">Of the text's SHA-256, from 1 to 32: twice as many hexadecimal digits, in lower case.</param>
    public static string Compute(string text, int bytes) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, bytes));
}
