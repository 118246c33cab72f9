using System.Globalization;
using System.Text;
using OnesqaBot.Simulator;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;

namespace OnesqaBot.Bot.Tests.Instances;

/// <summary>
/// An office of many officers and one director, with two short procedures of its own: one hands in a report that is approved
/// or returned, and one has a meeting besides. Short, because what is looked at is many cases and not many rows.
/// </summary>
internal sealed class ReviewOffice
{
    public const string Review = "review", Hearing = "hearing";
    public const string Prepare = "prepare", Decide = "decide", Meet = "meet";

    private const string Meeting = """
          - key: meet
            row: 3
            number: ๓
            kind: meeting
            position: international-relations-officer
            title: {th: ประชุมรับฟัง, en: Hold the hearing}
            summary: They hold the hearing.
            responsible: งานวิเทศสัมพันธ์
            method: ประชุมรับฟัง
            documents: "-"

        """;

    private ReviewOffice(string peopleFile, string proceduresFolder, IReadOnlyList<SimulatedPerson> officers, IReadOnlyList<SimulatedPerson> directors) =>
        (PeopleFile, ProceduresFolder, Officers, Directors) = (peopleFile, proceduresFolder, officers, directors);

    public string PeopleFile { get; }

    public string ProceduresFolder { get; }

    public IReadOnlyList<SimulatedPerson> Officers { get; }

    /// <summary>All who may decide.</summary>
    public IReadOnlyList<SimulatedPerson> Directors { get; }

    public static string ProcedureOf(CaseNumber number) => number.Code == "HEAR" ? Hearing : Review;

    /// <summary>Writes its files into the folder.</summary>
    /// <param name="directors">How many hold the director's position.</param>
    public static ReviewOffice Create(string folder, int officers, int directors = 1)
    {
        var procedures = Directory.CreateDirectory(Path.Combine(folder, "procedures")).FullName;
        File.WriteAllText(Path.Combine(procedures, "review.yaml"), Text(Review, "RVW", "๑", "ตรวจรายงาน"));
        File.WriteAllText(Path.Combine(procedures, "hearing.yaml"), Text(Hearing, "HEAR", "๒", "รับฟังความเห็น") + Meeting);

        var sample = EmbeddedDefinitions.Sources("People/").Single().Yaml;
        var added = new StringBuilder();
        for (var n = 0; n < officers; n++) added.Append(Person("officer", n, "international-relations-officer"));
        for (var n = 1; n < directors; n++) added.Append(Person("director", n, "director"));
        var people = Path.Combine(folder, "people.yaml");
        File.WriteAllText(people, sample.Replace("\npeople:\n", $"\npeople:\n{added}", StringComparison.Ordinal), new UTF8Encoding(false));

        var all = OfficeSimulation.PeopleOf(StaffDirectoryReader.Read("people.yaml", File.ReadAllText(people)));
        return new ReviewOffice(
            people, procedures, [.. all.Where(p => p.Id.StartsWith("officer-", StringComparison.Ordinal))],
            [.. all.Where(p => p.Id == "somchai" || p.Id.StartsWith("director-", StringComparison.Ordinal))]);
    }

    private static string Text(string id, string code, string number, string title) => $$"""
        id: {{id}}
        code: {{code}}
        edition: "2567"
        unit: international
        number: {{number}}
        title: {th: {{title}}, en: {{id}}}
        short-title: {th: {{title}}, en: {{id}}}
        nicknames: [{{title}}]
        opened-by: international-relations-officer
        subject: {{title}}
        steps:
          - key: prepare
            row: 1
            number: ๑
            kind: task
            position: international-relations-officer
            title: {th: จัดทำรายงาน, en: Write the report}
            summary: An officer writes the report.
            responsible: งานวิเทศสัมพันธ์
            method: จัดทำรายงาน
            documents: รายงาน
            expects:
              - key: report
                title: {th: รายงาน, en: Report}
          - key: decide
            row: 2
            number: ๒
            kind: approval
            position: director
            title: {th: พิจารณารายงาน, en: Decide on the report}
            summary: The director decides.
            responsible: ผู้อำนวยการ
            method: พิจารณารายงาน
            documents: "-"
            returns-to: prepare

        """;

    private static string Person(string kind, int n, string position) => string.Create(CultureInfo.InvariantCulture, $$"""
          - id: {{kind}}-{{n}}
            entra-id: 00000000-0000-0000-{{(kind == "officer" ? 1 : 2):0000}}-{{n:000000000000}}
            name: {th: {{kind}} ที่ {{n}}, en: {{kind}} {{n}}}
            email: {{kind}}{{n}}@example.org
            positions: [{{position}}]

        """);
}
