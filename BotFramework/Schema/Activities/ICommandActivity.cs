namespace Microsoft.Bot.Schema;

/// <summary>An activity seen as command.</summary>
public interface ICommandActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}
