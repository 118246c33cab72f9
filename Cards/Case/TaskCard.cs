using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>A row to be done: what the handbook says, which documents, who takes part where it names them, and done.</summary>
internal static class TaskCard
{
    public static AdaptiveCard Draw(RowView row, Extent extent)
    {
        var naming = row.Step is TaskStep { NamesParticipants: true };
        var named = naming && row.Case.Participants.Count > 0;
        return Sheet.Of(
            row.Spoken("สิ่งที่ต้องทำ"),
            [
                .. row.Top(extent),
                .. row.Handbook(extent),
                .. RowFiles.Of(row, extent),
                .. Deciders(row, extent),
                .. row.MayAct && naming && !named ? [Words.Heading("ผู้เข้าร่วม"), .. PeoplePicker.Of(row, CardData.People, extent)] : (IEnumerable<AdaptiveElement>)[],
                .. row.Foot(extent),
                .. Hint(row, naming && !named),
            ],
            row.Actions(Own(row, naming, named, extent)));
    }

    private static AdaptiveAction[] Own(RowView row, bool naming, bool named, Extent extent)
    {
        var name = row.Now(new NamePeople(row.Case.Number, row.Step.Key, row.Visit.Visit, null));
        var attach = Buttons.Do(row.Attach, "แนบไฟล์");
        if (naming && !named) return [Buttons.Send(name, "บันทึกรายชื่อ"), attach];
        var done = Buttons.Primary(row.Done, DoneTitle(row));
        if (EventForm.Of(row) is { } date) return row.Visit.EventDate is null ? [date, done, attach] : [done, date, attach];
        return naming
            ? [done, Buttons.Form("แก้ไขรายชื่อ", PeoplePicker.Of(row, CardData.People, extent, row.Case.Participants), Buttons.Send(name, "บันทึกรายชื่อ")), attach]
            : [done, attach];
    }

    private static string DoneTitle(RowView row) => row.Step is ResolutionStep ? "เสนอเรื่อง ส่งต่อ" : "เสร็จแล้ว ส่งต่อ";

    /// <summary>Of papers that bodies will decide on: which bodies.</summary>
    private static IEnumerable<AdaptiveElement> Deciders(RowView row, Extent extent)
    {
        if (row.Step is not ResolutionStep || !row.IsOpen) return [];
        var names = row.Step.ChainIn(row.Visit.Round).Where(l => l.Kind is LinkKind.Resolution or LinkKind.Approval)
            .Select(l => l.Body is null ? Signed.Position(l.Position, row.Office, extent.Line) : Signed.Body(l.Body, row.Office, extent.Line));
        return [Words.Fact("เสนอต่อ", Signed.Names(names, extent.Items, extent.Line))];
    }

    private static IEnumerable<AdaptiveElement> Hint(RowView row, bool toName)
    {
        if (!row.MayAct) return [];
        if (toName) return [Words.Hint("เลือกรายชื่อ แล้วกด “บันทึกรายชื่อ” · Choose the people, then press Save")];
        return
        [
            Words.Hint(RowFiles.AreComplete(row)
                ? $"เอกสารครบแล้ว กด “{DoneTitle(row)}” ได้เลย · All documents are in: press Done"
                : "กด “แนบไฟล์” แล้วส่งไฟล์ในแชตนี้ · Press Attach (แนบไฟล์), then send the file here"),
        ];
    }
}
