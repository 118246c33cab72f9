namespace Microsoft.Bot.Schema;

/// <summary>An activity seen as typing.</summary>
public interface ITypingActivity : IActivity
{
}
