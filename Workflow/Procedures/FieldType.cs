namespace OnesqaBot.Workflow.Procedures;

/// <summary>What a field holds (<c>type:</c>).</summary>
public enum FieldType
{
    Text,

    /// <summary>A fiscal year, in either era and in two or four digits.</summary>
    FiscalYear,

    /// <summary>An amount in baht.</summary>
    Amount,

    /// <summary>Per cent, without its sign: ๔๕, ๑๒.๕.</summary>
    Percentage,

    /// <summary>The number of a document or letter (เลขที่หนังสือ): ศธ ๑๒๓๔/๒๕๖๙.</summary>
    DocumentNumber,

    /// <summary>Which meeting of a series (การประชุมครั้งที่): ครั้งที่ ๕/๒๕๗๐.</summary>
    MeetingNumber,

    /// <summary>The address of a web page, with or without its scheme.</summary>
    WebAddress,

    /// <summary>An email address.</summary>
    EmailAddress,

    /// <summary>One day: ๑๕ มกราคม ๒๕๗๐; or ยังไม่กำหนด.</summary>
    Day,

    /// <summary>One day, several in a row or whole months: ๑๒–๑๔ มกราคม ๒๕๗๐, สิงหาคม ๒๕๗๐; or ยังไม่กำหนด.</summary>
    Period,
}
