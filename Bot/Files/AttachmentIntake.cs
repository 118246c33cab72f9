using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Cards.Text;
using OnesqaBot.Dialogs;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Files;

/// <param name="Files">The files that may become documents.</param>
/// <param name="HadFiles">Whether the person attached files; the text is then about them.</param>
/// <param name="IsAnswered">Whether the message contains nothing else to answer.</param>
internal sealed record ReceivedAttachments(IReadOnlyList<OfferedFile> Files, bool HadFiles, bool IsAnswered);

/// <summary>Accepts the allowed files of a message, and immediately reports which ones are refused and why.</summary>
internal sealed class AttachmentIntake(DocumentTypes types, IIncomingFiles incoming)
{
    private const int MaxNameLength = 80;

    /// <summary>Assumed type of a pasted picture whose content cannot be read yet.</summary>
    private const string CommonPicture = "png";

    public async Task<ReceivedAttachments> Receive(ITurnContext<IMessageActivity> turn, ReceivedMessage message, CancellationToken cancellation)
    {
        var received = MessageAttachments.FromActivity(turn.Activity);
        // Too many files are refused together later, so they are not checked individually.
        var checks = received.Files.Count > FilesInput.MaxFiles
            ? received.Files.Select(f => new Checked(f, null)).ToArray()
            : await Task.WhenAll(received.Files.Select(f => Check(f, cancellation)));
        if (checks.Select(c => c.Refusal).OfType<string>().ToList() is { Count: > 0 } refusals)
            await turn.Reply(BotTexts.NotTaken(refusals, types.Names), cancellation);

        var hasWords = message.Text.EnumerateRunes().Any(Rune.IsLetterOrDigit);
        if (received.HasUnreachablePicture) await turn.Reply(BotTexts.AttachThePicture, cancellation);

        return new(
            [.. checks.Where(c => c.Refusal is null).Select(c => c.File)], received.Files.Any(f => !f.IsPasted),
            IsAnswered: !hasWords && (received.HasUnreachablePicture || received.Files.Count > 0));
    }

    /// <summary>Checks name and content. Content that cannot be read now is checked when the file is fetched.</summary>
    private async Task<Checked> Check(OfferedFile file, CancellationToken cancellation)
    {
        var isNamed = Path.HasExtension(file.Name);
        if (!file.IsPasted && !types.AllowsName(file.Name)) return new(file, BotTexts.TypeNotAllowed(Shown(file)));
        var beginning = await incoming.Peek(file.Source, FileSignatures.Longest, cancellation);
        // A pasted picture usually has no file name; its extension comes from the content.
        if (file.IsPasted && !isNamed) file = file with { Name = $"{file.Name}.{FileSignatures.TypesOf(beginning).FirstOrDefault(CommonPicture)}" };
        return new(file, !types.AllowsName(file.Name) ? BotTexts.TypeNotAllowed(Shown(file))
            : beginning is not null && !types.AllowsContent(beginning) ? BotTexts.ContentNotAllowed(Shown(file)) : null);
    }

    private static string Shown(OfferedFile file) => PlainText.Line(file.Name, MaxNameLength);

    /// <param name="Refusal">Why the file is refused; null if it is accepted.</param>
    private sealed record Checked(OfferedFile File, string? Refusal);
}
