namespace Microsoft.Bot.Schema;

/// <summary>An activity seen as handoff.</summary>
public interface IHandoffActivity : IActivity
{
}
