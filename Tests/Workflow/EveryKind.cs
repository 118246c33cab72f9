namespace OnesqaBot.Workflow.Tests;

/// <summary>A procedure without fault that has every kind of row and every key, for tests to break in one place.</summary>
internal static class EveryKind
{
    public const string Procedure = """
        id: every
        code: EVERY
        edition: "2567"
        unit: policy
        number: ๒
        title: {th: ทุกประเภท, en: Every kind}
        short-title: {th: ทุกประเภท, en: Every kind}
        nicknames: [ทุกประเภท]
        opened-by: officer
        subject: "{year}"
        fields:
          - {key: year, label: {th: ปี, en: Year}, ask: {th: ปีใดคะ, en: Which year?}, example: ๒๕๗๑, max-length: 10}
        rounds:
          from: gather
          to: publish
          each:
            - {key: m6, title: {th: รอบ ๖ เดือน, en: Six months}, month: 3}
            - {key: m12, title: {th: รอบ ๑๒ เดือน, en: Twelve months}, month: 9}
        steps:
          - key: name
            row: 1
            number: ๑
            kind: task
            names: participants
            position: officer
            endorsed-by: [deputy, director]
            title: {th: เสนอชื่อ, en: Name them}
            summary: They name who takes part.
            responsible: เจ้าหน้าที่/รองผู้อำนวยการ/ผู้อำนวยการ
            method: เสนอชื่อ
            documents: บันทึก
            laws: {text: กฎหมายที่เกี่ยวข้อง ระเบียบ, printed: กฎหมายที่เกี่ยวข้อง ระเบียย}
            window: {from: 12, to: 2}
          - key: send
            row: 2
            number: ๒
            kind: choice
            position: director
            title: {th: เลือกผู้ไป, en: Who goes}
            summary: The director decides who goes.
            responsible: ผู้อำนวยการ
            method: พิจารณา
            documents: "-"
            window: {until: 8}
            outcomes:
              - {key: myself, title: {th: ไปเอง, en: I go}, done: {th: ไปเอง, en: Goes}, goes-to: ask, participants: self}
              - {key: others, title: {th: มอบหมาย, en: Others}, done: {th: มอบหมายแล้ว, en: Sent}, goes-to: ask, participants: named}
              - {key: again, title: {th: ส่งกลับ, en: Back}, done: {th: ส่งกลับแล้ว, en: Sent back}, goes-to: name, returns: true}
          - key: ask
            row: 3
            number: ๓
            kind: collection
            from: participants
            position: officer
            title: {th: สอบถามผู้เข้าร่วม, en: Ask them}
            summary: Those who took part report.
            responsible: เจ้าหน้าที่
            method: สอบถาม
            documents: แบบสอบถาม
            window: {within-days: 7, of: send}
            form:
              - {key: learned, label: {th: สิ่งที่ได้, en: Learned}, example: ความรู้, max-length: 500}
              - {key: remark, label: {th: หมายเหตุ, en: Remark}, example: ไม่มี, max-length: 200, optional: true}
          - key: gather
            row: 4
            number: ๔
            kind: collection
            from: units
            position: officer
            title: {th: รวบรวม, en: Gather}
            summary: All units report.
            responsible: เจ้าหน้าที่
            method: รวบรวม
            documents: รายงาน
            window: {day: 1, of: next-month}
            form: [{key: result, label: {th: ผล, en: Result}, example: ครบถ้วน, max-length: 500}]
          - key: verify
            row: 5
            number: ๕
            kind: check
            position: deputy
            only-in: [m6]
            title: {th: ตรวจสอบ, en: Check}
            summary: The deputy checks it.
            responsible: รองผู้อำนวยการ
            method: ตรวจสอบ
            documents: รายงาน
            window: {within-days: 120, of: opening}
            returns-to: gather
          - key: accept
            row: 6
            number: ๖
            kind: approval
            position: director
            endorsed-by: [deputy]
            title: {th: อนุมัติ, en: Approve}
            summary: The director approves.
            responsible: ผู้อำนวยการ
            method: อนุมัติ
            documents: บันทึก
            window: {each: quarter}
            returns-to: verify
          - key: resolve
            row: 7
            number: ๗
            kind: resolution
            position: officer
            endorsed-by: [deputy]
            title: {th: เสนอคณะกรรมการ, en: Resolve}
            summary: The board resolves.
            responsible: คณะกรรมการ
            method: พิจารณา
            documents: มติ
            expects: [{key: paper, title: {th: วาระ, en: Paper}}]
            deciders:
              - position: director
              - body: board
              - {body: minister, only-in: [m12]}
            returns-to: gather
          - key: publish
            row: 8
            number: ๘
            kind: publication
            position: officer
            title: {th: เผยแพร่, en: Publish}
            summary: They publish it.
            responsible: เจ้าหน้าที่
            method: เผยแพร่
            documents: เว็บไซต์
            window: {each: month}
          - key: meet
            row: 9
            number: ๙
            kind: meeting
            position: officer
            title: {th: ประชุม, en: Meet}
            summary: They meet.
            responsible: เจ้าหน้าที่
            method: ประชุม
            documents: วาระ
        """;

    /// <summary>The office of <see cref="Texts.People"/> with what this procedure asks of it.</summary>
    public const string People = Texts.People + """


        units:
          - key: planning
            title: {th: ภารกิจแผน, en: Planning}
            position: officer
          - key: quality
            title: {th: สำนักคุณภาพ, en: Quality}
            position: deputy
        bodies:
          - key: board
            title: {th: คณะกรรมการ, en: Board}
          - key: minister
            title: {th: รัฐมนตรี, en: Minister}
        """;
}
