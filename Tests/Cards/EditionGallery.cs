using OnesqaBot.Cards.Editions;
using OnesqaBot.Workflow.Cases.Editions;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Tests;

/// <summary>The cards on which an administrator changes procedures and the handbook's chapters.</summary>
internal static class EditionGallery
{
    private static readonly Procedure Mou = MouForCards.Procedure;

    public static IEnumerable<(string Name, DrawnCard Card)> All()
    {
        var office = CardOffice.At(CardOffice.Start);
        yield return ("talk-edition-proposed", ProposalCard.Draw(new Proposal([Proposed()]), "p1", office));
        yield return ("talk-edition-chapters", ProposalCard.Draw(new Proposal([], ProposedChapters()), "p2", office));
        yield return ("talk-editions", EditionsCard.Draw(
            [
                new("c1/mou", "mou", "2567-0f3a91c2", null, null, CardGallery.DirectorSigns, CardOffice.Start), new("c2/mou", "mou", null, "2567-0f3a91c2", "c1/mou", CardGallery.DirectorSigns, CardOffice.Start.AddHours(1)),
                new("c3/aqan", "aqan", "2567-77aa0001", null, null, CardGallery.DirectorSigns, CardOffice.Start.AddHours(2)),
            ],
            [("mou", 3)], _ => Mou.ShortTitle.Th, office));
        yield return ("talk-editions-none", EditionsCard.Draw([], [], _ => "", office));
        var proposed = Proposed();
        yield return ("talk-edition-move", MoveCard.Draw(proposed.After, [.. new[] { CardGallery.Story(), CardGallery.AtApproval(), CardGallery.AtSigning() }.Select(s => Moving(s, proposed.After))], more: 2, one: false, office));
        yield return ("talk-edition-move-one", MoveCard.Draw(proposed.After, [Moving(CardGallery.Story(), proposed.After)], more: 0, one: true, office));
        yield return ("talk-edition-moved", MovedCard.Draw(
            proposed.After,
            [
                new(CaseStory.Number, "NIAD-QE (ญี่ปุ่น)", null),
                new(CaseStory.Number with { Running = 2 }, "TEQSA (ออสเตรเลีย)", new EditionMoveImpossible(EditionMoveFault.StepGone, Mou.Steps[4])),
                new(CaseStory.Number with { Running = 3 }, "MQA (มาเลเซีย)", null, IsReadable: false),
            ],
            isOver: false, office));
    }

    /// <summary>An edition of the MoU with a change of each sort.</summary>
    private static ProposedEdition Proposed()
    {
        var source = EmbeddedDefinitions.Sources("Procedures/").Single(s => s.File == "mou.yaml").Yaml.ReplaceLineEndings("\n");
        var first = source.IndexOf("  - key: analyse-partner", StringComparison.Ordinal);
        var changed = source[..first].Replace("nicknames:\n", "nicknames:\n  - ความร่วมมือแบบใหม่\n", StringComparison.Ordinal)
            + source[first..].Replace("เช่น ศึกษาข้อมูลเบื้องต้น", "เช่น ศึกษาข้อมูลเบื้องต้นและผลการประเมิน", StringComparison.Ordinal);
        var at = changed.IndexOf("position: international-relations-officer", first, StringComparison.Ordinal);
        changed = changed[..at] + "position: policy-officer\n    window: {from: 1, until: 2}" + changed[(at + "position: international-relations-officer".Length)..];
        return new(ProcedureReader.Read("mou.yaml", source), ProcedureReader.Read("mou.yaml", changed), [$"{CaseStory.Number} NIAD-QE (ญี่ปุ่น)"]);
    }

    /// <summary>The vision in other words, one duty less, and an abbreviation spelled out.</summary>
    private static ProposedChapters ProposedChapters()
    {
        var source = EmbeddedDefinitions.Front().Source.ReplaceLineEndings("\n");
        var changed = source.Replace("เป็นหน่วยงานที่เชี่ยวชาญการกำหนดนโยบาย", "เป็นหน่วยงานชั้นนำด้านการกำหนดนโยบาย", StringComparison.Ordinal)
            .Replace("      ๓) งานอื่น ๆ ที่รับมอบหมาย\n", "", StringComparison.Ordinal)
            .Replace("  - short: \"SAR\"\n", "  - short: \"SAR\"\n    full: รายงานการประเมินตนเอง\n", StringComparison.Ordinal);
        return new(EmbeddedDefinitions.Front(), HandbookFrontReader.Read("handbook.yaml", changed));
    }

    private static CaseMove Moving(CaseStory story, Procedure to)
    {
        var office = CardOffice.At(CardOffice.Start, CardGallery.Administered);
        return new(story.Case.Number, story.Case.Subject, Mou, EditionMove.Preview(story.Case, Mou, to, office.Directory, office.Holidays, office.Directory.ActorFor(CardOffice.Deputy, office.Today), office.Now));
    }
}
