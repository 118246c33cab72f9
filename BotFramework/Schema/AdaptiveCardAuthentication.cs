namespace Microsoft.Bot.Schema;

/// <summary>Single sign-on data of an adaptiveCard/action invoke.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
    public AdaptiveCardAuthentication()
    {
    }
}
