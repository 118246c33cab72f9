using System.Globalization;
using System.Text;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Tests.Sentences;

/// <summary>How well the recognizer understands labelled sentences.</summary>
internal sealed class Accuracy
{
    public static readonly DateOnly Today = new(2026, 11, 30);

    public static readonly ProcedureLibrary Library = new(EmbeddedDefinitions.Procedures());

    private readonly List<(LabelledSentence Sentence, Intent Heard, bool Right)> _all = [];

    public Accuracy(string file)
    {
        var recognizer = new IntentRecognizer(Library);
        foreach (var sentence in LabelledSentence.Read(file))
        {
            var heard = recognizer.Recognize(sentence.Text, Today);
            _all.Add((sentence, heard, IsRight(sentence, heard)));
        }
    }

    public int Count => _all.Count;

    public double Overall => _all.Count(s => s.Right) / (double)_all.Count;

    /// <summary>How often the first row that is shown answers a question that names its row.</summary>
    public double RightRowFirst => _all.Where(s => s.Sentence.Rows.Count > 0).ToList() is var asked
        ? asked.Count(s => s.Heard is HandbookQuestionIntent q && q.Procedure == s.Sentence.Procedure && q.Steps.Count > 0 && s.Sentence.Rows.Contains(Library.Newest(q.Procedure)!.Step(q.Steps[0]).Row)) / (double)asked.Count
        : 1;

    /// <summary>How many of the answers in the sentences were taken over, and how many wrongly.</summary>
    public (int Expected, int Right, int Wrong) Slots
    {
        get
        {
            var (expected, right, wrong) = (0, 0, 0);
            foreach (var (sentence, heard, _) in _all.Where(s => s.Heard is StartProcedureIntent i && i.Procedure == s.Sentence.Procedure))
            {
                var found = ((StartProcedureIntent)heard).Slots;
                expected += sentence.Slots.Count;
                right += sentence.Slots.Count(s => found.GetValueOrDefault(s.Key) == s.Value);
                wrong += sentence.Slots.Count(s => found.TryGetValue(s.Key, out var value) && value != s.Value);
                // Days that the sentence says of something else are worse than a question.
                wrong += found.Count(f => FieldDays.IsType(Library.Newest(sentence.Procedure!)!.Fields.First(x => x.Key == f.Key).Type) && !sentence.Slots.ContainsKey(f.Key));
            }

            return (expected, right, wrong);
        }
    }

    /// <summary>Sentences whose wish was taken for another one that would change something without asking. There is no such intent.</summary>
    public IReadOnlyList<string> WrongActions => [.. _all.Where(s => !s.Right && Changes(s.Heard)).Select(s => s.Sentence.Text)];

    public IReadOnlyList<string> Wrong => [.. _all.Where(s => !s.Right).Select(s => $"{s.Sentence.Text}\t{s.Sentence.Label} -> {s.Heard}")];

    public IReadOnlyList<string> WrongRows => [.. _all.Where(s => s.Sentence.Rows.Count > 0 && !(s.Heard is HandbookQuestionIntent { Steps.Count: > 0 } q && q.Procedure == s.Sentence.Procedure && s.Sentence.Rows.Contains(Library.Newest(q.Procedure)!.Step(q.Steps[0]).Row)))
        .Select(s => $"{s.Sentence.Text}\t{s.Sentence.Label} -> {(s.Heard is HandbookQuestionIntent q ? $"{q.Procedure}: {string.Join(',', q.Steps.Select(k => Library.Newest(q.Procedure)!.Step(k).Row))}" : s.Heard)}")];

    public IReadOnlyList<string> WrongSlots => [.. _all.Where(s => s.Heard is StartProcedureIntent i && s.Sentence.Slots.Any(x => i.Slots.GetValueOrDefault(x.Key) != x.Value))
        .Select(s => $"{s.Sentence.Text}\t{string.Join(", ", s.Sentence.Slots.Select(x => $"{x.Key}={x.Value}"))} -> {((StartProcedureIntent)s.Heard).Slots}")];

    /// <summary>A Markdown table by kind.</summary>
    public string Table()
    {
        var table = new StringBuilder("| kind | sentences | understood | |\n|---|---|---|---|\n");
        foreach (var kind in _all.GroupBy(s => s.Sentence.Kind).OrderByDescending(k => k.Count()))
            table.AppendLine(CultureInfo.InvariantCulture, $"| {kind.Key} | {kind.Count()} | {kind.Count(s => s.Right)} | {100.0 * kind.Count(s => s.Right) / kind.Count():F0} % |");
        var slots = Slots;
        table.AppendLine(CultureInfo.InvariantCulture, $"| **all** | {Count} | {_all.Count(s => s.Right)} | {100 * Overall:F1} % |");
        table.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"Right row first: {100 * RightRowFirst:F1} % of {_all.Count(s => s.Sentence.Rows.Count > 0)}. Answers taken over: {slots.Right} of {slots.Expected}, wrong: {slots.Wrong}. Wrong actions: {WrongActions.Count}.");
        return table.ToString();
    }

    /// <summary>True for an intent that changes something without a card to confirm.</summary>
    private static bool Changes(Intent intent) => intent is CancelIntent or BackIntent or AdministratorsChannelIntent or OfficeChannelIntent;

    private static bool IsRight(LabelledSentence sentence, Intent heard) => sentence.Kind switch
    {
        "start" => heard is StartProcedureIntent i && i.Procedure == sentence.Procedure,
        "ask" => (heard is HandbookQuestionIntent q && q.Procedure == sentence.Procedure) || (sentence.Rows.Count == 0 && heard is ProcedurePageIntent p && p.Procedure == sentence.Procedure),
        "case:status" => heard is FindCasesIntent { Wish: CaseWish.Status },
        "case:files" => heard is FindCasesIntent { Wish: CaseWish.Files },
        "case:history" => heard is FindCasesIntent { Wish: CaseWish.History },
        "case:cancel" => heard is FindCasesIntent { Wish: CaseWish.Cancel } or CancelCaseIntent,
        "case:decide" => heard is FindCasesIntent { Wish: CaseWish.Decide } or WaitingIntent,
        "search" => heard is FindCasesIntent { Wish: CaseWish.Any },
        "mywork" => heard is MyWorkIntent,
        "waiting" => heard is WaitingIntent,
        "status" => heard is StatusIntent,
        "procedures" => heard is ProceduresIntent,
        "year" => heard is YearIntent,
        "week" => heard is WeekIntent,
        "month" or "quarter" => heard is PeriodIntent,
        "late" => heard is LateIntent,
        "holidays" => heard is HolidaysIntent,
        "acting" => heard is ActingIntent or AwayIntent,
        "reassign" => heard is NotByTypingIntent { What: Unavailable.Reassign } or DelegateIntent or TransferIntent or FindCasesIntent { Wish: CaseWish.Delegate },
        "remind" => heard is NotByTypingIntent { What: Unavailable.Remind } or FindCasesIntent { Wish: CaseWish.Chase },
        "memo" => heard is NotByTypingIntent { What: Unavailable.Memo },
        "statistics" => heard is StatisticsIntent,
        "thanks" => heard is ThanksIntent,
        "greeting" => heard is GreetingIntent,
        "help" => heard is HelpIntent,
        "unknown" => heard is UnknownIntent,
        var kind => throw new InvalidOperationException($"Unknown label {kind}."),
    };
}
