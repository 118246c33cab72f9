using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Editions;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Steps;
using OnesqaBot.Cards.Text;
using OnesqaBot.Cards.Words;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Editions;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Handbook;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Cards.Tests;

/// <summary>
/// Every card with the same text wherever a person, a file or the office's own YAML can bring one in, and as many documents
/// and rounds as one likes. Built past the engine, whose limits must not be what keeps a card whole.
/// </summary>
internal static class HostileCards
{
    public const string Mark = "MARK";

    private const string Text = $"**{Mark}** [คลิก](https://bad.example) <at>somchai</at> {{{{DATE(2026-01-01T00:00:00Z, SHORT)}}}} \u202Egnp.exe\u0007";

    public static IReadOnlyDictionary<string, DrawnCard> All() => All(Text, 2, 2);

    /// <param name="text">Stands in every field.</param>
    /// <param name="many">Documents at every row, people, lines.</param>
    /// <param name="rounds">Times that the case came back.</param>
    public static IReadOnlyDictionary<string, DrawnCard> All(string text, int many, int rounds)
    {
        var hostile = new HostileCase(text, many, rounds);
        var cards = new Dictionary<string, DrawnCard>();
        foreach (var step in hostile.Procedure.Steps)
        {
            foreach (var visit in new[] { 1, rounds + 1 })
            {
                foreach (var (who, viewer) in new (string, Person?)[] { ("all", null), ("officer", hostile.Officer), ("director", hostile.Director) })
                    cards[$"{step.Key}-{visit}-{who}"] = CaseCards.Draw(new(CardKind.Step, step.Key, visit), hostile.At(step.Key).For(viewer));
            }
        }

        foreach (var kind in Enum.GetValues<CardKind>())
        {
            foreach (var (state, view) in new[] { ("open", hostile.At("approve-coordination").For(hostile.Officer)), ("ended", hostile.Ended().For(hostile.Officer)) })
                cards[$"{kind}-{state}"] = CaseCards.Draw(new(kind, Subject: kind == CardKind.Unreachable ? "director" : "analyse-partner-1-0"), view, [.. Enumerable.Range(0, 200).Select(i => $"29:{new string('x', 60)}{i}")]);
        }

        var open = hostile.At("signing-ceremony").For(hostile.Officer);
        Bilingual both = new(text, text);
        IReadOnlyList<WorkLine> lines = [.. Enumerable.Repeat(hostile.Line(), many)];
        IReadOnlyList<Procedure> procedures = [.. Enumerable.Repeat(hostile.Procedure, many)];
        var actor = open.Office.Directory.ActorFor(hostile.Officer, open.Office.Today);
        cards["status"] = StatusCard.Draw(open);
        cards["history"] = HistoryCard.Draw(open);
        cards["files"] = PlacementCard.Draw("x", "x", [.. Enumerable.Repeat(text, 10)], "d", 1, true, [.. Enumerable.Range(1, 8).Select(i => ($"{i}", text))], null);
        cards["correct"] = CorrectionCard.Draw(open);
        cards["cancel"] = CancelCard.Draw(open);
        cards["confirm"] = ConfirmWithoutDocumentsCard.Draw(open, open.Case.Current!, [.. Enumerable.Repeat(new ExpectedDocument("x", both, false), many)]);
        cards["greeting"] = GreetingCard.Draw(actor, procedures);
        cards["help"] = HelpCard.Draw(actor, procedures, [(text, text)]);
        cards["procedures"] = ProceduresCard.Draw(procedures, actor);
        cards["procedures-found"] = ProceduresCard.Draw(procedures, actor, text);
        // The heading of a list is a text of ours.
        cards["work"] = WorkCard.Draw("งานของฉัน", lines, open.Office, text);
        cards["work-empty"] = WorkCard.Draw("งานของฉัน", [], open.Office, text);
        cards["cancel-which"] = CancelChoiceCard.Draw(lines);
        cards["question"] = QuestionCard.Draw(text, text, text, "d", 2, 2, 3, true, [.. Enumerable.Range(0, many).Select(i => ($"k{i}", text))], new(text, IsProblem: true));
        cards["confirm-opening"] = ConfirmOpeningCard.Draw(text, text, 2570, [.. Enumerable.Range(0, many).Select(_ => (text, text))], ("d", 2, "open", "edit"), new(text, IsProblem: false));
        cards["suggestions"] = SuggestionsCard.Draw(text, [.. Enumerable.Range(0, many).Select(_ => ((CardAction)new AskHelp(), text))]);
        cards["answered"] = AnsweredCard.Draw(text, text, text);
        cards["notice"] = NoticeCard.Draw(text);
        var entries = YearEntries(hostile, many);
        cards["year"] = YearCard.Draw(new(new(2570), new(2026, 11, 23), entries), YearGallery.Links, open.Office, _ => true);
        cards["week"] = WeekCard.Draw(new(new(2026, 11, 23), entries, entries, many), actor, open.Office);
        cards["due"] = DueCard.Draw("งานเลยกำหนด", new(2026, 11, 23), entries, entries, "ไม่มี", open.Office);
        cards["misunderstood"] = MisunderstoodCard.Draw([.. Enumerable.Repeat(new MisunderstoodLine(text, many, [(text, many)], [text]), many)], open.Office);
        foreach (var aspect in Enum.GetValues<QuestionAspect>())
        {
            cards[$"handbook-{aspect}"] = HandbookAnswerCard.Draw(new(hostile.Procedure, aspect, [.. hostile.Procedure.Steps.Take(2)], null), actor, open.Office);
            cards[$"handbook-{aspect}-whole"] = HandbookAnswerCard.Draw(new(hostile.Procedure, aspect, [], null), actor, open.Office);
        }

        cards["procedure-page"] = ProcedureCard.Draw(hostile.Procedure, actor, open.Office);
        cards["handbook-row"] = HandbookRowCard.Draw(hostile.Procedure, hostile.Procedure.First, actor, open.Office);
        var first = hostile.Procedure.Steps[0].Key;
        List<ProcedureChange> changes = [.. Enumerable.Range(0, many).Select(_ => new ProcedureChange(first, "method", ProcedureChangeKind.Changed, text, $"{text}{text}")), new(null, text, ProcedureChangeKind.Added, "", text)];
        cards["edition-proposed"] = ProposalCard.Draw(
            new Proposal([.. Enumerable.Repeat(new ProposedEdition(null, hostile.Procedure, [.. Enumerable.Repeat(text, many)]) { Before = hostile.Procedure, Changes = changes }, 2)], HostileChapters(text, many)), "p", open.Office);
        cards["editions"] = EditionsCard.Draw([.. Enumerable.Range(0, many).Select(n => new AdoptedEdition($"c{n}", $"p{n}", "2567-1", null, null, Signature.Create(actor.Person, new("director", null)), open.Office.Now))], [.. Enumerable.Range(0, many).Select(n => ($"p{n}", many))], _ => text, open.Office);
        cards["edition-move"] = MoveCard.Draw(hostile.Procedure, [.. Enumerable.Repeat(Moving(hostile, open, changes), many)], many, one: false, open.Office);
        cards["edition-moved"] = MovedCard.Draw(hostile.Procedure, [.. hostile.Refusals().Select(r => new MovedCase(open.Case.Number, text, r))], isOver: false, open.Office);
        cards["words"] = OfficeWordsCard.Draw([.. Enumerable.Range(0, many).Select(n => new OfficeWord($"w{n}", $"{text}{n}", text, n % 2 == 0, Signature.Create(actor.Person, new("director", null)), open.Office.Now))], _ => text, open.Office);
        cards["stranger"] = UnknownUserCard.Draw(text);
        foreach (var refusal in hostile.Refusals())
        {
            cards[$"refusal-{refusal.GetType().Name}"] = RefusalCard.Draw(refusal, open, open.Office);
            cards[$"notice-{refusal.GetType().Name}"] = CaseCards.Draw(
                new(CardKind.Step, "signing-ceremony", rounds + 1), open with { Form = new TypedForm(Typed("set-meeting", "signing-ceremony", rounds, 0, text), RefusalText.Describe(refusal, open.Procedure, open.Office)) });
        }

        return cards.Concat(Kinds(text, many, rounds)).ToDictionary();
    }

