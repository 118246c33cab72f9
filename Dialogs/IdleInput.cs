using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Messages;
using OnesqaBot.Dialogs.Questions;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs;

/// <summary>What is said while nothing is asked.</summary>
internal sealed class IdleInput(ProcedureLibrary procedures, IntentRecognizer recognizer, SimilarRequests nearest)
{
    /// <summary>More procedures than this are a list to look through, not a question.</summary>
    private const int MostOffered = 3;

    /// <summary>Longest piece of what was said that is said back.</summary>
    private const int LongestQuote = 60;

    /// <summary>What was wished; null where the answer needs no more than words.</summary>
    public Intent? IntentOf(MessageInput said, DateTimeOffset now) => Handle(DialogState.Empty, said, now).Intent;

    public DialogTurn Handle(DialogState state, MessageInput said, DateTimeOffset now)
    {
        if (said.Text.Length == 0 || (TypedText.IsOnlySigns(said.Text) && !said.Text.Contains('?', StringComparison.Ordinal)))
            return Told(state, EmptyMessages.WordFor(said, DialogTexts.NoWords));
        if (state.Offered.Count > 0)
        {
            if (Chosen(state.Offered, said.Request) is { } chosen) return OpenCaseStart.Start(procedures, state, chosen, said, now);
            if (Confirmations.IsNo(said.Request)) return Told(state, DialogTexts.NoMatter);
        }

        return recognizer.Recognize(said.Request, ThaiTime.Date(now)) switch
        {
            StartProcedureIntent start => OpenCaseStart.Start(procedures, state, start.Procedure, said, now),
            AmbiguousProcedureIntent { Procedures.Count: <= MostOffered } some => Offer(state, some.Procedures),
            ThanksIntent => Told(state, DialogTexts.Welcome),
            DoNotKnowIntent => Told(state, DialogTexts.DoNotKnow),
            EnglishIntent => Told(state, DialogTexts.SpeaksThaiFirst),
            CannotIntent cannot => new(
                state with { Offered = [] },
                [new SuggestionsMessage(CaseVerbs.WhyNot(cannot), [new Suggestion(SuggestedAction.Status, $"ดูเรื่อง {cannot.Case}", cannot.Case.ToString())])]),
            UnknownIntent => NotUnderstood(state, said),
            var wish => new DialogTurn(state with { Offered = [] }, []) { Intent = wish },
        };
    }

    private static DialogTurn Told(DialogState state, Bilingual text) => new(state with { Offered = [] }, [new NoticeMessage(text)]);

    private static DialogTurn Offer(DialogState state, IReadOnlyList<Procedure> found)
    {
        var text = found.Count == 1 ? DialogTexts.DidYouMean(found[0].ShortTitle.Th) : DialogTexts.WhichDidYouMean;
        IEnumerable<Suggestion> buttons = found.Count == 1
            ? [new(SuggestedAction.Start, "ใช่ เริ่มเลย", found[0].Id), new(SuggestedAction.Page, "ดูขั้นตอน", found[0].Id)]
            : found.Select(p => new Suggestion(SuggestedAction.Start, SimilarRequests.CalledShortly(p), p.Id));
        return new(state with { Offered = [.. found.Select(p => p.Id)] }, [new SuggestionsMessage(text, [.. buttons, new(SuggestedAction.Help, "วิธีใช้")])]);
    }

    private DialogTurn NotUnderstood(DialogState state, MessageInput said)
    {
        var found = nearest.To(said.Request);
        var quoted = said.Text.Length <= LongestQuote ? said.Text : $"{string.Concat(said.Text.EnumerateRunes().Take(LongestQuote))}…";
        return new(
            state with { Offered = [.. found.Where(s => s.Action == SuggestedAction.Start).Select(s => s.Subject!)] },
            [new SuggestionsMessage(DialogTexts.NotUnderstood(quoted), [.. found, new(SuggestedAction.Help, "วิธีใช้")])]);
    }

    private static string? Chosen(IReadOnlyList<string> offered, string said)
    {
        if (offered.Count == 1 && Confirmations.IsYes(said)) return offered[0];
        return ChoiceMatcher.Match([.. offered.Select((_, i) => new Choice(FormattableString.Invariant($"{i + 1}"), FormattableString.Invariant($"{i + 1}.")))], new TypedAnswer(said, "")) is { } place
            ? offered[place]
            : null;
    }
}
