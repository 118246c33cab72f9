using AdaptiveCards;

namespace OnesqaBot.Cards.Elements;

/// <summary>Two columns: what on the left; when, or a button, on the right. A table with more columns is too wide for a phone.</summary>
internal static class StepLine
{
    public static AdaptiveColumnSet Draw(IEnumerable<AdaptiveElement> left, IEnumerable<AdaptiveElement> right, bool separated = false)
    {
        List<AdaptiveElement> rightItems = [.. right];
        var alignment = rightItems.Exists(e => e is AdaptiveActionSet) ? AdaptiveVerticalContentAlignment.Center : AdaptiveVerticalContentAlignment.Top;
        return new()
        {
            Spacing = AdaptiveSpacing.Small,
            Separator = separated,
            Columns =
            [
                new AdaptiveColumn { Width = AdaptiveWidth.Stretch, Items = [.. left], VerticalContentAlignment = alignment },
                .. rightItems.Count == 0 ? [] : new[]
                {
                    new AdaptiveColumn { Width = AdaptiveWidth.Auto, Items = rightItems, VerticalContentAlignment = alignment },
                },
            ],
        };
    }

    public static AdaptiveActionSet Button(AdaptiveAction button) => new() { Actions = [button] };
}
