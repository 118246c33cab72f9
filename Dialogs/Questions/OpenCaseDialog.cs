using System.Globalization;
using System.Text.Json.Serialization;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Intents.Slots;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs.Questions;

/// <summary>Asks for each field of a procedure, shows all answers, and opens the case once they are confirmed.</summary>
public sealed record OpenCaseDialog : QuestionDialog
{
    /// <summary>Value of <see cref="Editing"/> while asking which answer to change; any other value is the index of the field asked again.</summary>
    private const int Choosing = -1;

    [JsonPropertyName("procedure")]
    public required string Procedure { get; init; }

    [JsonPropertyName("commandId")]
    public required string CommandId { get; init; }

    /// <summary>The answers so far, in the order of the procedure's fields.</summary>
    [JsonPropertyName("answers")]
    public IReadOnlyList<GivenAnswer> Answers { get; init; } = [];

    /// <summary>Answers that the first sentence already gave, by field key. Each is used when its question is reached.</summary>
    [JsonPropertyName("prefilled")]
    public IReadOnlyDictionary<string, string> Prefilled { get; init; } = SlotDictionary.None;

    [JsonPropertyName("editing")]
    public int? Editing { get; init; }

    internal override Bilingual Cancelled => DialogTexts.NotOpened;

    internal override Bilingual Gone => DialogTexts.NoSuchProcedure;

    public static OpenCaseDialog Begin(string procedure, string commandId) =>
        new() { Run = DialogId.Create("open", commandId), Procedure = procedure, CommandId = commandId };

    public static OpenCaseDialog Begin(Procedure procedure, string commandId, SlotDictionary slots) =>
        (Begin(procedure.Id, commandId) with { Prefilled = slots }).SkipKnown(procedure);

    internal override bool IsConfirming(ProcedureLibrary procedures) => Editing is null && Answers.Count == ProcedureIn(procedures).Fields.Count;

    internal override bool TakesText(ProcedureLibrary procedures) => Editing != Choosing && !IsConfirming(procedures);

    // A new revision with fewer fields may have been released in the meantime.
    internal override bool CanContinue(ProcedureLibrary procedures) =>
        procedures.Newest(Procedure) is { } procedure && Answers.Count <= procedure.Fields.Count && (Editing ?? 0) < Math.Max(procedure.Fields.Count, 1);

    internal override DialogMessage Ask(ProcedureLibrary procedures, DateTimeOffset now, string? notice)
    {
        var procedure = ProcedureIn(procedures);
        if (IsConfirming(procedures)) return Confirmation(procedure, now, notice);
        if (Editing == Choosing)
            return new QuestionMessage(procedure.ShortTitle, DialogTexts.WhichAnswer, null, Run, Asked, 1, 1, true, Labels(procedure), notice);
        var at = Field;
        var field = procedure.Fields[at];
        return new QuestionMessage(
            procedure.ShortTitle, field.Ask, Doubted is null ? FieldValue.Shown(field.Type, field.Example).Localized() : null, Run, Asked, at + 1, procedure.Fields.Count, at > 0 || Editing is not null,
            Doubted is not null ? Doubt.Choices : FieldDays.IsType(field.Type) ? DayQuestion.NotSet : [], Doubted is null ? notice : Doubt.Format(notice, Doubted));
    }

