using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Changes to the sample office: someone leaves, takes another post, acts for another.</summary>
internal static class SampleOffice
{
    public static StaffDirectory Directory => EmbeddedDefinitions.People();

    public static StaffDirectory Without(this StaffDirectory directory, params string[] people) =>
        new([.. directory.Positions], [.. directory.People.Where(p => !people.Contains(p.Id))], [], directory.Units, directory.Bodies);

    public static StaffDirectory Holding(this StaffDirectory directory, string person, params string[] positions) => new(
        [.. directory.Positions], [.. directory.People.Select(p => p.Id == person ? p with { Positions = positions } : p)], directory.Acting,
        directory.Units, directory.Bodies);

    public static StaffDirectory With(this StaffDirectory directory, params Acting[] acting) =>
        new([.. directory.Positions], directory.People, acting, directory.Units, directory.Bodies);
}
