using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using Xunit;

namespace OnesqaBot.Cards.Tests;

public sealed class PreparationTests
{
    /// <summary>Several files may be handed in for one document; those of a later attempt take the place of all of them.</summary>
    [Fact]
    public void Only_a_later_attempt_replaces_the_documents_of_an_earlier_one()
    {
        var story = CardGallery.Story()
            .HandedIn("รายงาน ๑.pdf").Filed("https://onesqa.example.org/1").HandedIn("รายงาน ๒.pdf").Filed("https://onesqa.example.org/2").Done()
            .HandedIn("บันทึก.docx").Filed("https://onesqa.example.org/3").Done();
        Assert.Equal("รายงาน ๑.pdf, รายงาน ๒.pdf, บันทึก.docx; earlier: ", Documents(story));

        story = story.Returned("ขอข้อมูลเพิ่ม").HandedIn("รายงาน ๓.pdf").Filed("https://onesqa.example.org/4").Done().Done();
        Assert.Equal("บันทึก.docx, รายงาน ๓.pdf; earlier: รายงาน ๑.pdf, รายงาน ๒.pdf", Documents(story));
    }

    private static string Documents(CaseStory story)
    {
        var prepared = Preparation.ForStep(CaseCards.StepOf(story.Row, story.For(CardOffice.Director))!);
        return $"{string.Join(", ", prepared.Current.Select(d => d.FileName))}; earlier: {string.Join(", ", prepared.Earlier.Select(d => d.FileName))}";
    }
}
