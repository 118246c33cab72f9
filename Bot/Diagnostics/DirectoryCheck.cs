using OnesqaBot.Bot.Cases;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Diagnostics;

/// <summary>Reports vacant positions, people whom the bot cannot reach, and channels that are not set.</summary>
internal sealed class DirectoryCheck(OfficeContext office, IConversations conversations) : IDiagnosticCheck
{
    public Bilingual Name => new("บุคลากรและช่องใน Teams", "People and channels in Teams");

    public Bilingual Fix => new("ดูบันทึกการทำงานของบอต", "See the bot's log.");

    private const int MaxNamed = 20;

    public async Task<IReadOnlyList<Finding>> Examine(CancellationToken cancellation)
    {
        var (directory, today) = (office.Get().Directory, office.Get().Today);
        var vacant = directory.HeldPositions.Where(p => directory.Holders(p.Key, today).Count == 0).Select(p => p.Title.Th).ToList();
        var active = directory.People.Where(p => directory.ActorFor(p, today).Capacities.Count > 0).ToList();
        var unreachable = new List<string>();
        foreach (var person in active)
            if (await conversations.Find(Recipient.To(person.Id), cancellation) is null) unreachable.Add(person.Name.Th);
        return
        [
            vacant.Count == 0
                ? Finding.Good("ทุกตำแหน่งมีผู้ปฏิบัติหน้าที่", "Every position is filled.")
                : new(FindingLevel.Warning, new($"ตำแหน่งที่ยังไม่มีผู้ดำรง: {Named(vacant)}", "Some positions are vacant."),
                    new("กำหนดใน people.yaml หรือกลุ่มใน Entra ID หรือพิมพ์ “รักษาการ” ในแชตเพื่อตั้งผู้รักษาการ", "Fill them, or type “acting” in the chat.")),
            unreachable.Count == 0
                ? Finding.Good("ทุกคนติดตั้งแอปใน Teams แล้ว", "Everyone has the app in Teams.")
                : new(FindingLevel.Warning, new($"ยังไม่เคยได้ยินจาก {unreachable.Count} คน: {Named(unreachable)}", "The bot has never heard from some people: the app may not be installed for them."),
                    new("ติดตั้งแอปให้ตามคู่มือผู้ดูแลระบบ ข้อ ๕ หรือให้ท่านเปิดแชตกับ OnesqaBot หนึ่งครั้ง", "Install the app for them: docs/administration.md, section 5.")),
            await Channel(Recipient.Channel, "ช่องข่าวของสำนักงาน", "the office's channel", "เพิ่มแอปใน team ของสำนักงาน", cancellation),
            await Channel(Recipient.Administrators, "ช่องผู้ดูแลระบบ", "the administrators' channel", "พิมพ์ “@OnesqaBot ช่องผู้ดูแล” ในช่องที่ต้องการ ระหว่างนี้แจ้งในช่องข่าวของสำนักงาน", cancellation),
        ];
    }

    private async Task<Finding> Channel(Recipient recipient, string th, string en, string fix, CancellationToken cancellation) =>
        await conversations.Find(recipient, cancellation) is not null
            ? Finding.Good($"มี{th}แล้ว", $"There is {en}.")
            : new(FindingLevel.Warning, new($"ยังไม่มี{th}", $"There is no {en.Replace("the ", "", StringComparison.Ordinal)} yet."), new(fix, "See docs/administration.md, section 5."));

    private static string Named(List<string> names) => string.Join(", ", names.Take(MaxNamed)) + (names.Count > MaxNamed ? $" และอีก {names.Count - MaxNamed}" : "");
}
