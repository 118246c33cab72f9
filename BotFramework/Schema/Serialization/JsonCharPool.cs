using System.Buffers;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Serialization;

/// <summary>Lends Newtonsoft the character buffers of the shared pool.</summary>
internal sealed class JsonCharPool : IArrayPool<char>
{
    public static readonly JsonCharPool Instance = new();

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    public void Return(char[] array) => ArrayPool<char>.Shared.Return(array);
}
