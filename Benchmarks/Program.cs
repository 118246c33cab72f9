using BenchmarkDotNet.Running;
using OnesqaBot.Benchmarks;

// "cpu" measures processor time, which a noisy machine disturbs less; everything else goes to BenchmarkDotNet.
if (args is ["cpu", ..]) await ProcessorTime.Report();
else BenchmarkSwitcher.FromAssembly(typeof(EchoTurn).Assembly).Run(args);
