using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Adapters.Local;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Adapters.Tests.Local;

/// <summary>A folder of its own for one test, with the local adapters on it.</summary>
internal sealed class LocalFolder : IDisposable
{
    private readonly List<ServiceProvider> _made = [];

    public static readonly CaseNumber Case = new(new FiscalYear(2570), "MOU", 1);

    public string Path { get; } = Directory.CreateTempSubdirectory("onesqa-local-").FullName;

    public string Documents => System.IO.Path.Combine(Path, "เอกสาร");

    public string Row => System.IO.Path.Combine(Documents, "2570", "mou", "2570-MOU-001", "01-analysis");

    public static DocumentPlace Place(string name, string row = "01-analysis", string procedure = "mou") => new(Case, procedure, row, name);

    public static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    public ServiceProvider Services(Action<IncomingFilesOptions>? incoming = null, Action<IServiceCollection>? more = null)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddLocalDocuments(o => (o.Folder, o.BaseUrl) = (Documents, "http://127.0.0.1:3978/"));
        services.AddLocalCalendar(o => o.File = System.IO.Path.Combine(Path, "calendar.ics"));
        services.AddLocalIncomingFiles(o =>
        {
            o.Folder = System.IO.Path.Combine(Path, "incoming");
            o.AllowLoopback = true;
            incoming?.Invoke(o);
        });
        more?.Invoke(services);
        var made = services.BuildServiceProvider();
        _made.Add(made);
        return made;
    }

    public IDocuments OpenDocuments() => Services().GetRequiredService<IDocuments>();

    public void Dispose()
    {
        foreach (var services in _made) services.Dispose();
        Directory.Delete(Path, recursive: true);
    }
}
