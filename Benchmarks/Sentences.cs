using System.Diagnostics;
using System.Globalization;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Benchmarks;

/// <summary>Measures what it costs to understand a message, and to learn to at start.</summary>
internal static class Sentences
{
    private const int Rounds = 5;
    private const int WarmUps = 3;
    private const int Turns = 2000;

    private static readonly DateOnly Today = new(2026, 11, 30);

    private static readonly (string Name, string[] Texts)[] Messages =
    [
        ("a fixed phrase", ["งานของฉัน", "รออนุมัติ", "2570-MOU-001"]),
        ("a sentence", ["พี่คะ หนูอยากทำเอ็มโอยูกับ NIAD-QE ญี่ปุ่น เรื่องแลกเปลี่ยนผู้ประเมินค่ะ", "เรื่องญี่ปุ่นถึงไหนแล้วคะ", "วันที่ 20-24 ม.ค. ผมลา ให้รองทำแทน"]),
        ("a question about the handbook", ["ใครอนุมัติคำของบประมาณ", "ผอ. อนุมัติหลักการแลกเปลี่ยนบุคลากรแล้วต้องทำอะไรต่อ", "แบบประเมิน ก.พ.ร. ต้องส่งเมื่อไหร่"]),
        ("400 characters, the longest that is read", [Long(395)]),
        ("4,000 characters", [Long(4000)]),
    ];

    public static async Task Report()
    {
        var library = new ProcedureLibrary(EmbeddedDefinitions.Procedures());
        using var process = Process.GetCurrentProcess();
        var (memory, clock, used) = (GC.GetTotalMemory(forceFullCollection: true), Stopwatch.StartNew(), process.TotalProcessorTime);
        var recognizer = new IntentRecognizer(library);
        var started = clock.Elapsed;
        recognizer.Recognize(Messages[1].Texts[0], Today);
        clock.Stop();
        process.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"start: {started.TotalSeconds:0.00} s; learned after {clock.Elapsed.TotalSeconds:0.00} s, {(process.TotalProcessorTime - used).TotalSeconds:0.00} s CPU; {(GC.GetTotalMemory(forceFullCollection: true) - memory) / 1048576.0:0.0} MB kept"));
        foreach (var (name, texts) in Messages)
        {
            var rounds = new List<(double Milliseconds, double Bytes)>();
            for (var round = 0; round < WarmUps + Rounds; round++)
            {
                var at = 0;
                var measured = await ProcessorTime.Measure(Turns, () =>
                {
                    recognizer.Recognize(texts[at++ % texts.Length], Today);
                    return Task.CompletedTask;
                });
                if (round >= WarmUps) rounds.Add(measured);
            }

            var (milliseconds, bytes) = rounds.OrderBy(r => r.Milliseconds).ElementAt(Rounds / 2);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {milliseconds:0.000} ms CPU, {bytes / 1024:0.0} KB"));
        }
    }

    private static string Long(int length)
    {
        const string Text = "ถ้า ผอ. ไม่อนุมัติหลักการและงบประมาณไปประชุมต่างประเทศ ใครต้องทบทวนเอกสารอะไร ส่งเมื่อไหร่ ";
        return string.Concat(Enumerable.Repeat(Text, 1 + (length / Text.Length)))[..length];
    }
}
