namespace Microsoft.Bot.Schema;

/// <summary>An activity seen as message update.</summary>
public interface IMessageUpdateActivity : IMessageActivity
{
}
