namespace OnesqaBot.Workflow;

/// <summary>Opening a case: the right position, every question answered.</summary>
internal static class Opening
{
    public static Refusal? Decide(CaseDraft draft, OpenCase command, Actor actor)
    {
        var procedure = draft.Procedure;
        if (actor.In(procedure.OpenedBy) is not { } capacity) return new MayNotOpen(procedure.OpenedBy);

        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in procedure.Fields)
        {
            var answer = command.Fields.GetValueOrDefault(field.Key, "").Trim();
            if (answer.Length == 0) return new FieldMissing(field);
            if (answer.Length > field.MaxLength) return new TooLong(field.MaxLength);
            fields.Add(field.Key, answer);
        }

        var by = Signature.Of(actor.Person, capacity);
        draft.Record(new CaseOpened(command.Case, procedure.Id, procedure.Revision, procedure.SubjectOf(fields), fields), by);
        draft.Begin(by);
        draft.Call(new ShowCard(new CardRef(CardKind.Channel), Address.Channel));
        return null;
    }
}
