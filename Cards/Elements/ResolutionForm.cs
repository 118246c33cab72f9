using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Steps.Resolutions;

namespace OnesqaBot.Cards.Elements;

/// <summary>The form for the resolution of an external body, copied from its minutes or letter.</summary>
internal static class ResolutionForm
{
    private const int MaxTextLength = 120;

    /// <summary>A body that decides by letter has no meeting; its letter's number and date suffice.</summary>
    public static IEnumerable<AdaptiveElement> Draw(StepView view) =>
    [
        new AdaptiveTextInput
        {
            Id = CardData.Number, Label = ElementTexts.ResolutionNumber, IsRequired = true, ErrorMessage = ElementTexts.GiveResolutionNumber,
            MaxLength = MaxTextLength, Placeholder = ElementTexts.ResolutionNumberExample,
        },
        .. view.Stage.Body is { } body && view.Office.Directory.Body(body) is { Meets: false } ? [] : (AdaptiveElement[])[Meeting()],
        InputElements.Date(CardData.Date, ElementTexts.Date, ElementTexts.ChooseDateUntilToday),
        new AdaptiveChoiceSetInput
        {
            Id = CardData.Result, Label = ElementTexts.Result, IsRequired = true, ErrorMessage = ElementTexts.ChooseResult, Style = AdaptiveChoiceInputStyle.Expanded, Wrap = true,
            Choices = [.. Enum.GetValues<ResolutionResult>().Select(r => new AdaptiveChoice { Title = ResolutionText.Describe(r), Value = r.ToString() })],
        },
        new AdaptiveTextInput
        {
            Id = CardData.Note, Label = ElementTexts.ConditionsOrReason, IsMultiline = true, MaxLength = CaseEngine.LongestReason,
            Placeholder = ElementTexts.ConditionsHint,
        },
    ];

    private static AdaptiveTextInput Meeting() => new()
    {
        Id = CardData.Meeting, Label = ElementTexts.MeetingNumber, IsRequired = true, ErrorMessage = ElementTexts.GiveMeetingNumber,
        MaxLength = MaxTextLength, Placeholder = ElementTexts.MeetingNumberExample,
    };
}
