using OnesqaBot.Bot.Hosting;

namespace OnesqaBot.Bot.Backup;

/// <summary>What to tell whoever runs a command whatever goes wrong in it: he looks after data, not after a program.</summary>
internal static class BackupFaults
{
    /// <summary>Null where the fault has a sentence of its own.</summary>
    public static string? Sentence(Exception fault, string command) => fault switch
    {
        IOException or UnauthorizedAccessException =>
            $"คำสั่ง {command} อ่านหรือเขียนไฟล์ไม่ได้ กรุณาตรวจชื่อ สิทธิ์ และพื้นที่ว่างของดิสก์ แล้วสั่งอีกครั้ง ({command} cannot read or write a file. Check its name, rights and the disk's free space, then run it again: {Line(fault)})",
        // Here a text that cannot be read stands in the data; that of a setting is inside another.
        not FormatException when StartFaults.Sentence(fault) is not null => null,
        _ => $"คำสั่ง {command} ทำไม่สำเร็จ ข้อมูลต้นทางไม่ถูกเปลี่ยน กรุณาแจ้งผู้ดูแลระบบพร้อมข้อความนี้ ({command} failed; the data that it reads was not changed. Tell the administrator this: {fault.GetType().Name}: {Line(fault)})",
    };

    private static string Line(Exception fault) => fault.Message.ReplaceLineEndings(" ");
}
