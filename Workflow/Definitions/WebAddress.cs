namespace OnesqaBot.Workflow.Definitions;

/// <summary>Reads addresses of the web in the definitions' files.</summary>
internal static class WebAddress
{
    /// <returns>Null if the text is not a whole address.</returns>
    public static Uri? Read(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address : null;
}
