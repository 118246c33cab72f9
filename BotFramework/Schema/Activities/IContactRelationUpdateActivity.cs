namespace Microsoft.Bot.Schema;

/// <summary>An activity seen as contact relation update.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    string Action { get; set; }
}
