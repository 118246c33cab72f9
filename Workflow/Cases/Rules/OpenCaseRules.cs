using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Cases.Rules;

/// <summary>Rules for opening a case: the caller holds the opening position and every field is filled in.</summary>
internal static class OpenCaseRules
{
    /// <param name="actor">Null if the case opens automatically.</param>
    public static Refusal? Decide(CaseDraft draft, OpenCase command, Actor? actor)
    {
        var procedure = draft.Procedure;
        if (actor is null && procedure.Opens is null) return new NotPossibleHere();
        var capacity = actor?.CapacityIn(procedure.OpenedBy);
        if (actor is not null && capacity is null) return new NotAllowedToOpen(procedure.OpenedBy, procedure.ShortTitle);

        if (FieldRules.Read(procedure.Fields, command.Fields, ThaiTime.Date(draft.Now), null, out var fields) is { } fault) return fault;

        var by = actor is null ? Signature.System : Signature.Create(actor.Person, capacity!);
        draft.Record(new CaseOpened(command.Case, procedure.Id, procedure.Revision, procedure.SubjectOf(fields), fields, command.Early), by);
        draft.Begin(by);
        draft.Emit(new ShowCard(new CardRef(CardKind.Channel), Recipient.Channel));
        return null;
    }
}
