using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>A row with several outcomes (ลงนาม, จัดพิธีลงนาม, ส่งกลับ); one that sends back asks for the reason.</summary>
internal static class ChoiceCard
{
    public static AdaptiveCard Draw(RowView row, Extent extent)
    {
        var outcomes = ((ChoiceStep)row.Step).Outcomes;
        var main = outcomes.FirstOrDefault(o => !o.Returns);
        return Sheet.Of(
            row.Spoken("โปรดพิจารณา"),
            [.. row.Top(extent), .. Petition.Of(row, extent), .. row.Foot(extent)],
            row.Actions([.. outcomes.Take(Sheet.MostButtons - 2).Select(o => Button(row, o, o == main, extent))]));
    }

    private static AdaptiveAction Button(RowView row, Outcome outcome, bool isMain, Extent extent)
    {
        var action = row.Now(new ChooseOutcome(row.Case.Number, row.Step.Key, row.Visit.Visit, outcome.Key, null));
        if (outcome.Returns) return Forms.Return(outcome.Title.Th, CardData.ReasonFor(outcome.Key), action);
        if (outcome.Participants == NamedParticipants.Named)
        {
            return Buttons.Form(
                outcome.Title.Th, PeoplePicker.Of(row, CardData.PeopleFor(outcome.Key), extent, row.Case.Participants),
                Buttons.Send(action, $"ยืนยัน{outcome.Title.Th}"));
        }

        return isMain ? Buttons.Primary(action, outcome.Title.Th) : Buttons.Do(action, outcome.Title.Th);
    }
}
