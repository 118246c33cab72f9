using System.Globalization;
using OnesqaBot.Adapters.Spreadsheets;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Bot.Files;
using OnesqaBot.Cards.Steps;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.Outbox;

/// <summary>Fetches a file that was handed in, files it, and reports its location to the case.</summary>
internal sealed class DocumentFiling(
    ICaseStore store, ProcedureLibrary procedures, IIncomingFiles incoming, IDocuments documents, DocumentPictures pictures, DocumentTypes types, OfficeContext office, CaseCommandHandler commands)
{
    /// <summary>A download link is valid for minutes: after this many failures the person must hand in the file again.</summary>
    private const int MaxFetches = 5;

    /// <summary>A store that fails once or twice usually recovers before anyone notices.</summary>
    private const int AttemptsBeforeNotice = 3;

    public async Task<EffectOutcome> File(OutboxEntry entry, FileDocument effect, CancellationToken cancellation)
    {
        var stored = await store.Find(entry.Case, cancellation);
        if (stored?.Case.FindDocument(effect.Document) is not { Item: null, Lost: null } document) return new Completed();

        var key = $"{entry.Case}/{document.Id}";
        try
        {
            FiledItem item;
            await using (var content = await Content(key, stored.Case, document, cancellation))
            {
                item = await documents.File(Place(await procedures.ForCase(stored.Case, cancellation), stored.Case, document), key, content, cancellation);
                if (!document.IsTable && content.CanSeek)
                    item = item with { Preview = DocumentPreview.Read(content, document.FileName), IsPictured = await pictures.Save(key, content, document.FileName, cancellation) };
            }

            await commands.Handle(new ReportFiled(CommandId.ForDocument(entry.Case, document.Id, "filed"), entry.Case, document.Id, item), actor: null, cancellation);
            incoming.Discard(key);
            return new Completed();
        }
        catch (IncomingFileException e) when (e.MayPass && entry.Attempts + 1 < MaxFetches)
        {
            return new RetryLater(e.Message);
        }
        catch (IncomingFileException e)
        {
            await commands.Handle(new ReportFileLost(CommandId.ForDocument(entry.Case, document.Id, "lost"), entry.Case, document.Id, e.Fault), actor: null, cancellation);
            incoming.Discard(key);
            return new GivenUp(e.MayPass ? GivenUpReason.ServiceDown : GivenUpReason.Failed, e.Message);
        }
        catch (AdapterException e)
        {
            // The file is kept locally and filed once the store recovers, however long that takes. The people waiting are told once.
            if (entry.Attempts + 1 == AttemptsBeforeNotice) await commands.Handle(new ReportFilingDelayed(CommandId.ForDocument(entry.Case, document.Id, "delayed"), entry.Case, document.Id), actor: null, cancellation);
            return new RetryLater(e.Message, e.RetryAfter) { Reason = e.Reason };
        }
    }

    /// <summary>The content as handed in, or a submission table built from the current submissions.</summary>
    private async Task<Stream> Content(string key, Case @case, CaseDocument document, CancellationToken cancellation)
    {
        if (document.IsTable && await procedures.ForCase(@case, cancellation) is var procedure && @case.FindVisit(document.Step, document.Visit) is { } visit && procedure.StepOf(visit) is { } step)
            return SpreadsheetWriter.Write(SubmissionTable.Create(@case, procedure, step, visit, office.Get()));
        await incoming.Fetch(key, document.Source, cancellation);
        var content = incoming.Open(key);
        try
        {
            // Checked on receipt as well, but a source may return different content each time.
            var beginning = new byte[FileSignatures.Longest];
            var read = await content.ReadAtLeastAsync(beginning, beginning.Length, throwOnEndOfStream: false, cancellation);
            if (!types.AllowsContent(beginning.AsSpan(0, read))) throw new IncomingFileException(FileFault.NotAllowed, mayPass: false, "The content is of a type that is not allowed.");
            content.Position = 0;
            return content;
        }
        catch
        {
            await content.DisposeAsync();
            throw;
        }
    }

    private static DocumentPlace Place(Procedure procedure, Case @case, CaseDocument document)
    {
        var visit = @case.FindVisit(document.Step, document.Visit)!;
        var step = procedure.StepOf(visit)!;
        var round = visit.Round is { } key ? $"-{key}" : "";
        var folder = string.Create(CultureInfo.InvariantCulture, $"{step.Row:00}-{step.Key}{round}");
        return new DocumentPlace(@case.Number, @case.Procedure, folder, DocumentNames.FileName(@case, document));
    }
}
