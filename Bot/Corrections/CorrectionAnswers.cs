using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.General;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Questions;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Corrections;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Bot.Corrections;

/// <summary>Answers who says what is wrong with a case without naming it: with the form of their case, filled in with what was said.</summary>
internal sealed class CorrectionAnswers(CaseViews views, WorkLists lists, OfficeContext office) : IIntentAnswers
{
    public IEnumerable<IntentAnswer> Answers => [IntentAnswer.Create<CorrectOwnCaseIntent>(Ask)];

    /// <summary>The most cases that are read to find those that can be corrected.</summary>
    private const int MaxRead = 20;

    public async Task<NewCard> Ask(CorrectOwnCaseIntent wish, Caller caller, CancellationToken cancellation)
    {
        if (!caller.IsPersonal) return RequestAnswers.Notice(BotTexts.PersonalOnly);
        var own = await lists.OpenedBy(caller.Person, cancellation);
        List<(CaseView View, string Field, string Answer)> meant = [];
        RefusalTo? refused = null;
        var moved = Correction.ReadMoved(wish.Said, office.Get().Today);
        foreach (var line in own.Take(MaxRead))
        {
            if (await views.Find(line.Summary.Number, caller.Viewer, cancellation) is not { } view || (Correction.Read(wish.Said, view.Procedure) ?? OfMoved(moved, view)) is not { } correction) continue;
            var field = view.Procedure.Fields[correction.Field].Key;
            if (view.Permissions.Check(new CorrectCase("", view.Case.Number, new Dictionary<string, string> { [field] = correction.Value }), caller.Actor) is { } refusal) refused ??= new(refusal, view);
            else meant.Add((view, field, correction.Value));
        }

        return (RecentlyOpenedCase.Find(meant, m => m.View.Case.OpenedAt, office.Get().Now) is { View: not null } one ? [one] : meant, refused) switch
        {
            ([var only], _) => new(CorrectionCard.Draw(only.View, only.Field, only.Answer), BotTexts.CorrectCase(only.View.Case.Number)),
            ([], { } why) => new(RefusalCard.Draw(why.Refusal, why.View, office.Get()), BotTexts.Refused),
            ([], null) => RequestAnswers.Nothing(RequestTexts.NothingToCorrect),
            _ => new(CorrectionChoiceCard.Draw(meant), CorrectionChoiceCard.Title),
        };
    }

    /// <summary>The new days, if they may be those of the case.</summary>
    private Correction? OfMoved(MovedDays? moved, CaseView view) =>
        moved is not null && SearchText.FromText($"{view.Case.Subject} {view.Procedure.ShortTitle.Th} {view.Procedure.ShortTitle.En}") is var named && moved.Words.All(w => named.Contains(SearchText.FromText(w), StringComparison.Ordinal))
            ? Correction.OfMoved(moved, view.Procedure, office.Get().Today) : null;

    private sealed record RefusalTo(Refusal Refusal, CaseView View);
}
