using AdaptiveCards;

namespace OnesqaBot.Cards.Elements;

/// <summary>Two columns: on the left what, on the right when, or a button. Wide enough on a phone, where a table of five is not.</summary>
internal static class StepLine
{
    public static AdaptiveColumnSet Draw(IEnumerable<AdaptiveElement> left, IEnumerable<AdaptiveElement> right, bool separated = false)
    {
        List<AdaptiveElement> aside = [.. right];
        var height = aside.Exists(e => e is AdaptiveActionSet) ? AdaptiveVerticalContentAlignment.Center : AdaptiveVerticalContentAlignment.Top;
        return new()
        {
            Spacing = AdaptiveSpacing.Small,
            Separator = separated,
            Columns =
            [
                new AdaptiveColumn { Width = AdaptiveWidth.Stretch, Items = [.. left], VerticalContentAlignment = height },
                .. aside.Count == 0 ? [] : new[]
                {
                    new AdaptiveColumn { Width = AdaptiveWidth.Auto, Items = aside, VerticalContentAlignment = height },
                },
            ],
        };
    }

    public static AdaptiveActionSet Button(AdaptiveAction button) => new() { Actions = [button] };
}
