namespace OnesqaBot.Workflow.People;

/// <summary>A bureau or mission (สำนัก, ภารกิจ) that is asked to report.</summary>
/// <param name="Position">Key of the position that answers for it.</param>
public sealed record OfficeUnit(string Key, Bilingual Title, string Position);

/// <summary>A body outside the office's line that resolves (คณะกรรมการ สมศ., รัฐมนตรีที่กำกับดูแล). It has no card: the office records what it resolved.</summary>
public sealed record ExternalBody(string Key, Bilingual Title);
