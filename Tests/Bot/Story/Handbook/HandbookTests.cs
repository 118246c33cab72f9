using System.Globalization;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps;
using Xunit;
using Xunit.Abstractions;

namespace OnesqaBot.Bot.Tests.Story.Handbook;

/// <summary>Every procedure of the handbook, in chat, to its end.</summary>
public abstract class HandbookTests(ITestOutputHelper output, Manner manner)
{
    public static TheoryData<string> All => [.. EmbeddedDefinitions.Procedures().Select(p => p.Id)];

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_procedure_comes_to_its_end(string id)
    {
        await using var office = await Office.WithPeople(manner == Manner.Substitutes ? Substitutes.For : null);
        var procedure = EmbeddedDefinitions.Procedures().Single(p => p.Id == id);
        var run = new ProcedureRun(office, procedure, manner);
        var number = await run.ToItsEnd();

        var @case = (await office.Case(number)).Case;
        Assert.Equal(CaseStatus.Closed, @case.Status);
        Assert.DoesNotContain(@case.Documents, d => d.Item is null);
        Assert.Equal(@case.Documents.Count, office.Filed(number).Count + @case.Documents.Count(d => IsOlder(@case, d)));
        if (manner == Manner.Substitutes) Assert.All(@case.Visits, v => Assert.StartsWith("x-", v.By!.Person, StringComparison.Ordinal));
        if (manner == Manner.EveryRefusal) Assert.True(run.Refusals >= procedure.Steps.Count(s => s is ReturningStep));
        Assert.Equal(procedure.Steps.Where(s => manner != Manner.Straight || !Skipped(procedure, s)).Select(s => s.Key).ToHashSet(), @case.Visits.Select(v => v.Step).ToHashSet());
        Figures.Write(output, $"2 {id} {manner}", string.Create(CultureInfo.InvariantCulture,
            $"| {id} | {manner} | {run.Rows} rows | {@case.Visits.Count} visits | {run.Decisions} decisions | {office.Teams.Options.People.Sum(p => office.Teams.Seen(p.Id).Count(m => m.Card is not null))} cards | {@case.Documents.Count} files | {run.Refusals} refusals |"));
    }

    /// <summary>A row that the first way of a choice leaves out.</summary>
    private static bool Skipped(Procedure procedure, Step step) => procedure.Id == "mou" && step.Key == "signing-ceremony";

    /// <summary>A file whose name another took later is an older version of it.</summary>
    private static bool IsOlder(Case @case, CaseDocument document) => @case.Documents.Any(d =>
        d != document && d.At >= document.At && d.Step == document.Step && d.Item!.Name == document.Item!.Name
        && @case.FindVisit(d.Step, d.Visit)!.Round == @case.FindVisit(document.Step, document.Visit)!.Round
        && @case.Documents.IndexOf(d) > @case.Documents.IndexOf(document));
}

[Trait("Category", "Slow")]
public sealed class StraightHandbookTests(ITestOutputHelper output) : HandbookTests(output, Manner.Straight);

[Trait("Category", "Slow")]
public sealed class RefusingHandbookTests(ITestOutputHelper output) : HandbookTests(output, Manner.EveryRefusal);

[Trait("Category", "Slow")]
public sealed class SubstitutesHandbookTests(ITestOutputHelper output) : HandbookTests(output, Manner.Substitutes);
