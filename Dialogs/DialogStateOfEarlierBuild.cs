using System.Text.Json;
using OnesqaBot.Dialogs.Questions;

namespace OnesqaBot.Dialogs;

/// <summary>
/// Reads the state of builds before version 1. They used the bot SDK's conversation state, with the answers so far as a JSON
/// string under the open dialog.
/// </summary>
internal static class DialogStateOfEarlierBuild
{
    public static DialogState Read(JsonElement root) => new()
    {
        Open = Open(root),
        Step = Step(root),
        // Those builds recorded an activity as seen once it was answered.
        Outcomes = [.. Items(root, "seen").Select(id => new ActivityOutcome(id.GetString() ?? "", Delivery.Sent, null))],
    };

    private static QuestionDialog? Open(JsonElement root)
    {
        if (!root.TryGetProperty("talk", out var talk)) return null;
        foreach (var dialog in Items(talk, "dialogStack"))
        {
            using var said = JsonDocument.Parse(dialog.GetProperty("state").GetProperty("said").GetString() ?? "");
            return dialog.GetProperty("id").GetString() switch
            {
                "OpenCaseDialog" => OpenCase(said.RootElement),
                "HandInDialog" => HandIn(said.RootElement),
                _ => throw new JsonException("Unknown dialog."),
            };
        }

        return null;
    }

    private static OpenCaseDialog OpenCase(JsonElement said)
    {
        var dialog = OpenCaseDialog.Begin(Text(said, "Procedure"), Text(said, "CommandId"));
        GivenAnswer[] answers = [.. Items(said, "Answers").Select(a => new GivenAnswer(a.GetString() ?? "", ""))];
        // Cards of those builds number their questions from 1.
        return dialog with { Answers = answers, Asked = answers.Length + 1 };
    }

    private static HandInDialog HandIn(JsonElement said)
    {
        var candidates = Items(said, "Candidates").Select(c => new HandInCandidate(
            OnesqaBot.Workflow.Cases.CaseNumber.Parse(Text(c, "Case")), Text(c, "Step"), c.GetProperty("Visit").GetInt32(), Text(c, "Label"),
            [.. Items(c, "Expected").Select(e => new ExpectedChoice(Text(e, "Key"), Text(e, "Title")))], c.GetProperty("Respondent").GetString())).ToList();
        int[] placed = [.. Items(said, "Placed").Select(p => p.GetInt32())];
        int? candidate = said.GetProperty("Row") is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;
        return HandInDialog.Begin(Text(said, "CommandPrefix"), [], candidates) with
        {
            Files = [.. Items(said, "Files").Select(f => new CommandedFile(Text(f, "CommandId"), File(f.GetProperty("File"))))],
            Candidate = candidate,
            Placed = placed,
            Asked = placed.Length + (candidates.Count > 1 && candidate is not null ? 2 : 1),
        };
    }

    private static HandInFile File(JsonElement file) => new(Text(file, "Id"), Text(file, "Name"), new Uri(Text(file, "Source")));

    private static ChosenStep? Step(JsonElement root) =>
        root.TryGetProperty("row", out var step) && step.TryGetProperty("Case", out var @case)
            ? new ChosenStep(@case.GetString() ?? "", Text(step, "Step"), step.GetProperty("Visit").GetInt32(), step.TryGetProperty("Respondent", out var respondent) ? respondent.GetString() : null)
            : null;

    private static string Text(JsonElement parent, string name) =>
        parent.GetProperty(name).GetString() ?? throw new JsonException($"{name} is missing.");

    private static IEnumerable<JsonElement> Items(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];
}