    internal override AnswerResult Answer(ProcedureLibrary procedures, QuestionAnswer answer, DateTimeOffset now)
    {
        var procedure = ProcedureIn(procedures);
        var today = ThaiTime.Date(now);
        if (IsConfirming(procedures)) return Confirm(procedure, answer, today);
        if (Editing == Choosing)
        {
            var labels = Labels(procedure);
            return OnesqaBot.Dialogs.Questions.ChoiceMatcher.Match(labels, answer) is { } chosen
                ? new AcceptedAnswer(this with { Asked = Next, Editing = chosen }, new AnsweredMessage(procedure.ShortTitle, DialogTexts.WhichAnswer.Localized(), labels[chosen].Title))
                : new InvalidAnswer(DialogTexts.PickAnswer);
        }

        var field = procedure.Fields[Field];
        // One of the days that an ambiguous answer may have meant.
        if (answer is ChosenAnswer { Key: var key } && FieldDays.IsType(field.Type) && DayQuestion.Chosen(field.Type, key) is { } days) answer = new TypedAnswer(days, "");
        if (answer is not TypedAnswer { Text: { Length: > 0 } text } typed) return new InvalidAnswer(DialogTexts.TypeAnswer);
        if (Fault(field, text, today) is { } fault) return fault;
        // In the office's form, so that the person can see how it was understood.
        var given = new GivenAnswer(FieldValue.Read(field.Type, text, today)!, typed.Activity);
        var next = Editing is { } at
            ? this with { Editing = null, Answers = [.. Answers.Select((a, i) => i == at ? given : a)] }
            : this with { Answers = [.. Answers, given] };
        return new AcceptedAnswer((next with { Asked = Next }).SkipKnown(procedure), new AnsweredMessage(procedure.ShortTitle, field.Ask.Localized(), FieldValue.Shown(field.Type, given.Text).Localized()));
    }

    internal override (QuestionDialog Run, string? Answer)? GoBack(ProcedureLibrary procedures)
    {
        if (Editing is not null) return (this with { Editing = null, Asked = Next }, null);
        if (Answers.Count == 0) return null;
        // Going back to an answer that the sentence gave means that it is to be given anew.
        var field = ProcedureIn(procedures).Fields[Answers.Count - 1];
        return (this with { Answers = [.. Answers.SkipLast(1)], Prefilled = new SlotDictionary(Prefilled.Where(p => p.Key != field.Key)), Asked = Next }, FieldValue.Shown(field.Type, Answers[^1].Text).Localized());
    }

    /// <summary>Takes over the known answers to the next questions.</summary>
    private OpenCaseDialog SkipKnown(Procedure procedure)
    {
        var next = this;
        while (next.Answers.Count < procedure.Fields.Count && Prefilled.TryGetValue(procedure.Fields[next.Answers.Count].Key, out var known))
            next = next with { Answers = [.. next.Answers, new GivenAnswer(FieldValue.Read(procedure.Fields[next.Answers.Count].Type, known) ?? known, "")] };
        return next;
    }

    internal override Bilingual Hint(ProcedureLibrary procedures) =>
        IsConfirming(procedures) || Editing == Choosing ? DialogTexts.ConfirmOrEdit
        : FieldDays.IsType(ProcedureIn(procedures).Fields[Field].Type) ? DialogTexts.DaysNotSetYet : DialogTexts.AnswerAsFarAsKnown;

    /// <summary>Replaces the answer given by an edited message; null if that message answered no question.</summary>
    internal AnswerResult? Correct(ProcedureLibrary procedures, string activity, string text, DateTimeOffset now)
    {
        var at = Answers.ToList().FindIndex(a => a.Activity == activity);
        if (at < 0 || text.Length == 0) return null;
        return Correct(ProcedureIn(procedures), at, text, activity, ThaiTime.Date(now));
    }

    /// <summary>Replaces the answer that a message names; null if none of those given so far.</summary>
    internal AnswerResult? Correct(ProcedureLibrary procedures, CorrectOwnCaseIntent said, DateTimeOffset now)
    {
        var (procedure, today) = (ProcedureIn(procedures), ThaiTime.Date(now));
        var moved = Correction.ReadMoved(said.Said, today) is { } days ? Correction.OfMoved(days, procedure, today) : null;
        if ((Correction.Read(said.Said, procedure) ?? moved) is not { } correction || correction.Field >= Answers.Count) return null;
        return Correct(procedure, correction.Field, correction.Value, "", today);
    }

