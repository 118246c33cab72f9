using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("OnesqaBot.Tests")]
