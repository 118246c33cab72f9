using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;

namespace OnesqaBot.Adapters.Teams;

/// <summary>Loads the certificate that the bot signs in with instead of a client secret.</summary>
public static class BotCertificate
{
    /// <returns>Null if MicrosoftAppCertificate is not set.</returns>
    /// <exception cref="ArgumentException">The file is not a certificate or cannot be opened. The message names the setting.</exception>
    public static X509Certificate2? Read(IConfiguration configuration) =>
        configuration["MicrosoftAppCertificate"] is { Length: > 0 } file ? Read(file, configuration["MicrosoftAppCertificatePassword"]) : null;

    private static X509Certificate2 Read(string file, string? password)
    {
        try
        {
            var certificate = Path.GetExtension(file).Equals(".pem", StringComparison.OrdinalIgnoreCase)
                ? string.IsNullOrEmpty(password) ? X509Certificate2.CreateFromPemFile(file) : X509Certificate2.CreateFromEncryptedPemFile(file, password)
                : X509CertificateLoader.LoadPkcs12FromFile(file, password);
            return certificate.HasPrivateKey
                ? certificate
                : throw new ArgumentException($"MicrosoftAppCertificate: {file} contains no private key.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new ArgumentException($"MicrosoftAppCertificate: {file} cannot be read as a certificate (.pfx or .pem) with MicrosoftAppCertificatePassword.", e);
        }
    }
}
