using Microsoft.Extensions.Options;
using OnesqaBot.Adapters.Graph;
using OnesqaBot.Adapters.Local;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Links;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.Templates;

/// <summary>The addresses of blank forms on cards. A file beside the procedures is served by the bot to whoever has its signed link.</summary>
internal sealed class TemplateLinks(
    LinkSigner signer, TemplateFiles files, LibraryForms forms, IOptions<BotOptions> options, IOptions<GraphOptions> graph, IServiceProvider services)
{
    /// <summary>The address of a form; null if it has none here, or is known to be missing.</summary>
    public Uri? AddressOf(DocumentTemplate template) => template switch
    {
        DocumentTemplate.Address address => address.Link,
        DocumentTemplate.LibraryPath path when !forms.IsMissing(path.Path) => LibraryFiles.AddressOf(graph.Value.Library, path.Path),
        DocumentTemplate.File file when files.Find(file.Name) is not null && signer.Sign(file.Name) is { } signature =>
            new($"{HostAddress.Resolve(options.Value.PublicUrl, services)}{TemplateEndpoint.Prefix}/{Uri.EscapeDataString(file.Name)}?key={signature}"),
        _ => null,
    };
}