    private static ProposedChapters HostileChapters(string text, int many) => new(
        new([], [], ""), new([.. Enumerable.Range(0, many).Select(n => new HandbookChapter($"c{n}", text, text, $"{text}\n{text}"))], [.. Enumerable.Range(0, many).Select(n => new Abbreviation($"{text}{n}", text))], "x"));

    /// <summary>Each row in each month, late, and the case as a whole.</summary>
    private static IReadOnlyList<YearEntry> YearEntries(HostileCase hostile, int many)
    {
        var summary = hostile.Line().Summary;
        return
        [
            .. from month in new FiscalYear(2570).Months
               from step in hostile.Procedure.Steps
               select new YearEntry(hostile.Procedure, summary, step, null, YearState.Late, month.First) { DaysLate = 3, Position = step.Position },
            .. Enumerable.Range(1, many).Select(i => new YearEntry(
                hostile.Procedure, summary with { Number = summary.Number with { Running = i } }, null, null, YearState.Now, new(2026, 11, 23)) { Position = hostile.Procedure.First.Position }),
        ];
    }

    /// <summary>A form of a row with this typed into every input that any form has.</summary>
    private static CardAction Typed(string verb, string step, int rounds, int link, string text)
    {
        var data = new JObject { ["case"] = $"{CaseStory.Number}", ["step"] = step, ["visit"] = rounds + 1 };
        if (link > 0) data["link"] = link;
        foreach (var input in (string[])["date", "start", "end", "place", "people", "number", "meeting", "result", "note", "reason", "address"]) data[input] = text;
        return CardActionReader.Read(verb, data)!;
    }

