namespace OnesqaBot.Workflow.People;

/// <summary>A bureau or mission (สำนัก, ภารกิจ) that reports in collections.</summary>
/// <param name="Position">Key of the position that responds for it.</param>
public sealed record OfficeUnit(string Key, Bilingual Title, string Position);

/// <summary>An external body that decides (คณะกรรมการ สมศ., รัฐมนตรีที่กำกับดูแล). It receives no cards; staff record its resolutions.</summary>
public sealed record ExternalBody(string Key, Bilingual Title)
{
    /// <summary>Whether it decides in meetings, which have numbers; a minister or an office decides by letter.</summary>
    public bool Meets { get; init; } = true;
}
