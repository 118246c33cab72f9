using OnesqaBot.Bot.Editions;
using OnesqaBot.Cards.Editions;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.Diagnostics;

/// <summary>Reports procedures whose adopted edition hides an installed file that has changed since.</summary>
internal sealed class EditionCheck(ProcedureEditions editions, ProcedureLibrary procedures) : IDiagnosticCheck
{
    public string Name => DiagnosticTexts.Editions;

    public string Fix => DiagnosticTexts.SeeLog;

    public async Task<IReadOnlyList<Finding>> Examine(CancellationToken cancellation)
    {
        await editions.Refresh(cancellation);
        var hidden = editions.Overriding.Select(e => EditionsCard.NameOf(e.Procedure, procedures)).ToList();
        return
        [
            hidden.Count == 0
                ? Finding.Good(DiagnosticTexts.EditionsAsInstalled)
                : new(FindingLevel.Warning, DiagnosticTexts.EditionsOverride(string.Join(", ", hidden)), DiagnosticTexts.ChooseEdition),
        ];
    }
}
