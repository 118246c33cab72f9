using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Words;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.Words;

/// <summary>Lets administrators add the office's own words for procedures, and remove them; each change is confirmed on a card.</summary>
internal sealed class OfficeWordHandler(
    OfficeWords words, IntentRecognizer recognizer, ProcedureLibrary procedures, RequestAnswers answers, OfficeContext office) : IIntentAnswers
{
    public IEnumerable<IntentAnswer> Answers =>
    [
        IntentAnswer.Create<OfficeWordsIntent>((_, caller) => Show(caller)),
        IntentAnswer.Create<ChangeWordIntent>(Ask),
    ];

    private const int MinLength = 2;

    public NewCard Show(Caller caller) => answers.BarredFromAdministering(caller) ?? new(List(), OfficeWordsCard.Title);

    /// <summary>Asks to confirm a change.</summary>
    public NewCard Ask(ChangeWordIntent wish, Caller caller)
    {
        if (answers.BarredFromAdministering(caller) is { } barred) return barred;
        if (wish.Target is null)
        {
            return words.Find(wish.Word) is { } known
                ? new(ConfirmWordCard.Draw(known.Word, NameOf(known.Procedure), null), OfficeWordsCard.Title)
                : RequestAnswers.Notice(OfficeWordsCard.NotAdded(wish.Word));
        }

        var meant = recognizer.ProceduresNamed(wish.Target);
        if (meant.Count != 1) return RequestAnswers.Notice(OfficeWordsCard.TargetUnclear(wish.Target, [.. meant.Select(p => p.ShortTitle.Localized())]));
        return Fault(wish.Word, meant[0].Id) is { } fault
            ? RequestAnswers.Notice(fault)
            : new(ConfirmWordCard.Draw(wish.Word, NameOf(meant[0].Id), meant[0].Id), OfficeWordsCard.Title);
    }

    public async Task<CardActionResponse> Change(ChangeWord action, Press press, CancellationToken cancellation)
    {
        if (answers.RefusedToAdminister(press.Caller) is { } refused) return refused;
        // The state of the office may have changed since the card was shown.
        var repeats = words.Find(action.Word)?.Procedure == action.Procedure;
        if (action.Procedure is { } target && !repeats && (procedures.Newest(target) is null ? OfficeWordsCard.TargetUnclear(target, []) : Fault(action.Word, target)) is { } fault) return RequestAnswers.Notice(fault);
        if (!repeats) await words.Change(press.CommandIdOf(action), action.Word, action.Procedure, press.Caller.Actor, cancellation);
        return new ReplaceCard(List());
    }

    /// <summary>Why a word cannot mean a procedure; null if it can.</summary>
    private string? Fault(string word, string procedure)
    {
        if (word.Length is < MinLength or > OfficeWord.MaxLength || word.Any(char.IsControl)) return OfficeWordsCard.BadLength(MinLength, OfficeWord.MaxLength);
        if (recognizer.Command(word) is not null) return OfficeWordsCard.IsCommand(word);
        return recognizer.ProceduresCalled(word) is [var first, ..] ? OfficeWordsCard.Taken(word, NameOf(first.Id), first.Id == procedure) : null;
    }

    private DrawnCard List() => OfficeWordsCard.Draw(words.History, NameOf, office.Get());

    private string NameOf(string procedure) => procedures.Newest(procedure)?.ShortTitle.Localized() ?? procedure;
}
