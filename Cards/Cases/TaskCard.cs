using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Cases;

/// <summary>A task: the handbook's text, the documents, the participants if it names any, and a button to complete it.</summary>
internal static class TaskCard
{
    public static AdaptiveCard Draw(StepView view, DetailLevel detail)
    {
        var naming = view.Step is TaskStep { NamesParticipants: true };
        var named = naming && view.Case.Participants.Count > 0;
        return CardLayout.Create(
            view.SpeakText("สิ่งที่ต้องทำ"),
            [
                .. view.Top(detail),
                .. view.Handbook(detail),
                .. StepDocuments.Draw(view, detail),
                .. Deciders(view, detail),
                .. view.MayAct && naming && !named ? [CardText.Heading("ผู้เข้าร่วม"), .. PeoplePicker.Draw(view, CardData.People, detail)] : (IEnumerable<AdaptiveElement>)[],
                .. view.Footer(detail),
                .. Hint(view, naming && !named),
            ],
            view.Actions(OwnActions(view, naming, named, detail)));
    }

    private static AdaptiveAction[] OwnActions(StepView view, bool naming, bool named, DetailLevel detail)
    {
        var name = view.Now(new NamePeople(view.Case.Number, view.Step.Key, view.Visit.VisitNumber, null));
        var attach = Buttons.Do(view.Attach, "แนบไฟล์");
        if (naming && !named) return [Buttons.Send(name, "บันทึกรายชื่อ"), attach];
        var done = Buttons.Primary(view.Done, DoneTitle(view));
        if (EventForm.Draw(view) is { } date) return view.Visit.EventDate is null ? [date, done, attach] : [done, date, attach];
        return naming
            ? [done, Buttons.Form("แก้ไขรายชื่อ", PeoplePicker.Draw(view, CardData.People, detail, view.Case.Participants), Buttons.Send(name, "บันทึกรายชื่อ")), attach]
            : [done, attach];
    }

    private static string DoneTitle(StepView view) => view.Step is ResolutionStep ? "เสนอเรื่อง ส่งต่อ" : "เสร็จแล้ว ส่งต่อ";

    /// <summary>Lists the external bodies and approvers who will decide on this submission.</summary>
    private static IEnumerable<AdaptiveElement> Deciders(StepView view, DetailLevel detail)
    {
        if (view.Step is not ResolutionStep || !view.IsOpen) return [];
        var names = view.Step.ChainIn(view.Visit.Round).Where(l => l.Kind is StageKind.Resolution or StageKind.Approval)
            .Select(l => l.Body is null ? SignatureText.Position(l.Position, view.Office, detail.Line) : SignatureText.Body(l.Body, view.Office, detail.Line));
        return [CardText.Fact("เสนอต่อ", SignatureText.Names(names, detail.Items, detail.Line))];
    }

    private static IEnumerable<AdaptiveElement> Hint(StepView view, bool mustNamePeople)
    {
        if (!view.MayAct) return [];
        if (mustNamePeople) return [CardText.Hint("เลือกรายชื่อ แล้วกด “บันทึกรายชื่อ” · Choose the people, then press Save")];
        return
        [
            CardText.Hint(StepDocuments.AreComplete(view)
                ? $"เอกสารครบแล้ว กด “{DoneTitle(view)}” ได้เลย · All documents are attached; press Done"
                : "กด “แนบไฟล์” แล้วส่งไฟล์ในแชตนี้ · Press Attach (แนบไฟล์), then send the file here"),
        ];
    }
}
