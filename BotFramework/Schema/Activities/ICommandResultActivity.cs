namespace Microsoft.Bot.Schema;

/// <summary>An activity seen as command result.</summary>
public interface ICommandResultActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}
