using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Rest;
using Moq;
using OnesqaBot.Adapters.Teams;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Bot.Tests.Teams;

/// <summary>Who is shown the bot's token when a picture is fetched. Entra ID cannot run here.</summary>
public sealed class PastedPictureTests
{
    private const string Service = "https://smba.example/apac/";

    [Theory]
    [InlineData("https://smba.example/apac/v3/attachments/0-sea/views/original", true)]
    [InlineData("https://SMBA.example/v3/attachments/0-sea/views/original", true)]
    [InlineData("https://smba.example.evil.example/v3/attachments/0-sea/views/original", false)]
    [InlineData("https://evil.example/v3/attachments/0-sea/views/original", false)]
    [InlineData("https://smba.example:444/v3/attachments/0-sea/views/original", false)]
    [InlineData("http://smba.example/v3/attachments/0-sea/views/original", false)]
    [InlineData("https://smba.example/v3/conversations", false)]
    public async Task Only_the_service_that_keeps_the_pictures_sees_the_token(string source, bool sees) =>
        Assert.Equal(sees ? "Bearer secret" : null, (await Credentials("app", Service).GetAuthorization(new Uri(source), CancellationToken.None))?.ToString());

    [Theory]
    [InlineData("", Service)]
    [InlineData("app", null)]
    [InlineData("app", "no address")]
    public async Task Without_an_identity_or_a_conversation_there_is_no_token(string app, string? service) =>
        Assert.Null(await Credentials(app, service).GetAuthorization(new Uri("https://smba.example/v3/attachments/0-sea/views/original"), CancellationToken.None));

    private static ChannelFileCredentials Credentials(string app, string? service)
    {
        var factory = new Mock<ServiceClientCredentialsFactory>();
        factory.Setup(f => f.CreateCredentialsAsync(It.IsAny<string>(), It.IsAny<string>(), It.IsAny<string>(), It.IsAny<bool>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new TokenCredentials("secret"));
        var conversations = new Mock<IConversations>();
        conversations.Setup(c => c.Latest(It.IsAny<CancellationToken>())).ReturnsAsync(service is null ? null : new Conversation(service, "chat", "msteams", "bot", "Bot", null, null));
        var settings = app.Length == 0 ? [] : new Dictionary<string, string?> { ["MicrosoftAppId"] = app, ["MicrosoftAppPassword"] = "p" };
        return new(ChannelSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()), factory.Object, conversations.Object);
    }
}
