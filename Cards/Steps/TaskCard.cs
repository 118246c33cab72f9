using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Tasks;

namespace OnesqaBot.Cards.Steps;

/// <summary>A task: the handbook's text, the documents, the participants if it names any, and a button to complete it.</summary>
internal sealed class TaskCard : StepCard<TaskStep>
{
    public override string KindOf(Step step) => GeneralTexts.KindTask;

    public override bool NamesParticipants(Step step, string? outcome) => ((TaskStep)step).NamesParticipants;

    public override AdaptiveCard Draw(StepView view, DetailLevel detail) =>
        DrawWork(view, detail, view.ClosesCase ? CaseTexts.DoneCloseCase : CaseTexts.DonePassOn, []);

    /// <summary>Any step's stage of handing in documents.</summary>
    /// <param name="done">The title of the button that completes it.</param>
    /// <param name="more">Shown below the documents.</param>
    public static AdaptiveCard DrawWork(StepView view, DetailLevel detail, string done, IEnumerable<AdaptiveElement> more)
    {
        var names = NamesOf(view);
        var (naming, named) = (names is not null, names is { Count: > 0 });
        var own = OwnActions(view, naming, named, done, detail);
        return CardLayout.Create(
            view.SpeakText(CaseTexts.WhatToDo),
            [
                .. view.Top(detail),
                .. view.Handbook(detail),
                .. StepDocuments.Draw(view, detail),
                .. more,
                .. view.MayAct && naming && !named ? [CardText.Heading(view.Step is TaskStep { NamesInformed: true } ? ElementTexts.ToBeInformed : ElementTexts.Participants), .. Picker(view, detail)] : (IEnumerable<AdaptiveElement>)[],
                .. view.Footer(detail, own),
                .. Hint(view, naming && !named, done),
            ],
            view.Actions(own));
    }

    private static AdaptiveAction[] OwnActions(StepView view, bool naming, bool named, string title, DetailLevel detail)
    {
        var name = view.BindToStage(new NamePeople(view.Case.Number, view.Step.Key, view.Visit.VisitNumber, null));
        var attach = FileButtons.SendHere(view.Attach);
        if (naming && !named) return [Buttons.Send(name), attach];
        var done = view.Complete(title);
        if (EventForm.Draw(view) is { } date) return view.Visit.EventDate is null ? [date, .. done, attach] : [.. done, date, attach];
        return naming
            ? [.. done, Buttons.Form(CaseTexts.ChangePeople, Picker(view, detail), Buttons.Send(name)), attach]
            : [.. done, attach];
    }

    /// <summary>The people named at the step so far; null if it names none.</summary>
    private static IReadOnlyList<string>? NamesOf(StepView view) => view.Step switch
    {
        TaskStep { NamesParticipants: true } => view.Case.Participants,
        TaskStep { NamesInformed: true } => view.Visit.ToInform,
        _ => null,
    };

    private static IEnumerable<AdaptiveElement> Picker(StepView view, DetailLevel detail) =>
    [
        .. PeoplePicker.Draw(view.View, CardData.People, detail, NamesOf(view), view.Step is TaskStep { NamesInformed: true } ? ElementTexts.PeopleToInform : null, required: false),
        OutsidePeopleInput.Draw(CardData.Outside, NamesOf(view) ?? [], detail),
    ];

    private static IEnumerable<AdaptiveElement> Hint(StepView view, bool mustNamePeople, string done)
    {
        if (!view.MayAct) return [];
        if (mustNamePeople) return [CardText.Hint(CaseTexts.HintChoosePeople)];
        if (view.IsRevision && Revision.Find(view.Case, view.Visit) is { HasChangedFiles: false } revision)
            return [CardText.Line(CardText.Colored(revision.NoFileChanged, AdaptiveTextColor.Warning))];
        // Missing documents are listed at the top; do not claim completeness here.
        return [CardText.Hint(!StepDocuments.AreComplete(view) ? CaseTexts.HintAttach : EventForm.MissingDate(view) is { } date ? CaseTexts.HintDateFirst(date, done) : CaseTexts.HintReady(done))];
    }
}
