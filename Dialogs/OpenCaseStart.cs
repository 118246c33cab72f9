using OnesqaBot.Dialogs.Intents.Slots;
using OnesqaBot.Dialogs.Questions;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs;

/// <summary>Starts the dialog that opens a case.</summary>
internal static class OpenCaseStart
{
    public static DialogTurn Start(
        ProcedureLibrary procedures, DialogState state, string procedure, UserInput input, DateTimeOffset now, SlotDictionary? slots = null)
    {
        if (state.Open is { } open) return new(state with { Offered = [] }, [open.Ask(procedures, now, DialogTexts.AnswerFirst.Localized())]);
        var cleared = state with { Offered = [] };
        if (procedures.Newest(procedure) is not { } known) return new(cleared, [new NoticeMessage(DialogTexts.NoSuchProcedure)]);
        if (input.Actor.CapacityIn(known.OpenedBy) is null) return new(cleared, [new MayNotOpenMessage(known.OpenedBy, known.ShortTitle)]);
        var dialog = OpenCaseDialog.Begin(known, input.CommandId, slots ?? SlotDictionary.None);
        var taken = known.Fields.Where(f => slots?.ContainsKey(f.Key) is true).Select(f => (f.Label, FieldValue.Shown(f.Type, slots![f.Key]))).ToList();
        var notice = taken.Count == 0 || dialog.IsConfirming(procedures) ? null : DialogTexts.AlreadyKnown(taken).Localized();
        return new(cleared with { Open = dialog }, [dialog.Ask(procedures, now, notice)]);
    }
}
