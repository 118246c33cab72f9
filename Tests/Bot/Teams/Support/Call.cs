using Newtonsoft.Json.Linq;

namespace OnesqaBot.Bot.Tests.Teams.Support;

/// <summary>A call that reached the stub connector.</summary>
internal sealed record Call(string Method, string Target, JObject? Body, string Authorization);
