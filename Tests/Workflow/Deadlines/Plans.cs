using System.Globalization;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Tests.Deadlines;

/// <summary>Plans for tests to look at.</summary>
internal static class Plans
{
    public static readonly IReadOnlyList<Procedure> Procedures = EmbeddedDefinitions.Procedures();

    public static readonly Procedure EveryKind = ProcedureReader.Read("every.yaml", Tests.EveryKind.Procedure);

    public static Procedure Procedure(string id) => Procedures.Single(p => p.Id == id);

    /// <summary>The facts of a case of fiscal year 2570 of which nothing is done yet.</summary>
    public static DeadlineFacts Facts(string openedOn = "2026-11-23", int year = 2570) => new(Day(openedOn), new FiscalYear(year));

    public static DeadlinePlan Plan(this Procedure procedure, DeadlineFacts? facts = null) =>
        DeadlinePlan.For(procedure, facts ?? Facts(), Calendars.Embedded);

    /// <summary>EveryKind with one window changed.</summary>
    public static Procedure With(string window, string changed) =>
        ProcedureReader.Read("every.yaml", Tests.EveryKind.Procedure.With(window, changed));

    public static string Text(this Deadline d) => $"{d.Step} {d.Round ?? "-"} {Text(d.Starts)} {Text(d.LegalDue)} {Text(d.Target)}";

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(DateOnly? day) => day is { } known ? $"{known:O}" : "?";
}
