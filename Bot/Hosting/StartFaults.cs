using Azure;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using OnesqaBot.Adapters.Sqlite;
using OnesqaBot.Adapters.Versions;

namespace OnesqaBot.Bot.Hosting;

/// <summary>Turns startup failures into a sentence for the operator instead of a stack trace.</summary>
public static class StartFaults
{
    /// <summary>Returns the sentence, or null for a bug in the program, whose stack trace is needed.</summary>
    public static string? Sentence(Exception fault) => fault switch
    {
        StartException or StoreFileException or NewerStoreException or UnusableFolderException => fault.Message,
        // The exception's own message contains the whole multi-line response.
        RequestFailedException storage => FormattableString.Invariant(
            $"Table Storage does not respond: status {storage.Status} {storage.ErrorCode}. Check the Tables settings and the bot's Storage Table Data Contributor role"),
        // Thrown by the client when all of its attempts failed.
        AggregateException { InnerException: RequestFailedException first } => Sentence(first),
        OptionsValidationException invalid => $"A setting is invalid: {string.Join(" ", invalid.Failures)}",
        // Thrown by the configuration binder for values such as "AtOnce = many"; the message names the setting.
        InvalidOperationException { InnerException: ArgumentException or FormatException } or FormatException =>
            $"A setting cannot be read: {fault.Message}",
        IOException { InnerException: AddressInUseException } =>
            $"{fault.Message} Stop the other program, or set a different address in urls",
        // The port is the only part of an address that has a range; the server does not say which address it was.
        ArgumentOutOfRangeException { ParamName: "port" } =>
            "The setting urls has an invalid port: use one from 0 to 65535",
        _ => null,
    };
}

/// <summary>The bot cannot start. The message tells the operator the file, the line and how to fix it.</summary>
public sealed class StartException(string message, Exception? inner = null) : Exception(message, inner);
