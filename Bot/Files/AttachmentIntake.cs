using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OnesqaBot.Cards;
using OnesqaBot.Dialogs;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <param name="Files">Those that may become documents.</param>
/// <param name="HadFiles">Whether the person attached any: then the words are about them.</param>
/// <param name="IsAnswered">Nothing else is left in the message to answer.</param>
internal sealed record TakenAttachments(IReadOnlyList<OfferedFile> Files, bool HadFiles, bool IsAnswered);

/// <summary>Takes from a message the files that this office allows, and tells at once what is not taken and why.</summary>
internal sealed class AttachmentIntake(DocumentTypes types, IIncomingFiles incoming)
{
    private const int LongestName = 80;

    public async Task<TakenAttachments> Take(ITurnContext<IMessageActivity> turn, ReceivedMessage message, CancellationToken cancellation)
    {
        var came = MessageAttachments.Of(turn.Activity);
        // More than are taken at all are refused together, without a look at each.
        var checks = came.Files.Count > FilesInput.MostAtOnce ? [] : await Task.WhenAll(came.Files.Select(f => Check(f, cancellation)));
        if (checks.OfType<Bilingual>().ToList() is { Count: > 0 } refusals)
            await turn.Reply(Notices.NotTaken(refusals, types.Names), cancellation);

        var hasWords = message.Text.EnumerateRunes().Any(Rune.IsLetterOrDigit);
        if (came.HasPastedPicture) await turn.Reply(Notices.AttachThePicture, cancellation);

        return new(
            checks.Length == 0 ? came.Files : [.. came.Files.Where((_, i) => checks[i] is null)],
            came.Files.Count > 0, IsAnswered: !hasWords && came.HasPastedPicture);
    }

    /// <returns>Why it is not taken; null where it is. What cannot be looked at now is looked at when it is fetched.</returns>
    private async Task<Bilingual?> Check(OfferedFile file, CancellationToken cancellation)
    {
        var name = PlainText.Line(file.Name, LongestName);
        if (!types.AllowsName(file.Name)) return Notices.TypeNotAllowed(name);
        return await incoming.Peek(file.Source, FileSignatures.Longest, cancellation) is { } beginning && !types.AllowsContent(beginning)
            ? Notices.ContentNotAllowed(name)
            : null;
    }
}
