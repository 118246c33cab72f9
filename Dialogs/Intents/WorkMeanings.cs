using OnesqaBot.Dialogs.Intents.Meanings;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>A person's own work.</summary>
internal static class WorkMeanings
{
    public static readonly Meaning[] All =
    [
        new("MyWork", _ => new MyWorkIntent())
        {
            Phrases =
            [
                "งานของฉัน", "งานของผม", "งานของดิฉัน", "งานของหนู", "งานของเรา", "งานฉัน", "งานผม", "งานค้าง", "งานที่ค้าง", "งานที่ต้องทำ", "งานวันนี้",
                "รายการงาน", "มีงานอะไร", "มีงานอะไรค้าง", "มีอะไรค้าง", "มีงานค้างไหม", "มีงานค้างอะไรไหม", "งานของผมมีอะไร", "งานของหนูมีอะไร", "ต้องทำอะไร", "วันนี้ต้องทำอะไร", "มีอะไรต้องทำ", "มีอะไรให้ทำ", "งานของฉันมีอะไร",
                "my work", "my tasks", "my task", "tasks", "my jobs", "my to do", "to do", "to do list", "what do i have to do", "what should i do", "work",
            ],
            HelpOrder = 0,
            Menu = 0,
            Offer = new(SuggestedAction.MyWork, () => DialogTexts.SuggestMyWork, i => i is MyWorkIntent),
            Keywords = ["งานค้าง", "งานที่ค้าง", "ค้างอยู่", "เหลืองาน", "ให้ทำ", "ต้องทำอะไร", "งานของ"],
        },
        new("Waiting", _ => new WaitingIntent())
        {
            Phrases =
            [
                "รออนุมัติ", "รอฉันอนุมัติ", "รอผมอนุมัติ", "รอการอนุมัติ", "เรื่องรออนุมัติ", "เรื่องที่รออนุมัติ", "งานรออนุมัติ", "งานที่รออนุมัติ", "รอพิจารณา",
                "เรื่องรอพิจารณา", "รอลงนาม", "เรื่องรอลงนาม", "มีอะไรรออนุมัติ", "มีอะไรให้อนุมัติ", "มีเรื่องรออนุมัติ", "ต้องอนุมัติอะไร", "เรื่องที่ต้องอนุมัติ", "อนุมัติ",
                "waiting", "waiting for me", "waiting for my approval", "waiting for approval", "pending", "pending approval", "pending approvals",
                "my approvals", "approvals", "to approve", "waiting for me to approve", "approve", "what is waiting for me",
            ],
            HelpOrder = 1,
            Menu = 1,
            Offer = new(SuggestedAction.Waiting, () => DialogTexts.SuggestWaiting, i => i is WaitingIntent),
            Keywords = ["ต้องพิจารณา", "ให้ผมเซ็น", "ให้เซ็น", "รอเซ็น", "รอลงนาม", "to sign"],
        },
    ];
}

/// <summary>Shows the work of a person.</summary>
/// <param name="Who">What may be the person's name, as typed.</param>
public sealed record WorkOfIntent(string Who) : Intent;

/// <summary>Shows the card with the file that the person has sent last, where it is taken out.</summary>
public sealed record TakeOutFileIntent : Intent;

/// <summary>Shows the first step of what is being opened or was opened last.</summary>
public sealed record FirstStepIntent : Intent;

public sealed record MyWorkIntent : Intent;

public sealed record WaitingIntent : Intent;