    /// <summary>Every link of every kind of row, and what a collection shows besides.</summary>
    private static CaseMove Moving(HostileCase hostile, CaseView open, List<ProcedureChange> changes)
    {
        var (visit, step) = (open.Case.Current!, hostile.Procedure.First);
        var who = Responsibility.Resolve(open.Case, step, open.Office.Directory, open.Office.Today);
        List<Step> steps = [.. hostile.Procedure.Steps];
        return new(open.Case.Number, open.Case.Subject, hostile.Procedure, new EditionMove(
            open.Case, null, [new(visit, step, step, [.. changes.Where(c => c.Step is not null)], who, who with { Addressees = [] }, null, open.Office.Today)], steps, steps, steps));
    }

    private static IEnumerable<KeyValuePair<string, DrawnCard>> Kinds(string text, int many, int rounds)
    {
        var hostile = new HostileCase(text, many, rounds, KindProcedure.Procedure);
        foreach (var step in hostile.Procedure.Steps)
        {
            foreach (var link in Enumerable.Range(0, step.ChainIn("m10").Count))
            foreach (var (who, viewer) in new (string, Person?)[] { ("all", null), ("officer", hostile.Officer), ("director", hostile.Director) })
                yield return new($"kind-{step.Key}-{link}-{who}", CaseCards.Draw(new(CardKind.Step, step.Key, rounds + 1), hostile.At(step.Key, link).For(viewer)));
            yield return new($"kind-{step.Key}-over", CaseCards.Draw(new(CardKind.Step, step.Key, 1), hostile.At(step.Key).For(hostile.Officer)));
        }

        var collection = hostile.At("collect").For(hostile.Officer);
        foreach (var i in Enumerable.Range(0, Math.Min(many, 3)))
        {
            var respondent = Respondent.Unit($"u{i}");
            yield return new($"kind-answer-{i}", SubmissionCard.Draw(collection, collection.Case.Current!, respondent));
            foreach (var (who, viewer) in new (string, Person?)[] { ("officer", hostile.Officer), ("director", hostile.Director) })
                yield return new($"kind-request-{i}-{who}", CaseCards.Draw(new(CardKind.Request, "collect", rounds + 1, respondent.ToString()), hostile.At("collect").For(viewer)));
        }

        Bilingual both = new(text, text);
        var body = hostile.At("resolve", 3).For(hostile.Officer);
        yield return new("kind-close", ConfirmCloseCard.Draw(collection, collection.Case.Current!, collection.Case.Current!.Asked));
        yield return new("kind-minutes", ConfirmWithoutMinutesCard.Draw(
            body with { Form = new TypedForm(Typed("record", "resolve", rounds, 3, text), text) }, body.Case.Current!, [.. Enumerable.Repeat(new ExpectedDocument("x", new(text, text), false), many)]));
        var publish = hostile.At("publish").For(hostile.Officer);
        yield return new("kind-no-documents", ConfirmWithoutDocumentsCard.Draw(
            publish with { Form = new TypedForm(Typed("done", "publish", rounds, 0, text), text) }, publish.Case.Current!, []));
        yield return new("kind-status", StatusCard.Draw(collection));
        yield return new("kind-history", HistoryCard.Draw(collection));
    }
}
