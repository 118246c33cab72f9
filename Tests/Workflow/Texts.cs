namespace OnesqaBot.Workflow.Tests;

/// <summary>Definitions without fault, which tests break in one place.</summary>
internal static class Texts
{
    public const string Procedure = """
        id: demo
        code: DEMO
        edition: "2567"
        unit: policy
        number: ๑
        title: {th: ทดสอบ, en: Demo}
        short-title: {th: ทดสอบย่อ, en: Short demo}
        nicknames:
          - เดโม
          - demo case
        opened-by: officer
        subject: "{partner} {topic}"
        fields:
          - key: partner
            label: {th: หน่วยงาน, en: Agency}
            ask: {th: หน่วยงานใด, en: Which agency?}
            example: ก
            max-length: 120
          - key: topic
            label: {th: เรื่อง, en: Topic}
            ask: {th: เรื่องใด, en: Which topic?}
            example: ข
            max-length: 60
        steps:
          - key: prepare
            row: 1
            number: ๑
            kind: task
            position: officer
            title: {th: เตรียม, en: Prepare}
            summary: They prepare it.
            responsible: เจ้าหน้าที่
            method: จัดทำ
            documents: รายงาน
            expects:
              - key: report
                title: {th: รายงาน, en: Report}
              - key: annex
                title: {th: ภาคผนวก, en: Annex}
                optional: true
          - key: approve
            row: 2
            number: ๒
            kind: approval
            position: director
            title: {th: อนุมัติ, en: Approve}
            summary: The director approves.
            responsible: ผู้อำนวยการ
            method: อนุมัติ
            documents: บันทึก
            returns-to: prepare
            next: decide
          - key: decide
            row: 3
            number: ๓
            kind: choice
            position: director
            title: {th: เลือก, en: Decide}
            summary: The director decides.
            responsible: ผู้อำนวยการ
            method: พิจารณา
            documents: บันทึก
            outcomes:
              - key: sign
                title: {th: ลงนาม, en: Sign}
                done: {th: เห็นชอบให้ลงนามแล้ว, en: Agreed to sign}
                goes-to: file
              - key: hold
                title: {th: จัดพิธี, en: Ceremony}
                done: {th: จัดพิธีแล้ว, en: To be held}
                goes-to: ceremony
              - key: redo
                title: {th: ส่งกลับ, en: Back}
                done: {th: ส่งกลับแล้ว, en: Sent back}
                goes-to: prepare
                returns: true
          - key: ceremony
            row: 4
            number: ๔
            kind: meeting
            position: officer
            title: {th: พิธี, en: Ceremony}
            summary: They hold it.
            responsible: เจ้าหน้าที่
            method: จัดพิธี
            documents: พิธี
          - key: file
            row: 5
            number: ๕
            kind: task
            position: officer
            title: {th: จัดเก็บ, en: File}
            summary: They file it.
            responsible: เจ้าหน้าที่
            method:
              text: จัดเก็บ
              printed: จัดเก้บ
            documents: แฟ้ม
            next: end
        """;

    public const string People = """
        positions:
          - key: director
            title: {th: ผู้อำนวยการ, en: Director}
            stand-in: deputy
          - key: deputy
            title: {th: รองผู้อำนวยการ, en: Deputy}
          - key: officer
            title: {th: เจ้าหน้าที่, en: Officer}
            stand-in: director
        people:
          - id: ann
            entra-id: aa
            name: {th: แอน, en: Ann}
            positions: [officer]
          - id: bob
            entra-id: bb
            name: {th: บ็อบ, en: Bob}
            email: bob@example.org
            positions:
              - director
              - deputy
        acting:
          - person: ann
            position: director
            instead-of: bob
            from: 2026-02-01
            to: 2026-02-28
        """;

    /// <summary>Changes a text in one place; the place must be there.</summary>
    public static string With(this string text, string old, string changed)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return at >= 0 ? text[..at] + changed + text[(at + old.Length)..] : throw new ArgumentException($"No '{old}' to change.", nameof(old));
    }

    /// <summary>The line, from 1, of the last place where a text stands.</summary>
    public static int LineOf(this string text, string sought)
    {
        var at = text.LastIndexOf(sought, StringComparison.Ordinal);
        return at >= 0 ? text[..at].Count(c => c == '\n') + 1 : throw new ArgumentException($"No '{sought}'.", nameof(sought));
    }
}
