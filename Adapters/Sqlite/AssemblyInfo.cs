using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("OnesqaBot.Tests")]
[assembly: InternalsVisibleTo("OnesqaBot.Benchmarks")]
