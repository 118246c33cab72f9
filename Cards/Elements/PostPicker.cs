using AdaptiveCards;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Elements;

/// <summary>Picks whose position somebody acts in, by typing a part of the position or of the name. Its value is an <see cref="ActingPost"/>.</summary>
public static class PostPicker
{
    /// <summary>The name under which the client asks for posts.</summary>
    public const string Dataset = "posts";

    private const int MaxTitleLength = 90;

    internal static IEnumerable<AdaptiveElement> Draw(OfficeView office, TypedForm? form, string id, DetailLevel detail)
    {
        var all = Posts(office).ToList();
        var sent = form?.Sent.Typed?.Values.GetValueOrDefault(id);
        List<AdaptiveChoice> listed = [.. all.Where(p => p.Value == sent).Concat(all.Where(p => p.Value != sent)).Take(PeoplePicker.MostListed(detail))];
        return
        [
            new AdaptiveChoiceSetInput
            {
                Id = id, Label = GeneralTexts.ActingForWhom, IsRequired = true, ErrorMessage = GeneralTexts.ChoosePosition, Style = AdaptiveChoiceInputStyle.Compact, Wrap = true,
                Placeholder = listed.Count == 0 ? null : ElementTexts.Choose, Choices = listed, DataQuery = new AdaptiveDataQuery { Dataset = Dataset },
            },
            .. CardLayout.Rest(listed.Count == 0 ? 0 : all.Count - listed.Count, GeneralTexts.EntriesCounter, ElementTexts.TypeToSearch),
        ];
    }

    /// <summary>The posts whose position or holder contains all typed words.</summary>
    /// <param name="typed">Spaces, tone marks and kinds of digits do not matter.</param>
    public static IEnumerable<AdaptiveChoice> Find(OfficeView office, string typed, int most)
    {
        ArgumentNullException.ThrowIfNull(office);
        var words = SearchText.Words(typed);
        return Posts(office).Where(p => SearchText.FromText(p.Title) is var title && words.All(w => title.Contains(w, StringComparison.Ordinal))).Take(most);
    }

    private static IEnumerable<AdaptiveChoice> Posts(OfficeView office) =>
        from position in office.Directory.HeldPositions
        let holders = office.Directory.People.Where(p => p.Positions.Contains(position.Key)).ToList()
        let title = SignatureText.Position(position.Key, office, MaxTitleLength)
        from post in holders.Count == 0
            ? [(Post: new ActingPost(position.Key, null), Title: GeneralTexts.VacantMark(title))]
            : holders.Select(h => (Post: new ActingPost(position.Key, h.Id), Title: $"{title} — {h.Name.Localized()}"))
        select new AdaptiveChoice { Title = PlainText.Bare(post.Title, MaxTitleLength), Value = post.Post.ToString() };
}
