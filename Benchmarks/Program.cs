using BenchmarkDotNet.Running;
using OnesqaBot.Benchmarks;

// "cpu" measures processor time, which a noisy machine disturbs less; "growth" counts what a command costs in stores of
// several sizes; "instances" sets one process beside several. Everything else goes to BenchmarkDotNet.
switch (args)
{
    case ["cpu", ..]: await ProcessorTime.Report(); break;
    case ["growth", .. var sizes]: await Growth.Report(sizes); break;
    case ["instances", ..]: await SeveralInstances.Report(); break;
    default: BenchmarkSwitcher.FromAssembly(typeof(EchoTurn).Assembly).Run(args); break;
}
