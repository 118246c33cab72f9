using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using OnesqaBot.Adapters.Teams;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.Teams;

/// <summary>The settings of the bot's identity: what is taken, and what is refused with the name of the setting.</summary>
public sealed class IdentitySettingsTests
{
    [Theory]
    [InlineData("MicrosoftAppType", "MicrosoftAppType=Nonsense")]
    [InlineData("MicrosoftAppId", "MicrosoftAppType=SingleTenant")]
    [InlineData("MicrosoftAppTenantId", "MicrosoftAppId=a", "MicrosoftAppPassword=s", "MicrosoftAppType=SingleTenant")]
    [InlineData("MicrosoftAppTenantId", "MicrosoftAppId=a", "MicrosoftAppType=UserAssignedMSI")]
    [InlineData("MicrosoftAppPassword", "MicrosoftAppId=a")]
    [InlineData("MicrosoftAppPassword", "MicrosoftAppId=a", "MicrosoftAppTenantId=t", "MicrosoftAppType=SingleTenant")]
    [InlineData("MicrosoftAppPassword", "MicrosoftAppId=a", "MicrosoftAppPassword=s", "MicrosoftAppTenantId=t", "MicrosoftAppType=UserAssignedMSI")]
    [InlineData("MicrosoftAppCertificate", "MicrosoftAppId=a", "MicrosoftAppPassword=s", "MicrosoftAppCertificate=c.pfx")]
    [InlineData("ChannelService", "ChannelService=https://evil.example")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "ToBotFromChannelOpenIdMetadataUrl=http://login.example/")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "ToBotFromChannelOpenIdMetadataUrl=nonsense")]
    public void What_cannot_be_is_named(string named, params string[] settings) =>
        Assert.Contains(named, Assert.Throws<ArgumentException>(() => ChannelSettings.Read(Configuration(settings))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(typeof(PasswordServiceClientCredentialFactory))]
    [InlineData(typeof(PasswordServiceClientCredentialFactory), "MicrosoftAppId=a", "MicrosoftAppPassword=s")]
    [InlineData(typeof(PasswordServiceClientCredentialFactory), "MicrosoftAppId=a", "MicrosoftAppPassword=s", "MicrosoftAppType=singletenant", "MicrosoftAppTenantId=t")]
    [InlineData(typeof(ManagedIdentityServiceClientCredentialsFactory), "MicrosoftAppId=a", "MicrosoftAppType=UserAssignedMSI", "MicrosoftAppTenantId=t")]
    public void What_goes_together_is_taken(Type credentials, params string[] settings)
    {
        var configuration = Configuration(settings);
        Assert.IsType(credentials, ChannelCredentials.Create(ChannelSettings.Read(configuration), configuration, NullLogger.Instance));
    }

    [Fact]
    public void Another_cloud_is_named_by_the_SDK_s_own_settings_whole_or_in_part()
    {
        var government = ChannelSettings.Read(Configuration("ChannelService=https://botframework.azure.us"));
        Assert.Equal(
            ("https://api.botframework.us", "https://api.botframework.us", "https://login.microsoftonline.us/{0}", "login.botframework.azure.us"),
            (government.TokenIssuer, government.Audience, government.LoginUrl, government.OpenIdMetadata.Host));
        var china = ChannelSettings.Read(Configuration("ToBotFromChannelTokenIssuer=https://api.botframework.azure.cn"));
        Assert.Equal(("https://api.botframework.azure.cn", "https://api.botframework.com"), (china.TokenIssuer, china.Audience));
    }

    [Theory]
    [InlineData(".pfx", "geheim")]
    [InlineData(".pfx", "")]
    [InlineData(".pem", "")]
    [InlineData(".pem", "geheim")]
    public void A_certificate_stands_in_for_a_secret(string extension, string password)
    {
        using var folder = new TempFolder();
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=OnesqaBot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var file = folder.Sub("bot" + extension);
        if (extension == ".pfx")
        {
            File.WriteAllBytes(file, certificate.Export(X509ContentType.Pkcs12, password));
        }
        else
        {
            var pem = password.Length == 0
                ? key.ExportPkcs8PrivateKeyPem()
                : key.ExportEncryptedPkcs8PrivateKeyPem(password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000));
            File.WriteAllText(file, certificate.ExportCertificatePem() + "\n" + pem);
        }

        var configuration = Configuration($"MicrosoftAppId=a", $"MicrosoftAppTenantId=t", "MicrosoftAppType=SingleTenant", $"MicrosoftAppCertificate={file}", $"MicrosoftAppCertificatePassword={password}");
        Assert.IsType<CertificateServiceClientCredentialsFactory>(ChannelCredentials.Create(ChannelSettings.Read(configuration), configuration, NullLogger.Instance));
        Assert.Equal(certificate.Thumbprint, BotCertificate.Read(configuration)!.Thumbprint);
    }

    [Theory]
    [InlineData("missing.pfx", null)]
    [InlineData("broken.pfx", "noise")]
    [InlineData("broken.pem", "noise")]
    public void A_certificate_that_is_none_is_named(string name, string? content)
    {
        using var folder = new TempFolder();
        var file = folder.Sub(name);
        if (content is not null) File.WriteAllText(file, content);
        var fault = Assert.Throws<ArgumentException>(() => BotCertificate.Read(Configuration($"MicrosoftAppCertificate={file}")));
        Assert.Contains("MicrosoftAppCertificate", fault.Message, StringComparison.Ordinal);
        Assert.Contains(file, fault.Message, StringComparison.Ordinal);
    }

    private static IConfiguration Configuration(params string[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(s => s.Split('=', 2)).Select(s => KeyValuePair.Create(s[0], (string?)s[1]))).Build();
}
