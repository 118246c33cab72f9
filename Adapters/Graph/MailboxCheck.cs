using Microsoft.Extensions.Options;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Graph;

/// <summary>Checks that the office's calendar can be read.</summary>
internal sealed class MailboxCheck(GraphAccess graph, IOptions<GraphOptions> options) : IDiagnosticCheck
{
    public string Name => GraphTexts.Calendar;

    public string Fix => GraphTexts.CheckMailbox;

    public Task<IReadOnlyList<Finding>> Examine(CancellationToken cancellation) => graph.Ask<IReadOnlyList<Finding>>(
        async () =>
        {
            await graph.Client.Users[options.Value.Mailbox].Calendar.GetAsync(cancellationToken: cancellation);
            return [Finding.Good(GraphTexts.CalendarWorks(options.Value.Mailbox))];
        },
        cancellation);
}
