using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

/// <summary>What is learned from the texts at the start, while messages already come.</summary>
public sealed class LearningTests
{
    [Fact]
    public async Task Messages_that_come_while_it_is_learning_are_understood_as_later_ones()
    {
        // Texts of their own, so that nothing learned before by another test is there.
        var procedures = EmbeddedDefinitions.Procedures().Select(p => p with { Nicknames = [.. p.Nicknames, $"ทดสอบ{p.Code}"] }).ToList();
        string[] messages = ["ใครอนุมัติคำของบประมาณ", "เรื่องญี่ปุ่นถึงไหนแล้วคะ", "ทำ MoU ต้องใช้เอกสารอะไร", "สวัสดีค่ะ"];
        var recognizer = new IntentRecognizer(new ProcedureLibrary(procedures));
        var early = await Task.WhenAll(messages.Select(m => Task.Run(() => recognizer.Recognize(m, new(2026, 11, 30)))));
        Assert.Equal(messages.Select(m => recognizer.Recognize(m, new(2026, 11, 30))), early);
        Assert.IsType<HandbookQuestionIntent>(early[0]);
    }
}
