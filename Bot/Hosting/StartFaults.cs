using Azure;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using OnesqaBot.Adapters.Sqlite;
using OnesqaBot.Adapters.Versions;

namespace OnesqaBot.Bot.Hosting;

/// <summary>What to tell whoever runs the bot when it cannot start: a sentence, not a stack trace.</summary>
public static class StartFaults
{
    /// <summary>The sentence; null for a fault of the program itself, whose stack trace is wanted.</summary>
    public static string? Sentence(Exception fault) => fault switch
    {
        StartException or StoreFileException or NewerStoreException or UnusableFolderException => fault.Message,
        // Its own message holds the whole answer, in many lines.
        RequestFailedException storage => FormattableString.Invariant(
            $"Azure Table Storage ไม่ตอบ กรุณาตรวจค่า Tables และสิทธิ Storage Table Data Contributor ของบอต (Table Storage does not answer: status {storage.Status} {storage.ErrorCode}. Check the settings Tables and the bot's role Storage Table Data Contributor)"),
        // What the client throws when every one of its attempts failed.
        AggregateException { InnerException: RequestFailedException first } => Sentence(first),
        OptionsValidationException invalid => $"ค่าที่ตั้งไว้ไม่ถูกต้อง แก้ไขแล้วเริ่มใหม่ (A setting is wrong: {string.Join(" ", invalid.Failures)})",
        // What the configuration's own reader throws for "AtOnce = many" names the setting, inside.
        InvalidOperationException { InnerException: ArgumentException or FormatException } or FormatException =>
            $"ค่าที่ตั้งไว้อ่านไม่ได้ แก้ไขแล้วเริ่มใหม่ (A setting cannot be read: {fault.Message})",
        IOException { InnerException: AddressInUseException } =>
            $"ที่อยู่นี้มีโปรแกรมอื่นใช้อยู่ ปิดโปรแกรมนั้น หรือตั้งค่า urls เป็นที่อยู่อื่น ({fault.Message} Stop the other program, or set another address by urls)",
        // Of an address only the port can be out of a range; the server does not say which address.
        ArgumentOutOfRangeException { ParamName: "port" } =>
            "ค่า urls มีเลขพอร์ตที่เป็นไปไม่ได้ ใช้ 0 ถึง 65535 (The setting urls has a port that cannot be: take one from 0 to 65535)",
        _ => null,
    };
}
