using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Messages;
using OnesqaBot.Dialogs.Questions;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs;

/// <summary>Handles messages while no dialog is open.</summary>
internal sealed class IdleInput(ProcedureLibrary procedures, IntentRecognizer recognizer, SimilarRequests nearest)
{
    /// <summary>With more procedures than this, a list is shown instead of a "did you mean" question.</summary>
    private const int MaxOffered = 3;

    /// <summary>The maximum length of a quotation of the person's message.</summary>
    private const int MaxQuoteLength = 60;

    /// <summary>Returns the intent that only the host can answer; null if the engine answers the message itself.</summary>
    public Intent? IntentOf(MessageInput message, DateTimeOffset now) => Handle(DialogState.Empty, message, now).Intent;

    public DialogTurn Handle(DialogState state, MessageInput message, DateTimeOffset now)
    {
        if (message.Text.Length == 0 || (TypedText.IsOnlySigns(message.Text) && !message.Text.Contains('?', StringComparison.Ordinal)))
            return Reply(state, EmptyMessages.ReplyTo(message, DialogTexts.NoWords));
        if (state.Offered.Count > 0)
        {
            if (ChosenFrom(state.Offered, message.Request) is { } chosen) return OpenCaseStart.Start(procedures, state, chosen, message, now);
            if (Confirmations.IsNo(message.Request)) return Reply(state, DialogTexts.NoMatter);
        }

        return recognizer.Recognize(message.Request, ThaiTime.Date(now)) switch
        {
            StartProcedureIntent start => OpenCaseStart.Start(procedures, state, start.Procedure, message, now, start.Slots),
            AmbiguousMeaningIntent several => new(state with { Offered = [] }, [Ask(several)]),
            NotByTypingIntent wish when Unavailables.Instead(wish.What) is var (text, instead) => new(state with { Offered = [] }, [new SuggestionsMessage(text, instead)]),
            AmbiguousProcedureIntent { Procedures.Count: <= MaxOffered } ambiguous => Offer(state, ambiguous.Procedures),
            ThanksIntent => Reply(state, DialogTexts.Welcome),
            DoNotKnowIntent => Reply(state, DialogTexts.DoNotKnow),
            LanguageIntent language => Reply(state, EmptyMessages.ReplyTo(language)),
            CannotIntent cannot => new(
                state with { Offered = [] },
                [new SuggestionsMessage(CaseVerbs.WhyNot(cannot), [new Suggestion(SuggestedAction.Status, DialogTexts.ViewCase(cannot.Case.ToString()).Localized(), cannot.Case.ToString())])]),
            UnknownIntent => NotUnderstood(state, message),
            var intent => new DialogTurn(state with { Offered = [] }, []) { Intent = intent },
        };
    }

    private SuggestionsMessage Ask(AmbiguousMeaningIntent several) =>
        new(DialogTexts.MeansWhich, WithHelp(several.Meanings.Select(m => IntentSuggestions.For(m, procedures)).OfType<Suggestion>().DistinctBy(s => s.Title)));

    /// <summary>Help comes last, once, whether or not it was the guess.</summary>
    private static IReadOnlyList<Suggestion> WithHelp(IEnumerable<Suggestion> suggestions) =>
        [.. suggestions.Where(s => s.Action != SuggestedAction.Help), new(SuggestedAction.Help, DialogTexts.Help.Localized())];

    private static DialogTurn Reply(DialogState state, Bilingual text) => new(state with { Offered = [] }, [new NoticeMessage(text)]);

    private static DialogTurn Offer(DialogState state, IReadOnlyList<Procedure> found)
    {
        var text = found.Count == 1 ? DialogTexts.DidYouMean(found[0].ShortTitle) : DialogTexts.WhichDidYouMean;
        IEnumerable<Suggestion> buttons = found.Count == 1
            ? [new(SuggestedAction.Start, DialogTexts.YesStart.Localized(), found[0].Id), new(SuggestedAction.Page, DialogTexts.ViewSteps.Localized(), found[0].Id)]
            : found.Select(p => new Suggestion(SuggestedAction.Start, SimilarRequests.CalledShortly(p), p.Id));
        return new(state with { Offered = [.. found.Select(p => p.Id)] }, [new SuggestionsMessage(text, [.. buttons, new(SuggestedAction.Help, DialogTexts.Help.Localized())])]);
    }

    private DialogTurn NotUnderstood(DialogState state, MessageInput message)
    {
        var found = nearest.Find(message.Request);
        var quoted = message.Text.Length <= MaxQuoteLength ? message.Text : $"{string.Concat(message.Text.EnumerateRunes().Take(MaxQuoteLength))}…";
        return new(
            state with { Offered = [.. found.Where(s => s.Action == SuggestedAction.Start).Select(s => s.Subject!)] },
            [new SuggestionsMessage(SmallTalk.ReplyTo(message.Request) ?? DialogTexts.NotUnderstood(quoted), WithHelp(found))])
        {
            NotUnderstood = message.Request,
        };
    }

    private static string? ChosenFrom(IReadOnlyList<string> offered, string message)
    {
        if (offered.Count == 1 && Confirmations.IsYes(message)) return offered[0];
        return ChoiceMatcher.Match([.. offered.Select((_, i) => new Choice(FormattableString.Invariant($"{i + 1}"), FormattableString.Invariant($"{i + 1}.")))], new TypedAnswer(message, "")) is { } index
            ? offered[index]
            : null;
    }
}
