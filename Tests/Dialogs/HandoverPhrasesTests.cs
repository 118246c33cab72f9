using OnesqaBot.Dialogs.Intents;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

public sealed class HandoverPhrasesTests
{
    private static readonly IntentRecognizer Recognizer = new(SampleProcedures.Library);

    [Theory]
    [InlineData("ส่งมอบงาน", null)]
    [InlineData("ส่งมอบงานของฉัน", null)]
    [InlineData("ขอดูรายการส่งมอบงานของผมหน่อยครับ", null)]
    [InlineData("my handover", null)]
    [InlineData("handover of me", null)]
    [InlineData("ส่งมอบงานของ สมชาย", "สมชาย")]
    [InlineData("ส่งมอบงานของคุณมาลี ใจงามค่ะ", "มาลี ใจงาม")]
    [InlineData("Handover pack for Malee please", "malee")]
    public void Whose_work_is_handed_over_is_read(string said, string? person) => Assert.Equal(new HandoverIntent(person), Recognizer.Recognize(said));

    [Theory]
    [InlineData("ส่งมอบงานตำแหน่งหัวหน้างานนโยบายและแผน", "หัวหน้างานนโยบายและแผน")]
    [InlineData("ขอดูชุดส่งมอบงานของตำแหน่ง เจ้าหน้าที่งานวิเทศสัมพันธ์ หน่อยครับ", "เจ้าหน้าที่งานวิเทศสัมพันธ์")]
    [InlineData("การส่งมอบงานในตำแหน่งนักวิชาการงานนโยบายและแผน", "นักวิชาการงานนโยบายและแผน")]
    [InlineData("Handover of position Policy Analyst", "policy analyst")]
    [InlineData("handover pack for the post of director please", "director")]
    public void The_position_whose_work_is_handed_over_is_read(string said, string position) => Assert.Equal(new HandoverIntent(null, position), Recognizer.Recognize(said));

    [Theory]
    [InlineData("ย้ายงานของ สมชาย ให้ มาลี")]
    [InlineData("งานของฉัน")]
    [InlineData("มอบหมาย 2570-MOU-001 ให้ กานดา")]
    public void Other_requests_stay_what_they_are(string said) => Assert.IsNotType<HandoverIntent>(Recognizer.Recognize(said));
}
