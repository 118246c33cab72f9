using System.Text.Json;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

public sealed class AssigneeTests
{
    private static readonly (Assignee Assignee, string Stored)[] Samples =
    [
        (new Assignee.Position("director"), "position:director"), (new Assignee.Unit("policy"), "unit:policy"),
        (new Assignee.Participant("malee"), "person:malee"), (new Assignee.Named("malee"), "named:malee"),
        (new Assignee.Unknown("group:x"), "group:x"),
    ];

    [Fact]
    public void Every_assignee_has_a_stored_form_that_reads_back()
    {
        Assert.Equal(typeof(Assignee).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Assignee))).Select(t => t.Name).Order(), Samples.Select(s => s.Assignee.GetType().Name).Order());
        Assert.All(Samples, s =>
        {
            Assert.Equal(s.Stored, s.Assignee.ToString());
            Assert.Equal(s.Assignee, Assignee.Parse(s.Stored));
            Assert.Equal(s.Assignee, JsonSerializer.Deserialize<Assignee>(JsonSerializer.Serialize(s.Assignee)));
        });
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Assignee>("7"));
    }

    [Fact]
    public void A_step_can_be_assigned_to_a_person_by_name()
    {
        var run = CaseRun.At("analyse-partner");
        var given = Assignments.OpenIn(run.State!, run.Procedure)[0] with { Assignee = new Assignee.Named("kanda") };
        var kanda = run.Directory.ById("kanda")!;
        Assert.Null(given.Respondent);
        Assert.Equal([kanda], Responsibility.Resolve(given, "malee", run.Directory, ThaiTime.Date(run.Now)).MayAct);
        Assert.Contains(given.Assignee, run.Directory.AssigneesFor(run.Directory.ActorFor(kanda, ThaiTime.Date(run.Now))));
    }
}
