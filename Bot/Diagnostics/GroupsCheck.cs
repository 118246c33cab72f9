using OnesqaBot.Bot.People;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Diagnostics;

/// <summary>Checks that the groups named by positions can be read and have members.</summary>
internal sealed class GroupsCheck(DirectoryProvider directory, IGroups groups) : IDiagnosticCheck
{
    public string Name => DiagnosticTexts.Groups;

    public string Fix => DiagnosticTexts.CheckGroups;

    public async Task<IReadOnlyList<Finding>> Examine(CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        foreach (var position in directory.Directory.Positions.Where(p => p.Group is not null))
        {
            var members = await groups.Members(position.Group!, cancellation);
            findings.Add(members.Count > 0
                ? Finding.Good(DiagnosticTexts.GroupMembers(position.Title, members.Count))
                : new(FindingLevel.Warning, DiagnosticTexts.GroupEmpty(position.Title), DiagnosticTexts.AddMembers));
        }

        if (findings.Count > 0 && directory.GroupsReadAt != DateTimeOffset.MinValue)
            findings.Add(Finding.Good(DiagnosticTexts.GroupsReadAt(TextFormat.Moment(directory.GroupsReadAt))));
        return findings;
    }
}
