using BenchmarkDotNet.Running;
using OnesqaBot.Benchmarks;
using OnesqaBot.Benchmarks.Backup;
using OnesqaBot.Benchmarks.Deadlines;
using OnesqaBot.Benchmarks.Growth;
using OnesqaBot.Benchmarks.Instances;
using OnesqaBot.Benchmarks.Search;

// "cpu" measures processor time, which is less sensitive to a noisy machine; "growth" and "search" measure the cost of a command and
// of a search in stores of several sizes; "instances" compares one process with several; "sweep" measures a morning's reminders; "backup" times backup,
// restore and move. Everything else is passed to BenchmarkDotNet.
switch (args)
{
    case ["cpu", .. var only]: await ProcessorTime.Report(only); break;
    case ["growth", .. var sizes]: await Growth.Report(sizes); break;
    case ["search", .. var sizes]: await SearchCost.Report(sizes); break;
    case ["sweep", .. var sizes]: await SweepCost.Report(sizes); break;
    case ["backup", .. var sizes]: await BackupCost.Report(sizes); break;
    case ["instances", ..]: await SeveralInstances.Report(); break;
    // In-process, because BenchmarkDotNet can only start other processes if a project file has the name of the assembly.
    default: BenchmarkSwitcher.FromAssembly(typeof(EchoTurn).Assembly).Run([.. args, "--inProcess"]); break;
}
