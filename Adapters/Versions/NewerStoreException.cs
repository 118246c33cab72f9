namespace OnesqaBot.Adapters.Versions;

/// <summary>The data was written by a newer version of the bot; nothing of it was touched.</summary>
/// <param name="what">In Thai, such as <c>ฐานข้อมูล</c>.</param>
/// <param name="whatEn">In English, such as <c>database</c>.</param>
/// <param name="place">Where it is.</param>
public sealed class NewerStoreException(string what, string whatEn, string place, int found, int known) : Exception(FormattableString.Invariant(
    $"{what} {place} เขียนโดยบอตรุ่นใหม่กว่า (รุ่นข้อมูล {found} รุ่นนี้รู้จักถึง {known}) กรุณาเริ่มบอตรุ่นใหม่ หรือกู้คืนข้อมูลที่สำรองไว้ก่อนปรับรุ่น (The {whatEn} {place} was written by a newer version of the bot: schema {found}; this one knows {known}. Start the newer version, or restore the backup made before it.)"));
