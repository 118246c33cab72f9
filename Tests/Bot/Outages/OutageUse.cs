using System.Diagnostics;
using OnesqaBot.Simulator;
using OnesqaBot.Workflow.Cases;
using Office = OnesqaBot.Bot.Tests.Harness.Office;

namespace OnesqaBot.Bot.Tests.Outages;

/// <summary>Something that people have of the bot.</summary>
/// <param name="Try">What a person does for it, and what the bot says to that besides doing it; null for what comes by itself.</param>
/// <param name="Done">How often it was done.</param>
/// <param name="AnswerWithin">How long the person waits for an answer.</param>
internal sealed record OutageUse(string Name, Func<Task<string>>? Try, Func<Task<int>> Done, TimeSpan AnswerWithin)
{
    /// <summary>The client's own limit for a press.</summary>
    private static readonly TimeSpan Press = TimeSpan.FromSeconds(5);

    /// <summary>After this the channel repeats a message.</summary>
    private static readonly TimeSpan Message = TimeSpan.FromSeconds(15);

    /// <summary>What the person does, and how long the answer took.</summary>
    public async Task<(string Answer, bool IsLate)> Attempt()
    {
        var began = Stopwatch.GetTimestamp();
        var answer = await Try!();
        return (answer, Stopwatch.GetElapsedTime(began) > AnswerWithin);
    }

    /// <summary>The uses of one outage; nothing of them is done yet.</summary>
    public static IReadOnlyList<OutageUse> All(OutageSite site, OutageWork work)
    {
        var (office, file) = (site.Office, $"รายงานวิเคราะห์-{Guid.NewGuid():N}.pdf");
        var (meetings, reminders, channel) = (Meetings(), Reminders(), Channel());
        var (typed, malee) = (BotTexts("orathai").Count, BotTexts("malee").Count);
        return
        [
            new("typed message", async () =>
            {
                await office.Teams.SendTextAsync("orathai", "งานของฉัน");
                return Since("orathai", typed);
            }, () => Task.FromResult(BotTexts("orathai").Skip(typed).Count(t => t.Contains("ไม่มีงานค้าง", StringComparison.Ordinal) || t.StartsWith("งานของฉัน", StringComparison.Ordinal))), Message),
            new("approval", async () => (await office.Teams.PressAsync("somchai", work.Approval.Id, "approve")).Text ?? "",
                async () => (await site.Case(work.Approved)).Events.Count(e => e.Event is StepFinished { Step: "approve-coordination" }), Press),
            new("file handed in", async () =>
            {
                await office.Teams.SendFileAsync("malee", file, Office.File(file).Content);
                return Since("malee", malee);
            }, () => Task.FromResult(site.Graph.Drive.Files.Count(f => f.EndsWith(file, StringComparison.Ordinal))), Message),
            new("meeting in the calendar", async () => (await office.Teams.PressAsync(
                "malee", work.Meeting.Id, "set-meeting",
                new { date = "2027-06-21", start = "09:30", end = "12:00", place = "ห้องประชุม ๑", people = "นายสมชาย วัฒนกุล" })).Text ?? "",
                () => Task.FromResult(Meetings() - meetings), Press),
            // A day's card takes the place of the day's before.
            new("reminder", null, () => Task.FromResult(Reminders().Except(reminders, StringComparer.Ordinal).Count()), Message),
            new("channel's card", null, () =>
            {
                var now = Channel();
                return Task.FromResult(now.Count != channel.Count ? now.Count : now.SequenceEqual(channel) ? 0 : 1);
            }, Message),
        ];

        // Not the days by which rows are due, which stand in the calendar too.
        int Meetings() => site.Graph.Mailbox.Events.Count(e => !$"{e["subject"]}".StartsWith("ครบกำหนด", StringComparison.Ordinal));

        List<string> Reminders() => [.. office.Teams.Seen("niran").Where(m => m.FromBot && Office.Text(m).StartsWith("งานของท่านที่", StringComparison.Ordinal)).Select(m => m.Id)];

        // The digest names cases too; a case's own card begins with it.
        List<string> Channel() => [.. office.Teams.Messages(office.Channel).Where(m => m.FromBot && Office.Text(m).Split('\n')[0].Split(" · ")[0] == $"{work.Approved}").Select(Version)];

        List<string> BotTexts(string person) => [.. office.Teams.Seen(person).Where(m => m.FromBot).Select(Office.Text)];

        string Since(string person, int before) => string.Join('\n', BotTexts(person).Skip(before));

        static string Version(SimulatedMessage message) => $"{message.Id} {message.Version}";
    }
}
