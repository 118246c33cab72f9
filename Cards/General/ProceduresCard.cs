using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.General;

/// <summary>The handbook's procedures by unit, with a search, and buttons to start the ones that the person may open.</summary>
public static class ProceduresCard
{
    /// <summary>The maximum length of a search text.</summary>
    private const int MaxSearchLength = 100;

    /// <param name="found">The procedures to list: all, or the results of a search, best match first.</param>
    /// <param name="searched">The search text; null if there was no search.</param>
    public static DrawnCard Draw(IReadOnlyList<Procedure> found, Actor actor, string? searched = null) => DetailLevel.Fit(detail => CardLayout.Create(
        GeneralTexts.ProceduresTitle,
        [
            .. CardLayout.Title(GeneralTexts.ProceduresTitle),
            .. Search(searched),
            .. searched is null ? ByUnit(found, actor, detail) : Found(found, actor, searched, detail),
        ],
        [
            .. searched is null ? [] : (IEnumerable<AdaptiveAction>)[Buttons.Plain(new AskProcedures(), GeneralTexts.ShowAll)],
            Buttons.Plain(new AskMyWork()),
            Buttons.Plain(new AskHelp()),
        ]));

    private static IEnumerable<AdaptiveElement> Search(string? searched) =>
    [
        new AdaptiveTextInput
        {
            Id = CardData.Text, Label = GeneralTexts.Search, Placeholder = GeneralTexts.SearchHint, MaxLength = MaxSearchLength,
            Value = searched is null ? null : PlainText.Line(searched, MaxSearchLength),
        },
        StepLine.Button(Buttons.SendPlainly(new SearchProcedures(null))),
    ];

    private static IEnumerable<AdaptiveElement> ByUnit(IReadOnlyList<Procedure> all, Actor actor, DetailLevel detail)
    {
        if (all.Count == 0) return [CardText.Plain(GeneralTexts.NoProcedures)];
        // A shortened list must keep the procedures that the person may start.
        List<Procedure> shown =
            [.. all.Index().OrderBy(p => actor.CapacityIn(p.Item.OpenedBy) is null ? 1 : 0).Take(detail.Items).OrderBy(p => p.Index).Select(p => p.Item)];
        return
        [
            .. HandbookUnit.All.Where(u => shown.Any(p => p.Unit == u.Key)).SelectMany(u => (IEnumerable<AdaptiveElement>)
            [
                CardText.Heading(u.Title.Localized()),
                .. shown.Where(p => p.Unit == u.Key).Select(p => Line(p, actor, detail)),
            ]),
            .. CardLayout.Rest(all.Count - shown.Count, GeneralTexts.Procedure, GeneralTexts.TypeToSearch),
        ];
    }

    private static IEnumerable<AdaptiveElement> Found(IReadOnlyList<Procedure> found, Actor actor, string searched, DetailLevel detail)
    {
        if (found.Count == 0)
        {
            return
            [
                CardText.Line(CardText.Run(GeneralTexts.NothingMatches), CardText.Bold(PlainText.Line(searched, detail.Line))),
                CardText.Small(GeneralTexts.TryShorter),
            ];
        }

        return
        [
            CardText.Small(GeneralTexts.ProceduresFound(TextFormat.Number(found.Count), found.Count)),
            .. found.Take(detail.Items).Select(p => Line(p, actor, detail)),
            .. CardLayout.Rest(found.Count - detail.Items, GeneralTexts.Procedure, GeneralTexts.TypeLonger),
        ];
    }

    private static AdaptiveColumnSet Line(Procedure procedure, Actor actor, DetailLevel detail)
    {
        var title = PlainText.Line(procedure.ShortTitle.Localized(), detail.Line);
        var see = Buttons.Plain(new AskProcedure(procedure.Id), GeneralTexts.Steps, title);
        return StepLine.Draw(
            [
                CardText.Plain($"{TextFormat.Printed(procedure.Number)} {title}"),
                .. procedure.ShortTitle.Original() is { } thai ? [CardText.Small(PlainText.Line(thai, detail.Line))] : (IEnumerable<AdaptiveElement>)[],
            ],
            [actor.CapacityIn(procedure.OpenedBy) is null ? StepLine.Button(see) : new AdaptiveActionSet { Actions = [Buttons.Plain(new StartProcedure(procedure.Id), GeneralTexts.Start, title), see] }],
            separated: true);
    }
}
