using OnesqaBot.Dialogs.Intents.Sentences;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs.Intents.Slots;

/// <summary>The holidays that a question is about.</summary>
/// <param name="Day">A day; null if none was named.</param>
/// <param name="Name">Part of a holiday's name; null if none was named.</param>
public sealed record HolidayQuery(DateOnly? Day, string? Name)
{
    /// <summary>What people call holidays, and the word in their official name.</summary>
    private static readonly (Words Said, string Name)[] Known =
    [
        (new("สงกราน"), "สงกรานต์"), (new("ปีใหม่", "new year"), "ปีใหม่"), (new("วันแม่"), "พระบรมราชินี"), (new("วันพ่อ"), "พระบรมชนกาธิเบศร"), (new("มาฆะ"), "มาฆบูชา"), (new("วิสาขะ"), "วิสาขบูชา"),
        (new("อาสาฬห", "อาสาฬ"), "อาสาฬหบูชา"), (new("เข้าพรรษา"), "เข้าพรรษา"), (new("จักรี"), "จักรี"), (new("ฉัตรมงคล"), "ฉัตรมงคล"), (new("พืชมงคล"), "พืชมงคล"), (new("ปิยมหาราช"), "ปิยมหาราช"),
        (new("รัฐธรรมนูญ"), "รัฐธรรมนูญ"), (new("แรงงาน"), "แรงงาน"), (new("ตรุษจีน", "ตรุด", "chinese"), "ตรุษจีน"), (new("คริสต์มาส", "คริสมาส", "christmas"), "คริสต์มาส"),
    ];

    /// <returns>Null if the question names neither a day nor a holiday.</returns>
    internal static HolidayQuery? Read(string normalized, DateOnly today)
    {
        var sentence = Sentence.FromNormalized(normalized);
        var name = Array.Find(Known, k => k.Said.OccurIn(sentence)).Name;
        var day = name is null ? SpokenDays.Day(normalized, today) : null;
        return name is null && day is null ? null : new(day, name);
    }
}
