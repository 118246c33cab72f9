using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Procedures;
using Xunit;

namespace OnesqaBot.Cards.Tests;

public sealed class CounterWordTests
{
    [Fact]
    public void The_counter_word_of_a_list_changes_no_name_in_it()
    {
        var documents = Enumerable.Range(1, 5).Select(n => new ExpectedDocument($"d{n}", new($"คำสั่งแต่งตั้ง คน ที่ {n}", "Order"), false)).ToList();
        var text = RefusalText.Describe(new DocumentsMissing(documents), null, CardOffice.At(CardOffice.Start));
        Assert.Contains("คำสั่งแต่งตั้ง คน ที่ 1, ", text, StringComparison.Ordinal);
        Assert.Contains("และอีก ๒ รายการ", text, StringComparison.Ordinal);
    }
}
