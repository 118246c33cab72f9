using OnesqaBot.Dialogs.Questions;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs;

/// <summary>Begins the questions that open a case.</summary>
internal static class OpenCaseStart
{
    public static DialogTurn Start(ProcedureLibrary procedures, DialogState state, string procedure, UserInput input, DateTimeOffset now)
    {
        if (state.Open is { } open) return new(state with { Offered = [] }, [open.Ask(procedures, now, DialogTexts.Line(DialogTexts.Still))]);
        var free = state with { Offered = [] };
        if (procedures.Newest(procedure) is not { } known) return new(free, [new NoticeMessage(DialogTexts.NoSuchProcedure)]);
        if (input.Actor.In(known.OpenedBy) is null) return new(free, [new MayNotOpenMessage(known.OpenedBy)]);
        var dialog = OpenCaseDialog.Begin(procedure, input.CommandId);
        return new(free with { Open = dialog }, [dialog.Ask(procedures, now, null)]);
    }
}
