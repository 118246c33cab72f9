using Microsoft.Extensions.Options;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Graph;

/// <summary>Checks that the office's calendar can be read.</summary>
internal sealed class MailboxCheck(GraphAccess graph, IOptions<GraphOptions> options) : IDiagnosticCheck
{
    public Bilingual Name => new("ปฏิทินสำนักงาน", "The office's calendar");

    public Bilingual Fix => new("ตรวจค่า Graph:Mailbox และมอบสิทธิ RBAC ตามคู่มือผู้ดูแลระบบ ข้อ ๗", "Check Graph:Mailbox and grant access to the mailbox: see docs/administration.md, section 7.");

    public Task<IReadOnlyList<Finding>> Examine(CancellationToken cancellation) => graph.Ask<IReadOnlyList<Finding>>(
        async () =>
        {
            await graph.Client.Users[options.Value.Mailbox].Calendar.GetAsync(cancellationToken: cancellation);
            return [Finding.Good($"เข้าถึงปฏิทินของ {options.Value.Mailbox} ได้", "The office's calendar is accessible.")];
        },
        cancellation);
}
