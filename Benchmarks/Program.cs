using BenchmarkDotNet.Running;
using OnesqaBot.Benchmarks;
using OnesqaBot.Benchmarks.Backup;
using OnesqaBot.Benchmarks.Deadlines;
using OnesqaBot.Benchmarks.Growth;
using OnesqaBot.Benchmarks.Instances;

// "cpu" measures processor time, which a noisy machine disturbs less; "growth" counts what a command costs in stores of
// several sizes; "instances" sets one process beside several; "sweep" counts what a morning's reminders cost; "backup" times backup,
// restore and move. Everything else goes to BenchmarkDotNet.
switch (args)
{
    case ["cpu", ..]: await ProcessorTime.Report(); break;
    case ["growth", .. var sizes]: await Growth.Report(sizes); break;
    case ["sweep", .. var sizes]: await SweepCost.Report(sizes); break;
    case ["backup", .. var sizes]: await BackupCost.Report(sizes); break;
    case ["instances", ..]: await SeveralInstances.Report(); break;
    // In this process: to start others BenchmarkDotNet looks for a project file that is named like the assembly.
    default: BenchmarkSwitcher.FromAssembly(typeof(EchoTurn).Assembly).Run([.. args, "--inProcess"]); break;
}
