using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Outbox;

/// <summary>Keeps calendar events for meetings and deadlines in line with the case.</summary>
internal sealed class CalendarSync(
    ICaseStore store, ProcedureLibrary procedures, ICalendar calendar, OfficeContext office, CaseCommandHandler commands)
{
    public Task<EffectOutcome> UpsertMeeting(OutboxEntry entry, UpsertMeetingEvent effect, CancellationToken cancellation) => TryRun(async () =>
    {
        var @case = (await store.Find(entry.Case, cancellation))!.Case;
        // Canceled in the meantime: writing the event now would bring it back.
        if (@case.Status == CaseStatus.Cancelled || @case.FindVisit(effect.Step, effect.Visit)?.Meeting is not { } meeting) return;

        var title = (await procedures.ForCase(@case, cancellation)).StepOf(@case.FindVisit(effect.Step, effect.Visit)!)!.Title.Localized();
        var people = office.Get().Directory;
        var link = await calendar.Upsert(new CalendarEntry(
            await Id(entry.Case, effect.Step, effect.Visit, cancellation), $"{title} · {@case.Subject}",
            meeting.Start, meeting.End, meeting.Place, meeting.Online, [.. meeting.People.Select(p => Attendee.Typed(p, people))], entry.Case.ToString()), cancellation);
        if (link is not null) await commands.Handle(new ReportMeetingLink(CommandId.ForEffect(entry, "link"), entry.Case, effect.Step, effect.Visit, link), actor: null, cancellation);
    });

    public Task<EffectOutcome> CancelMeeting(OutboxEntry entry, CancelMeetingEvent effect, CancellationToken cancellation) =>
        TryRun(async () => await calendar.Cancel(await Id(entry.Case, effect.Step, effect.Visit, cancellation), cancellation));

    /// <summary>Keeps a step's target in the calendar for as long as the step is pending.</summary>
    public Task<EffectOutcome> SyncDeadline(OutboxEntry entry, SyncDeadlineEvent effect, CancellationToken cancellation) => TryRun(async () =>
    {
        var @case = (await store.Find(entry.Case, cancellation))!.Case;
        var procedure = await procedures.ForCase(@case, cancellation);
        var facts = DeadlineFacts.FromCase(@case, procedure);
        var stepRound = new StepRound(effect.Step, effect.Round);
        var id = $"{entry.Case}/{effect.Step}{(effect.Round is null ? "" : $"/{effect.Round}")}/due";
        if (@case.Status == CaseStatus.Open && !facts.Finished.ContainsKey(stepRound)
            && DeadlinePlan.For(procedure, facts, office.Get().Holidays).Find(stepRound.Step, stepRound.Round) is { Target: { } target } deadline)
            await calendar.Upsert(Event(id, @case, procedure, deadline, target), cancellation);
        else
            await calendar.Cancel(id, cancellation);
    });

    private static CalendarEntry Event(string id, Case @case, Procedure procedure, Deadline deadline, DateOnly target)
    {
        var title = procedure.Step(deadline.Step).Title.Localized() + (procedure.Round(deadline.Round) is { } round ? $" ({round.Title.Localized()})" : "");
        var legal = deadline.LegalDue is { } due && due != target ? $"\n{(deadline.IsByOffice ? BotTexts.CalendarOfficeDue(TextFormat.Date(due)) : BotTexts.CalendarLegalDue(TextFormat.Date(due)))}" : "";
        return new CalendarEntry(
            id, BotTexts.CalendarDue(title, @case.Subject), ThaiTime.Midnight(target), ThaiTime.Midnight(target.AddDays(1)), "", Online: false, [],
            $"{@case.Number}\n{DeadlineReasonText.Describe(deadline.Reason)}{legal}") { AllDay = true };
    }

    /// <summary>A returned step keeps its meeting's event; each round has its own.</summary>
    private async Task<string> Id(CaseNumber number, string step, int visit, CancellationToken cancellation)
    {
        var round = (await store.Find(number, cancellation))!.Case.FindVisit(step, visit)?.Round;
        return round is null ? $"{number}/{step}" : $"{number}/{step}/{round}";
    }

    private static async Task<EffectOutcome> TryRun(Func<Task> action)
    {
        try
        {
            await action();
            return new Completed();
        }
        catch (AdapterException e)
        {
            return new RetryLater(e.Message, e.RetryAfter) { Reason = e.Reason };
        }
    }
}
