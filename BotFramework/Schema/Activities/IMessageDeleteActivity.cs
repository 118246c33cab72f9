namespace Microsoft.Bot.Schema;

/// <summary>An activity seen as message delete.</summary>
public interface IMessageDeleteActivity : IActivity
{
}
