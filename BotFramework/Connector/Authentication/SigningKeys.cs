using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The keys a token may be signed with, and the channels each key speaks for.</summary>
internal sealed record SigningKeys(
    IReadOnlyList<SecurityKey> Keys,
    IReadOnlyDictionary<string, HashSet<string>> Endorsements);
