using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Cases.Delegations;

/// <summary>
/// Who an assignment may be given to. Work goes to the same position or one below it in the reporting line. A decision goes only to
/// whoever may decide it anyway: another holder, an acting person or the stand-in, and never to whoever prepared what is decided.
/// </summary>
public static class DelegationCandidates
{
    /// <param name="assignment">The assignment as its position has it.</param>
    /// <param name="holder">Who is responsible for it without a delegation.</param>
    public static IEnumerable<Person> For(Assignment assignment, Responsible holder, StaffDirectory directory, DateOnly date)
    {
        var people = assignment.IsDecision
            ? directory.Holders(holder.Position, date).Concat(Authority.NextUp(holder.Position, directory, date))
            : Authority.AtOrBelow(holder.Position, directory).SelectMany(p => directory.Holders(p, date));
        return people.DistinctBy(p => p.Id).Where(p => !assignment.ExcludedPeople.Contains(p.Id));
    }

    /// <summary>Why the assignment cannot be given to a person; null if it can.</summary>
    /// <param name="to">Key of the person; null or empty if nobody was chosen.</param>
    public static DelegationFault? Fault(
        string? to, Assignment assignment, Responsible holder, Person giver, StaffDirectory directory, DateOnly date) =>
        string.IsNullOrEmpty(to) ? DelegationFault.NobodyChosen
        : to == giver.Id ? DelegationFault.Oneself
        : Includes(to, assignment, holder, directory, date) ? null
        : assignment.ExcludedPeople.Contains(to) ? DelegationFault.PreparedIt
        : assignment.IsDecision ? DelegationFault.MayNotDecide
        : DelegationFault.NotInLine;

    internal static bool Includes(string person, Assignment assignment, Responsible holder, StaffDirectory directory, DateOnly date) =>
        For(assignment, holder, directory, date).Any(p => p.Id == person);
}
