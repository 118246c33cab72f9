namespace OnesqaBot.Adapters.Teams;

/// <summary>Pictures that people paste into a message. The channel service keeps them, and gives them to nobody without a token.</summary>
public static class PastedPictures
{
    private const string Attachments = "/v3/attachments/";

    /// <summary>Whether the channel service keeps it; what Teams offers to decorate a text lies at public addresses.</summary>
    public static bool AreAt(Uri address) => address.AbsolutePath.Contains(Attachments, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether that very service keeps it: scheme, host and port are the same.</summary>
    /// <param name="service">The service's address, as an activity or a conversation has it.</param>
    public static bool AreKeptBy(string? service, Uri address) =>
        AreAt(address) && Uri.TryCreate(service, UriKind.Absolute, out var known)
        && Uri.Compare(known, address, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;
}