    /// <summary>Takes days that a message gives, whichever answer was asked for: no other answer is written like them. Null if it gives none.</summary>
    internal AnswerResult? TakeDays(ProcedureLibrary procedures, TypedAnswer typed, DateTimeOffset now)
    {
        if (Editing == Choosing) return null;
        var (procedure, today, confirming) = (ProcedureIn(procedures), ThaiTime.Date(now), IsConfirming(procedures));
        if (!confirming && procedure.Fields[Field].Type != FieldType.Text && !FieldDays.IsType(procedure.Fields[Field].Type)) return null;
        var asked = !confirming && FieldDays.IsType(procedure.Fields[Field].Type);
        if (Correction.OfDays(typed.Text, procedure, today, bare: asked || confirming) is not { } days) return null;
        if (asked) return Answer(procedures, typed with { Text = days.Value }, now);
        var field = procedure.Fields[days.Field];
        // A choice would answer the question that is open.
        if (Fault(field, days.Value, today) is { } fault) return fault with { Meanings = [] };
        if (days.Field < Answers.Count) return Corrected(procedure, days.Field, days.Value, typed.Activity, today);
        var read = FieldValue.Read(field.Type, days.Value, today)!;
        return new AcceptedAnswer(
            this with { Prefilled = new SlotDictionary(Prefilled.Where(p => p.Key != field.Key).Append(new(field.Key, read))) },
            new NoticeMessage(DialogTexts.AlreadyKnown([(field.Label, FieldValue.Shown(field.Type, read))])));
    }

    /// <summary>Takes that days are not known yet as the answer where days are asked for; null for anything else.</summary>
    internal AnswerResult? TakeUnknownDays(ProcedureLibrary procedures, TypedAnswer typed, DateTimeOffset now) =>
        TakesText(procedures) && ProcedureIn(procedures).Fields[Field].Type is var type && FieldDays.IsType(type) && FieldDays.Read(type, typed.Text, null) is { Fault: null, Meanings.Count: 0 } ? Answer(procedures, typed, now) : null;

    /// <summary>Replaces one answer, or says what is wrong with the new one.</summary>
    private AnswerResult Correct(Procedure procedure, int at, string text, string activity, DateOnly today) =>
        Fault(procedure.Fields[at], text, today) ?? (AnswerResult)Corrected(procedure, at, text, activity, today);

    /// <summary>Replaces one answer by a valid one.</summary>
    private AcceptedAnswer Corrected(Procedure procedure, int at, string text, string activity, DateOnly today)
    {
        var field = procedure.Fields[at];
        var given = new GivenAnswer(FieldValue.Read(field.Type, text, today)!, activity);
        return new AcceptedAnswer(
            this with { Answers = [.. Answers.Select((a, i) => i == at ? given : a)] }, new NoticeMessage(DialogTexts.Corrected(field.Label, FieldValue.Shown(field.Type, given.Text))));
    }

    /// <summary>What is wrong with an answer; null if it is valid.</summary>
    private static InvalidAnswer? Fault(CaseField field, string text, DateOnly today) =>
        text.Length > field.MaxLength ? new(DialogTexts.TooLong(text.Length, field.MaxLength))
        : FieldValue.Read(field.Type, text, today) is not null ? null
        : FieldDays.IsType(field.Type) ? DayQuestion.Fault(field, text, today)
        : new(field.Type switch
        {
            FieldType.FiscalYear => DialogTexts.NotAYear(field.Example),
            FieldType.Amount => DialogTexts.NotAnAmount(field.Example),
            FieldType.Percentage => DialogTexts.NotAPercentage(field.Example),
            FieldType.DocumentNumber => DialogTexts.NotADocumentNumber(field.Example),
            FieldType.MeetingNumber => DialogTexts.NotAMeetingNumber(field.Example),
            FieldType.WebAddress => DialogTexts.NotAWebAddress(field.Example),
            FieldType.EmailAddress => DialogTexts.NotAnEmailAddress(field.Example),
            FieldType.Text or FieldType.Day or FieldType.Period => throw new InvalidOperationException($"{field.Type} has no text here."),
        });

    /// <summary>Index of the field to ask for.</summary>
    private int Field => Editing ?? Answers.Count;

