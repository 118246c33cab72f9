using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Cards.General;

/// <summary>งานประจำปี: recurring cases, their opening dates and outcomes, with a form for the officers in charge of them.</summary>
public static class RecurringCard
{
    /// <param name="form">The form that was just submitted and refused; null if none was.</param>
    public static DrawnCard Draw(Actor actor, IReadOnlyList<RecurringLine> lines, OfficeView office, TypedForm? form = null) =>
        DetailLevel.Fit(form, detail =>
    {
        var choices = lines.Where(l => actor.CapacityIn(l.Procedure.OpenedBy) is not null).SelectMany(l => Choices(l)).ToList();
        return CardLayout.Create(
            GeneralTexts.Recurring,
            [
                .. CardLayout.Title(GeneralTexts.Recurring),
                .. lines.GroupBy(l => l.Year).SelectMany(y => Year(y, office, detail)),
            ],
            choices.Count == 0 ? [] : [Buttons.Form(GeneralTexts.OpenEarlyOrSkip, Form(choices), Buttons.Send(new SetRecurring(null, null), ElementTexts.Save))]);
    });

    private static IEnumerable<AdaptiveElement> Year(IGrouping<FiscalYear, RecurringLine> year, OfficeView office, DetailLevel detail) =>
    [
        CardText.Heading(GeneralTexts.FiscalYearOf(TextFormat.Year(year.Key))),
        .. year.Select(l => StepLine.Draw(
            [CardText.Line(CardText.Bold(PlainText.Line(l.Procedure.ShortTitle.Localized(), detail.Line))), .. State(l, office, detail)],
            l.Case is { } opened ? [StepLine.Button(Buttons.Plain(new OpenWork(opened.Number), GeneralTexts.OpenToView, l.Procedure.ShortTitle.Localized()))] : [],
            separated: true)),
    ];

    private static IEnumerable<AdaptiveElement> State(RecurringLine line, OfficeView office, DetailLevel detail)
    {
        if (line.Case is { } opened)
        {
            yield return CardText.Plain($"{Status(opened)} · {opened.Number}");
            yield return CardText.Small(GeneralTexts.OpenedOn(TextFormat.ShortDate(opened.OpenedAt)));
        }
        else if (line.Skip is { } skip)
        {
            yield return CardText.Plain(GeneralTexts.SkippedThisYear(PlainText.Line(skip.Reason, detail.Line)));
            yield return CardText.Small($"{SignatureText.Describe(skip.By, office, detail.Line)} {TextFormat.ShortMoment(skip.At)}");
        }
        else
        {
            yield return CardText.Fact(GeneralTexts.OpenedByPosition, SignatureText.Position(line.Procedure.OpenedBy, office, detail.Line));
            yield return CardText.Plain(line.Day >= office.Today ? GeneralTexts.WillOpen(TextFormat.Date(line.Day)) : GeneralTexts.NotOpenedSince(TextFormat.Date(line.Day)));
        }
    }

    private static string Status(CaseSummary summary) => summary.Status switch
    {
        CaseStatus.Open => GeneralTexts.InProgress,
        CaseStatus.Closed => GeneralTexts.CaseClosed,
        CaseStatus.Cancelled => GeneralTexts.CaseCancelled,
    };

    private static IEnumerable<(RecurringMove Move, RecurringLine Line)> Choices(RecurringLine line) => line switch
    {
        { Case: not null } => [],
        { Skip: not null } => [(RecurringMove.Resume, line)],
        _ => [(RecurringMove.Open, line), (RecurringMove.Skip, line)],
    };

    private static IEnumerable<AdaptiveElement> Form(List<(RecurringMove Move, RecurringLine Line)> choices) =>
    [
        new AdaptiveChoiceSetInput
        {
            Id = CardData.Choice, Label = GeneralTexts.WhatToDo, IsRequired = true, ErrorMessage = GeneralTexts.PleaseChoose, Style = AdaptiveChoiceInputStyle.Compact, Placeholder = ElementTexts.Choose, Wrap = true,
            Choices = [.. choices.Select(c => new AdaptiveChoice
            {
                Title = PlainText.Bare($"{Named(c.Move)}: {c.Line.Procedure.ShortTitle.Localized()} {TextFormat.Year(c.Line.Year)}", 90),
                Value = new RecurringChoice(c.Move, c.Line.Procedure.Id, c.Line.Year).ToString(),
            })],
        },
        InputElements.Reason(ElementTexts.Reason, GeneralTexts.KeptInHistory),
    ];

    private static string Named(RecurringMove move) => move switch
    {
        RecurringMove.Open => GeneralTexts.OpenNow,
        RecurringMove.Skip => GeneralTexts.SkipThisYear,
        RecurringMove.Resume => GeneralTexts.UndoSkip,
    };
}

/// <summary>A recurring case in one fiscal year.</summary>
/// <param name="Day">The date on which it opens.</param>
/// <param name="Case">The year's case; null if it has not been opened.</param>
/// <param name="Skip">Why the year is skipped; null if it is not.</param>
public sealed record RecurringLine(Procedure Procedure, FiscalYear Year, DateOnly Day, CaseSummary? Case, RecurringSkip? Skip);

public enum RecurringMove
{
    Open,
    Skip,
    /// <summary>Undoes a skip.</summary>
    Resume,
}
