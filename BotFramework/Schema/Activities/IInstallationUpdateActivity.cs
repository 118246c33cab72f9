namespace Microsoft.Bot.Schema;

/// <summary>An activity seen as installation update.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    string Action { get; set; }
}
