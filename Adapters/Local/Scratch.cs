using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Workflow;
namespace OnesqaBot.Adapters.Local;
#pragma warning disable
public static class Scratch
{
    public static string Root = "/tmp/scratch-docs";
    public static IServiceCollection AddScratch(this IServiceCollection s) => s.AddSingleton<IDocuments, D>().AddSingleton<IIncomingFiles, I>().AddSingleton<ICalendar, C>();
    private sealed class D : IDocuments
    {
        public async Task<FiledItem> File(DocumentPlace p, string key, Stream content, CancellationToken c)
        { var f = Path.Combine(Root, p.Case.ToString(), p.Row, p.FileName); Directory.CreateDirectory(Path.GetDirectoryName(f)!); using (var o = System.IO.File.Create(f)) await content.CopyToAsync(o, c); var b = System.IO.File.ReadAllBytes(f);
          return new FiledItem(f, p.FileName, "1", Convert.ToHexStringLower(SHA256.HashData(b)), b.Length, new Uri("http://127.0.0.1:3978/files/" + Uri.EscapeDataString(p.FileName))); }
        public Uri Folder(CaseNumber n, string p) => new("http://127.0.0.1:3978/files/" + n);
    }
    private sealed class I : IIncomingFiles
    {
        private static string P(string k) => Path.Combine(Root, "in-" + k.Replace('/', '_'));
        public async Task Fetch(string key, Uri source, CancellationToken c) { Directory.CreateDirectory(Root); using var h = new HttpClient(); System.IO.File.WriteAllBytes(P(key), await h.GetByteArrayAsync(source, c)); }
        public Stream Open(string key) => System.IO.File.OpenRead(P(key));
        public void Discard(string key) => System.IO.File.Delete(P(key));
    }
    private sealed class C : ICalendar { public Task Put(CalendarEntry e, CancellationToken c) => Task.CompletedTask; public Task Cancel(string id, CancellationToken c) => Task.CompletedTask; }
}
