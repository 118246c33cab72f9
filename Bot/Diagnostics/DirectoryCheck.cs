using OnesqaBot.Bot.People;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Diagnostics;

/// <summary>Reports vacant positions, people whom the bot cannot reach, and channels that are not set.</summary>
internal sealed class DirectoryCheck(StaffGaps gaps, IConversations conversations) : IDiagnosticCheck
{
    public string Name => DiagnosticTexts.PeopleAndChannels;

    public string Fix => DiagnosticTexts.SeeLog;

    private const int MaxNamed = 20;

    public async Task<IReadOnlyList<Finding>> Examine(CancellationToken cancellation)
    {
        var found = await gaps.Find(cancellation);
        var (vacant, unreachable) = (found.Vacant.Select(p => p.Title.Localized()).ToList(), found.Unreachable.Select(p => p.Name.Localized()).ToList());
        return
        [
            vacant.Count == 0
                ? Finding.Good(DiagnosticTexts.AllPositionsFilled)
                : new(FindingLevel.Warning, DiagnosticTexts.VacantPositions(Named(vacant)), DiagnosticTexts.FillPositions),
            unreachable.Count == 0
                ? Finding.Good(DiagnosticTexts.EveryoneReachable)
                : new(FindingLevel.Warning, DiagnosticTexts.Unreachable(unreachable.Count, Named(unreachable)), DiagnosticTexts.InstallApp),
            await Channel(Recipient.Channel, DiagnosticTexts.HasOfficeChannel, DiagnosticTexts.NoOfficeChannel, DiagnosticTexts.AddToTeam, cancellation),
            await Channel(
                Recipient.Administrators, DiagnosticTexts.HasAdministratorsChannel, DiagnosticTexts.NoAdministratorsChannel, DiagnosticTexts.ChooseAdministratorsChannel,
                cancellation),
        ];
    }

    private async Task<Finding> Channel(Recipient recipient, string isSet, string isMissing, string fix, CancellationToken cancellation) =>
        await conversations.Find(recipient, cancellation) is not null ? Finding.Good(isSet) : new(FindingLevel.Warning, isMissing, fix);

    private static string Named(List<string> names)
    {
        var listed = string.Join(", ", names.Take(MaxNamed));
        return names.Count > MaxNamed ? DiagnosticTexts.AndMore(listed, names.Count - MaxNamed) : listed;
    }
}
