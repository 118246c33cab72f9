using OnesqaBot.Bot.Templates;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Diagnostics;

/// <summary>Reports blank forms that are not where the procedures say, each with a step that asks for it.</summary>
internal sealed class TemplateCheck(LibraryForms forms, TemplateFiles files, ProcedureLibrary procedures) : IDiagnosticCheck
{
    public string Name => DiagnosticTexts.Templates;

    public string Fix => DiagnosticTexts.CheckTemplates;

    public async Task<IReadOnlyList<Finding>> Examine(CancellationToken cancellation)
    {
        var used = procedures.Current
            .SelectMany(p => p.Steps, (p, s) => (Procedure: p, Step: s))
            .SelectMany(x => x.Step.Expects.Select(e => e.Template), (x, t) => (Template: t, Step: DiagnosticTexts.TemplateStep(x.Procedure.ShortTitle.Localized(), ThaiNumerals.Format(x.Step.Row))))
            .Where(x => x.Template is DocumentTemplate.File or DocumentTemplate.LibraryPath).DistinctBy(x => x.Template).ToList();
        if (used.Count == 0) return [];
        var known = await forms.LookUp(LibraryForms.PathsIn(procedures.Current), cancellation);
        List<Finding> findings =
        [
            .. used.Where(x => Has(x.Template!, known) == false).Select(x => new Finding(FindingLevel.Bad, DiagnosticTexts.TemplateMissing(NameOf(x.Template!), x.Step), DiagnosticTexts.AddTemplate)),
            .. used.Where(x => Has(x.Template!, known) is null).Select(x => new Finding(FindingLevel.Warning, DiagnosticTexts.TemplateElsewhere(NameOf(x.Template!), x.Step))),
        ];
        return findings.Count > 0 ? findings : [Finding.Good(DiagnosticTexts.TemplatesPresent(TextFormat.Number(used.Count)))];
    }

    /// <returns>Null if that cannot be looked up.</returns>
    private bool? Has(DocumentTemplate template, IReadOnlyDictionary<string, bool> known) => template switch
    {
        DocumentTemplate.File file => files.Find(file.Name) is not null,
        DocumentTemplate.LibraryPath path => known.TryGetValue(path.Path, out var has) ? has : null,
        _ => true,
    };

    private static string NameOf(DocumentTemplate template) => template switch
    {
        DocumentTemplate.File file => file.Name,
        DocumentTemplate.LibraryPath path => path.Path,
        DocumentTemplate.Address address => address.Link.AbsoluteUri,
        _ => "",
    };
}
