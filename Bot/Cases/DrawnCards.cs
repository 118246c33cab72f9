using Microsoft.Extensions.Caching.Memory;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Bot.Cases;

/// <summary>
/// Draws people's cards, each once for a moment: whoever presses a button gets the new card as the answer, and right after it the same
/// card as an update of the message, in case the answer is lost.
/// </summary>
internal sealed class DrawnCards(IMemoryCache cache)
{
    /// <summary>An update follows its answer within a second or so.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(10);

    public DrawnCard Draw(CardRef card, CaseView view)
    {
        if (view.Form is not null || view.Viewer.Person is not { Id: var person }) return CaseCards.Draw(card, view);
        var key = (view.Case.Number, card, person);
        if (cache.TryGetValue(key, out Entry? entry) && entry!.Shows(view)) return entry.Card;
        var drawn = CaseCards.Draw(card, view);
        cache.Set(key, new Entry(view, drawn), Moment);
        return drawn;
    }

    private sealed record Entry(CaseView View, DrawnCard Card)
    {
        /// <summary>Whether nothing that the card depends on has changed.</summary>
        public bool Shows(CaseView now) =>
            (View.Case.Version, View.Viewer, View.Folder) == (now.Case.Version, now.Viewer, now.Folder)
            && (now.Office.Now - View.Office.Now).Duration() < Moment && View.Office.Today == now.Office.Today
            && ReferenceEquals(View.Office.Directory, now.Office.Directory) && ReferenceEquals(View.Office.Holidays, now.Office.Holidays)
            && ReferenceEquals(View.Procedure, now.Procedure);
    }
}
