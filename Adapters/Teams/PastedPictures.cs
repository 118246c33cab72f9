namespace OnesqaBot.Adapters.Teams;

/// <summary>Recognizes pictures pasted into a message. The channel service stores them and requires a token to download them.</summary>
public static class PastedPictures
{
    private const string Attachments = "/v3/attachments/";

    /// <summary>Whether the address is a picture stored by the channel service. Emoji, GIFs and stickers are at public addresses.</summary>
    public static bool AreAt(Uri address) => address.AbsolutePath.Contains(Attachments, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the picture is stored by this particular service, that is, scheme, host and port match.</summary>
    /// <param name="service">The service URL of an activity or a conversation.</param>
    public static bool AreKeptBy(string? service, Uri address) =>
        AreAt(address) && Uri.TryCreate(service, UriKind.Absolute, out var known)
        && Uri.Compare(known, address, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;
}
