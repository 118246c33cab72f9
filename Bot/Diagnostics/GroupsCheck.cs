using OnesqaBot.Bot.People;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Diagnostics;

/// <summary>Checks that the groups named by positions can be read and have members.</summary>
internal sealed class GroupsCheck(DirectoryProvider directory, IGroups groups) : IDiagnosticCheck
{
    public Bilingual Name => new("กลุ่มของตำแหน่งใน Entra ID", "Position groups in Entra ID");

    public Bilingual Fix => new("ตรวจรหัสกลุ่มใน people.yaml และให้สิทธิตามคู่มือผู้ดูแลระบบ ข้อ ๘", "Check the group ids in people.yaml and grant the permissions: docs/administration.md, section 8.");

    public async Task<IReadOnlyList<Finding>> Examine(CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        foreach (var position in directory.Directory.Positions.Where(p => p.Group is not null))
        {
            var members = await groups.Members(position.Group!, cancellation);
            findings.Add(members.Count > 0
                ? Finding.Good($"กลุ่มของ{position.Title.Th}มี {members.Count} คน", $"The group of {position.Title.En} has {members.Count} members.")
                : new(FindingLevel.Warning, new($"กลุ่มของ{position.Title.Th}ไม่มีสมาชิก", $"The group of {position.Title.En} has no members."), new("เพิ่มสมาชิกในกลุ่ม", "Add members to the group.")));
        }

        if (findings.Count > 0 && directory.GroupsReadAt != DateTimeOffset.MinValue)
            findings.Add(Finding.Good($"รายชื่อจากกลุ่มอ่านล่าสุดเมื่อ {TextFormat.Moment(directory.GroupsReadAt)}", "Group members have been read."));
        return findings;
    }
}
