using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator.Page;

internal sealed record SendRequest(string? Text, string? Conversation, string? Thread, IReadOnlyList<string>? Files, IReadOnlyList<string>? Pictures);

internal sealed record PressRequest(string Action, JsonObject? Inputs);

internal sealed record ChoicesRequest(string Input, string Text);

internal sealed record ComposeRequest(string? Text, string? Conversation, int Skip);

internal sealed record ShareRequest(string? Conversation, JsonObject Attachment);

internal sealed record ConsentRequest(bool Accept);

internal sealed record PersonRequest(bool? Installed, bool? OldClient, string? Locale = null);

internal sealed record AdvanceRequest(double Minutes);

internal sealed record BotRequest(Uri Endpoint);

internal sealed record FaultRequest(
    ConnectorFaultKind? Kind, DownloadFaultKind? Download, int? Count, string? Conversation, string? Person, double? RetryAfterSeconds,
    double? DownMinutes, bool? RateLimit);
