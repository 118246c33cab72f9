using System.Text;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Bot.Tests.Harness;

/// <summary>The MoU procedure as the office does it: malee prepares, somchai decides.</summary>
internal sealed partial class Office
{
    public const string Partner = "NIAD-QE";

    /// <summary>Answers the three questions.</summary>
    /// <returns>The number that the bot gave the case.</returns>
    public async Task<CaseNumber> OpensACase(string officer = "malee", string partner = Partner, string country = "ญี่ปุ่น", string topic = "การประเมินร่วม")
    {
        await Says(officer, "MoU");
        await Says(officer, partner);
        await Says(officer, country);
        await Says(officer, topic);
        return await Confirms(officer);
    }

    /// <summary>Confirms the answers that are shown before the case opens.</summary>
    /// <returns>The number that the bot gave the case.</returns>
    public async Task<CaseNumber> Confirms(string officer)
    {
        var before = Ids(officer);
        await Presses(officer, "dialog-choose/open");
        var told = New(officer, before).Select(Text).Single(t => t.StartsWith("เปิดเรื่อง ", StringComparison.Ordinal));
        return CaseNumber.Parse(told.Split(' ')[1]);
    }

    /// <summary>A case at that row, on the shortest way: reasons instead of documents.</summary>
    public async Task<CaseNumber> OpensACaseAt(string step, string officer = "malee", string director = "somchai")
    {
        var number = await OpensACase(officer);
        while ((await Case(number)).Case.Current!.Step is var present && present != step)
        {
            switch (present)
            {
                case "approve-coordination":
                    await Presses(director, "approve");
                    break;
                case "decide-signing":
                    await Presses(director, step == "signing-ceremony" ? "choose/ceremony" : "choose/signed");
                    break;
                default:
                    await SkipsTheDocuments(officer);
                    break;
            }
        }

        return number;
    }

    /// <summary>Marks the row done without its documents, with a reason.</summary>
    public async Task SkipsTheDocuments(string officer = "malee", string reason = "ส่งเอกสารตามภายหลัง")
    {
        await Presses(officer, "done");
        await Presses(officer, "done", new { reason });
    }

    /// <summary>Hands in each file for the row's documents in their order, and marks the row done.</summary>
    public async Task DoesARow(string officer, params (string Name, byte[] Content)[] files)
    {
        await HandsInFor(officer, files);
        await Presses(officer, "done");
    }

    public async Task HandsInFor(string officer, params (string Name, byte[] Content)[] files)
    {
        foreach (var (name, content) in files)
        {
            // Where several documents are missing the bot asks which one this is: the first of them. Where none is, it replaces the first.
            var answers = await HandsIn(officer, name, content);
            if (answers.Any(m => Text(m).Contains("คือเอกสารใด", StringComparison.Ordinal) || Text(m).Contains("จะแทนไฟล์เดิม", StringComparison.Ordinal))) await Says(officer, "1");
        }
    }

    /// <summary>A file with content of its own, which begins as its name says.</summary>
    public static (string Name, byte[] Content) File(string name) =>
        (name, Encoding.UTF8.GetBytes($"{(Path.GetExtension(name) is ".docx" or ".xlsx" or ".zip" ? "PK\u0003\u0004" : "%PDF-1.7")} เนื้อหาของ {name}"));

    /// <summary>Where the case's files lie: row's folder and name, with their bytes.</summary>
    public IReadOnlyDictionary<string, byte[]> Filed(CaseNumber number) =>
        System.IO.Directory.EnumerateFiles(Data, "*", SearchOption.AllDirectories)
            .Select(path => (Path: path, Parts: path[Data.Length..].Split(Path.DirectorySeparatorChar).ToList()))
            .Where(f => f.Parts.Contains(number.ToString()) && !f.Parts.Exists(p => p.StartsWith('.')))
            .ToDictionary(f => string.Join('/', f.Parts.Skip(f.Parts.IndexOf(number.ToString()) + 1)), f => System.IO.File.ReadAllBytes(f.Path));

    /// <summary>The office's calendar file.</summary>
    public string CalendarText() =>
        System.IO.File.ReadAllText(System.IO.Directory.EnumerateFiles(Data, "*.ics", SearchOption.AllDirectories).Single());
}
