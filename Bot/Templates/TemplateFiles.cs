using Microsoft.Extensions.Options;
using OnesqaBot.Adapters.Graph;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Workflow.Definitions;

namespace OnesqaBot.Bot.Templates;

/// <summary>The blank forms beside the procedures' files.</summary>
internal sealed class TemplateFiles(IOptions<BotOptions> options, IOptions<GraphOptions> graph)
{
    /// <summary>Where the procedures may say that their forms are. Read each time: the office may add a file while the bot runs.</summary>
    public TemplatePlaces Places => new([.. All().Keys], graph.Value.Library.Length > 0);

    /// <summary>The path of a form; null if there is none of that name.</summary>
    public string? Find(string name) => All().GetValueOrDefault(name);

    private Dictionary<string, string> All() => options.Value.ProceduresFolder is { Length: > 0 } folder && Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder).Where(f => Path.GetExtension(f) is not (".yaml" or ".yml")).ToDictionary(f => Path.GetFileName(f), StringComparer.Ordinal)
        : [];
}
