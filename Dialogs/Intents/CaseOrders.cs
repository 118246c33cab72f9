using System.Text.RegularExpressions;
using OnesqaBot.Workflow;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>Takes orders about a case apart: which one, and to whom it is to be given. ทวงเรื่อง NIAD, มอบหมายเรื่องเวียดนามให้วิภา.</summary>
internal static partial class CaseOrders
{
    /// <summary>Whether a text is plainly such an order, if it names a case.</summary>
    public static bool IsToGive(string text) => Give().IsMatch(text.Trim());

    /// <inheritdoc cref="IsToGive"/>
    public static bool IsToChase(string text) => Chase().IsMatch(text.Trim());

    /// <summary>What is left of an order to ask for something when the verb is taken away.</summary>
    public static string Chased(string text) => Chasing().Replace(text.Trim(), "");

    /// <summary>What is to be given, without the verb, and to whom; null for the latter if nobody is named.</summary>
    public static (string What, string? To) Given(string text)
    {
        var order = text.Trim();
        var match = new[] { Doing().Match(order), Receiving().Match(order), Moving().Match(order), Handing().Match(order) }.FirstOrDefault(m => m.Success);
        var to = match is null ? null : VisibleText.Trim(match.Groups["to"].Value);
        return (Giving().Replace(match is null ? order : match.Groups["what"].Value.Trim(), ""), to is null or "" || Anybody().IsMatch(to) ? null : to);
    }

    private const string Politely = @"(?:(?:ช่วย|ขอ|รบกวน|กรุณา|โปรด|please)\s*)*";

    [GeneratedRegex(
        $@"\A{Politely}(?:(?:มอบหมาย|มอบ|โอน|ฝาก|ย้าย|ส่งต่อ|ยก)(?:งาน)?เรื่อง.+ให้|ให้\S+?(?:ท(?:ำ|ํา)|ดูแล|รับ|ดำเนินการ)เรื่อง.+(?:ต่อ|แทน)|(?:delegate|reassign|transfer|give)\s.+\sto\s|hand\s.+\son\sto\s)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Give();

    [GeneratedRegex($@"\A{Politely}(?:ทวงถาม|ทวง|(?:chase|remind|nudge)\s)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Chase();

    [GeneratedRegex(
        @"\A(?:(?:ช่วย|ขอ|ฝาก|รบกวน|กรุณา|โปรด|please)\s*)*(?:(?:แจ้ง)?เตือน|ทวงถาม|ทวง|ติดตาม|ตาม|เร่งรัด|เร่ง|จี้|สะกิด|กระทุ้ง|(?:ping|chase|remind|nudge|follow up(?: on)?)(?![a-z])\s*(?:them|him|her)?\s*(?:(?:about|for|of)\s)?)(?:งาน)?(?:หน่อย|ที)?\s*",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Chasing();

    [GeneratedRegex($@"\A{Politely}(?:มอบหมาย|มอบ|โอน|ฝาก|ย้าย|ส่งต่อ|ยก|(?:delegate|reassign|assign|transfer|give|hand|move)(?![a-z])\s*(?:the )?)(?:งาน)?\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Giving();

    private const string Title = @"\s*(?:คุณ|พี่|น้อง)?\s*";

    private const string End = @"\s*(?:(?:ท(?:ำ|ํา)|ดำเนินการ|ดูแล|ดู|รับผิดชอบ|รับช่วง|รับ)?(?:งาน|ไป)?(?:\s*(?:แทน|ต่อ|instead|please)(?![\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]).*)?(?:\s*(?:หน่อย|ด้วย|ที|นะ|ครับ|ค่ะ|คะ|คับ|please))*)\z";

    /// <summary>ให้กานดาทำเรื่อง NIAD ต่อ.</summary>
    [GeneratedRegex($@"\A(?:(?:ช่วย|ขอ|รบกวน)\s*)*ให้{Title}(?<to>\S+?)\s*(?:มา|เป็นคน|เป็นผู้)?(?:ท(?:ำ|ํา)|ดำเนินการ|ดูแล|ดู|รับผิดชอบ|รับช่วง|รับ)\s*(?<what>(?:เรื่อง|งาน).+)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Doing();

    /// <summary>โอนเรื่อง NIAD ให้กานดา.</summary>
    [GeneratedRegex($@"\A(?<what>.+?)\s*(?:ไป)?\s*(?:ให้กับ|ให้แก่|ให้|แก่|\bto\b){Title}(?<to>\S.*?){End}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Receiving();

    /// <summary>ย้ายเรื่อง HEEACT จากวิภาไปสุธี, เปลี่ยนเจ้าของเรื่อง AQAN เป็นธนพล.</summary>
    [GeneratedRegex($@"\A(?:(?<what>.+?)\s*จาก.+?ไป(?:ที่)?|เปลี่ยน(?:เจ้าของ|ผู้รับผิดชอบ|คนท(?:ำ|ํา))(?<what>.+?)เป็น){Title}(?<to>\S.*?){End}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Moving();

    /// <summary>give Kanda the NIAD case.</summary>
    [GeneratedRegex(@"\A(?:please )?(?:give|assign|hand) (?<to>\S+) (?<what>the .+?)(?: please)?[.!]?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Handing();

    [GeneratedRegex(@"\A(?:คนอื่น|ผู้อื่น|คนใหม่|ใคร|ที|หน่อย|ด้วย|some(?:body|one)(?: else)?)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Anybody();
}
