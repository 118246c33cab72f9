using OnesqaBot.Workflow;

namespace OnesqaBot.Dialogs;

/// <param name="Answers">One for each of the procedure's fields, in their order, as far as the questions came.</param>
internal sealed record OpenCaseSaid(string Procedure, string CommandId, IReadOnlyList<string> Answers);

/// <summary>Asks for each field of a procedure, and ends in a <see cref="CaseRequest"/>.</summary>
internal sealed class OpenCaseDialog(ProcedureLibrary procedures, IntentRecognizer recognizer)
    : QuestionDialog<OpenCaseSaid>(nameof(OpenCaseDialog), recognizer)
{
    protected override Bilingual CalledOff => Sayings.NotOpened;

    protected override Bilingual Gone => Sayings.NoSuchProcedure;

    protected override string RunOf(OpenCaseSaid said) => RunId.Of("open", said.CommandId);

    // A new edition that asks for less may have come in the middle.
    protected override bool Stands(OpenCaseSaid said) =>
        procedures.Newest(said.Procedure) is { } procedure && said.Answers.Count <= procedure.Fields.Count;

    protected override Question? Next(OpenCaseSaid said)
    {
        var procedure = Of(said);
        if (said.Answers.Count == procedure.Fields.Count) return null;
        var field = procedure.Fields[said.Answers.Count];
        return new(procedure.ShortTitle, field.Ask, field.Example, said.Answers.Count + 1, procedure.Fields.Count, []);
    }

    protected override Taken<OpenCaseSaid> Take(OpenCaseSaid said, Question question, Heard heard)
    {
        if (heard is not HeardText { Text: { Length: > 0 } text }) return new Faulty<OpenCaseSaid>(Sayings.TypeAnswer);
        var longest = Of(said).Fields[said.Answers.Count].MaxLength;
        return text.Length > longest
            ? new Faulty<OpenCaseSaid>(Sayings.TooLong(text.Length, longest))
            : new Accepted<OpenCaseSaid>(said with { Answers = [.. said.Answers, text] }, text);
    }

    protected override (OpenCaseSaid Said, string Answer)? Before(OpenCaseSaid said) =>
        said.Answers.Count == 0 ? null : (said with { Answers = [.. said.Answers.SkipLast(1)] }, said.Answers[^1]);

    protected override object Result(OpenCaseSaid said) => new CaseRequest(
        said.Procedure, said.CommandId, Of(said).Fields.Zip(said.Answers).ToDictionary(a => a.First.Key, a => a.Second, StringComparer.Ordinal));

    private Procedure Of(OpenCaseSaid said) => procedures.Newest(said.Procedure)!;
}
