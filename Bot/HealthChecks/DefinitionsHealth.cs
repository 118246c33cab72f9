using Microsoft.Extensions.Diagnostics.HealthChecks;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.HealthChecks;

/// <summary>Checks that people and procedures were read.</summary>
internal sealed class DefinitionsHealth(ProcedureLibrary procedures, IPeople people) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        procedures.Current.Count > 0 && people.Directory.People.Count > 0
            ? HealthCheckResult.Healthy()
            : new HealthCheckResult(
                context.Registration.FailureStatus,
                "There are no procedures or no people: check the files set in Bot:ProceduresFolder and Bot:PeopleFile, then restart the bot"));
}
