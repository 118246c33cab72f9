namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog made of dialogs.</summary>
public abstract class DialogContainer : Dialog
{
    protected DialogContainer(string dialogId = default) : base(dialogId)
    {
    }

    public DialogSet Dialogs { get; set; } = new();

    public abstract DialogContext CreateChildContext(DialogContext dc);

    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);
}
