using System.Reflection;
using System.Text.RegularExpressions;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.Conventions;

/// <summary>Holds the arrows of the design: who may see whom.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Workflow"] = [],
        ["AdaptiveCards"] = [],
        ["Cards"] = ["Workflow", "AdaptiveCards"],
        ["Dialogs"] = ["Workflow"],
        ["Adapters"] = ["Workflow", "AdaptiveCards"],
        ["Bot"] = ["Workflow", "Cards", "Dialogs", "Adapters", "AdaptiveCards"],
        ["Simulator"] = ["Workflow", "Cards", "Dialogs", "Adapters", "Bot", "AdaptiveCards"],
    };

    [Fact]
    public void Projects_depend_only_along_the_arrows()
    {
        var ours = Arrows.Keys.ToDictionary(AssemblyName);
        foreach (var (name, allowed) in Arrows)
            Assert.Empty(Load(name).GetReferencedAssemblies().Select(a => a.Name!).Where(ours.ContainsKey).Select(n => ours[n]).Except(allowed));
    }

    [Fact]
    public void Nothing_of_ours_lies_under_Microsoft_s_namespaces_but_what_no_feed_serves() =>
        Assert.Empty(Arrows.Keys.Except(["AdaptiveCards"]).SelectMany(n => Load(n).GetTypes())
            .Where(t => t.Namespace is { } space && (space.StartsWith("Microsoft.Bot", StringComparison.Ordinal) || space.StartsWith("AdaptiveCards", StringComparison.Ordinal)))
            .Select(t => t.FullName));

    [Fact]
    public void Workflow_sees_no_package_but_the_reader_of_its_data() =>
        Assert.DoesNotContain(
            Assembly.Load("OnesqaBot.Workflow").GetReferencedAssemblies().Select(a => a.Name!),
            n => n != "YamlDotNet" && !n.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void Dialogs_sees_no_package_at_all() =>
        Assert.DoesNotContain(
            Assembly.Load("OnesqaBot.Dialogs").GetReferencedAssemblies().Select(a => a.Name!),
            n => n != "OnesqaBot.Workflow" && !n.StartsWith("System.", StringComparison.Ordinal));

    /// <summary>What Teams adds to words is taken off there, and nobody else may look before that.</summary>
    [Fact]
    public void Only_one_place_looks_at_the_text_of_an_activity() =>
        Assert.Equal(
            ["Bot/Conversations/ReceivedMessage.cs"],
            new[] { "Workflow", "Cards", "Dialogs", "Adapters", "Bot" }.SelectMany(Sources).Where(f => ActivityText().IsMatch(f.Text)).Select(f => f.Path));

    [Fact]
    public void Conversations_are_kept_in_the_bots_own_store_alone() =>
        Assert.Empty(new[] { "Adapters", "Bot" }.SelectMany(Sources)
            .Where(f => StateOfTheSdk().IsMatch(f.Text)).Select(f => f.Path));

    [Fact]
    public void Only_the_Teams_adapter_sees_bot_types_in_Adapters() =>
        Assert.Empty(Sources("Adapters").Where(f => !f.Path.StartsWith("Adapters/Teams/", StringComparison.Ordinal) && SdkUsing().IsMatch(f.Text)).Select(f => f.Path));

    [Fact]
    public void The_simulator_is_seen_by_nothing_that_is_deployed() =>
        Assert.Empty(Arrows.Keys.Where(n => n != "Simulator").SelectMany(Sources).Where(f => f.Text.Contains("OnesqaBot.Simulator", StringComparison.Ordinal)).Select(f => f.Path));

    [Fact]
    public void The_wall_clock_is_reached_only_through_TimeProvider() =>
        Assert.Empty(Arrows.Keys.Where(n => n is not "Simulator").SelectMany(Sources).Where(f => WallClock().IsMatch(f.Text)).Select(f => f.Path));

    [Fact]
    public void Who_may_do_what_is_decided_only_in_Authorization() =>
        Assert.Empty(Arrows.Keys.SelectMany(Sources)
            .Where(f => !f.Path.StartsWith("Workflow/Authorization/", StringComparison.Ordinal) && f.Path is not ("Workflow/People/StaffDirectory.cs" or "Workflow/Cases/Responsibility.cs"))
            .Where(f => OwnDecision().IsMatch(f.Text)).Select(f => f.Path));

    [Fact]
    public void No_file_is_longer_than_400_lines() =>
        Assert.Empty(Arrows.Keys.Append("Tests").SelectMany(Sources).Where(f => f.Text.Count(c => c == '\n') > 400).Select(f => f.Path));

    [Fact]
    public void Names_say_what_a_thing_is() =>
        Assert.Empty(Arrows.Keys.SelectMany(n => Load(n).GetTypes())
            // The compiler names what it generates for endpoints.
            .Where(t => t.Namespace != "Microsoft.AspNetCore.Http.Generated" && Vague().IsMatch(t.Name)).Select(t => t.FullName));

    private static Assembly Load(string project) => Assembly.Load(AssemblyName(project));

    // That one's name is the package's.
    private static string AssemblyName(string project) => project == "AdaptiveCards" ? project : $"OnesqaBot.{project}";

    private static IEnumerable<(string Path, string Text)> Sources(string project) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, project), "*.cs", SearchOption.AllDirectories)
            .Select(p => (Path.GetRelativePath(Repository.Root, p).Replace('\\', '/'), Full: p))
            .Where(p => !p.Item1.Contains("/obj/", StringComparison.Ordinal) && !p.Item1.Contains("/bin/", StringComparison.Ordinal))
            .Select(p => (p.Item1, File.ReadAllText(p.Full)));

    [GeneratedRegex(@"using (Microsoft\.Bot\.|AdaptiveCards)")]
    private static partial Regex SdkUsing();

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(Utc)?Now\b|DateTime\.Today|Stopwatch\.StartNew|Environment\.TickCount")]
    private static partial Regex WallClock();

    [GeneratedRegex(@"[aA]ctivity\??\.Text\b|RemoveRecipientMention|RemoveMentionText|GetMentions")]
    private static partial Regex ActivityText();

    // Comparing administrators, watchers or responsible people with somebody, and refusing for the lack of a permission.
    [GeneratedRegex(@"(Administrators|Watchers|MayAct|Addressees)!?\.(Any|Exists|Contains)\(|new (NotYourStep|NotYourCase|NotYourSubmission|NotAllowedToAdminister|NotAllowedToMoveTarget|OwnSubmission)\(")]
    private static partial Regex OwnDecision();

    [GeneratedRegex(@"\b(ConversationState|UserState|BotState|IStorage|Microsoft\.Bot\.Builder\.Dialogs)\b")]
    private static partial Regex StateOfTheSdk();

    [GeneratedRegex("(Manager|Helper|Helpers|Utils|Util)$")]
    private static partial Regex Vague();
}
