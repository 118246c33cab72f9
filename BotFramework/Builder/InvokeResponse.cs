namespace Microsoft.Bot.Builder;

/// <summary>The HTTP answer to an invoke activity.</summary>
public class InvokeResponse
{
    public int Status { get; set; }

    public object Body { get; set; }
}