    private AnswerResult Confirm(Procedure procedure, QuestionAnswer answer, DateOnly today)
    {
        var choice = answer switch
        {
            ChosenAnswer chosen => chosen.Key,
            TypedAnswer typed when Confirmations.IsYes(typed.Text) => ConfirmationMessage.Open,
            TypedAnswer typed when Confirmations.IsEdit(typed.Text) || Confirmations.IsNo(typed.Text) => ConfirmationMessage.Edit,
            _ => null,
        };
        if (choice is null && answer is TypedAnswer said && Correction.Read(said.Text, procedure) is { } correction)
        {
            return (this with { Asked = Next }).Correct(procedure, correction.Field, correction.Value, said.Activity, today);
        }

        // An edition that came meanwhile may ask for more than text.
        if (choice == ConfirmationMessage.Open && procedure.Fields.Zip(Answers, (f, a) => Fault(f, a.Text, today)).FirstOrDefault(f => f is not null) is { } unread) return unread;
        return choice switch
        {
            ConfirmationMessage.Open => new CompletedDialog(
                new OpenCaseCommand(Procedure, CommandId, Values(procedure)),
                new AnsweredMessage(procedure.ShortTitle, DialogTexts.Confirm.Localized(), procedure.SubjectOf(Values(procedure)))),
            ConfirmationMessage.Edit when procedure.Fields.Count > 0 => new AcceptedAnswer(
                this with { Asked = Next, Editing = procedure.Fields.Count == 1 ? 0 : Choosing }, new NoticeMessage(DialogTexts.Editing)),
            _ => new InvalidAnswer(DialogTexts.ConfirmOrEdit),
        };
    }

    private ConfirmationMessage Confirmation(Procedure procedure, DateTimeOffset now, string? notice)
    {
        var current = FiscalYear.FromDate(ThaiTime.Date(now)).BuddhistYear;
        List<string> farYears = [.. procedure.Fields.Zip(Answers, (f, a) => FarYear(f, a.Text, current)).OfType<Bilingual>().Select(w => w.Localized())];
        return new(
            procedure.ShortTitle, procedure.Title.Localized(), procedure.SubjectOf(Values(procedure)), current,
            [.. procedure.Fields.Zip(Answers, (f, a) => new AnswerLine(f.Label.Localized(), FieldValue.Shown(f.Type, a.Text).Localized()))], Run, Asked, WithPassed(procedure, now, notice, farYears))
        {
            IsProblem = farYears.Count > 0,
        };
    }

    /// <summary>Says that work is opened for a year other than the last, this or the next one, which is rarely meant; null for anything else.</summary>
    private static Bilingual? FarYear(CaseField field, string answer, int current) =>
        field.Type != FieldType.FiscalYear || FieldValue.Year(answer) is not { } year || Math.Abs(year - current) <= 1 ? null
        : year > current ? DialogTexts.YearAhead(year, year - current, current) : DialogTexts.YearPast(year, current - year, current);

    /// <summary>Adds to the notice and the years that a day has passed: it may be a slip, and may as well be meant.</summary>
    private string? WithPassed(Procedure procedure, DateTimeOffset now, string? notice, IEnumerable<string> farYears)
    {
        var passed = procedure.Fields.Zip(Answers)
            .Where(a => FieldDays.IsType(a.First.Type) && FieldDays.Read(a.First.Type, a.Second.Text, null).Days is { } days && days.Last < ThaiTime.Date(now))
            .Select(a => DialogTexts.DaysPassed(a.First.Label, FieldValue.Shown(a.First.Type, a.Second.Text)).Localized());
        return string.Join(' ', new[] { notice }.OfType<string>().Concat(farYears).Concat(passed)) is { Length: > 0 } text ? text : null;
    }

    private Dictionary<string, string> Values(Procedure procedure) =>
        procedure.Fields.Zip(Answers).ToDictionary(a => a.First.Key, a => a.Second.Text, StringComparer.Ordinal);

    private static IReadOnlyList<Choice> Labels(Procedure procedure) =>
        [.. procedure.Fields.Select((f, i) => new Choice((i + 1).ToString(CultureInfo.InvariantCulture), f.Label.Localized()))];

    private Procedure ProcedureIn(ProcedureLibrary procedures) => procedures.Newest(Procedure)!;
}

/// <param name="Activity">Id of the message with the answer; empty if unknown.</param>
public sealed record GivenAnswer([property: JsonPropertyName("text")] string Text, [property: JsonPropertyName("activity")] string Activity);
