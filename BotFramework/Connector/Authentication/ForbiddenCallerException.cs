namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The caller is who it says, but may not send this: wrong tenant, service URL or endorsement (403).</summary>
internal sealed class ForbiddenCallerException(string message) : UnauthorizedAccessException(message);
