using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Cards.Text;
using OnesqaBot.Dialogs;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Files;

/// <param name="Files">Those that may become documents.</param>
/// <param name="HadFiles">Whether the person attached any: then the words are about them.</param>
/// <param name="IsAnswered">Nothing else is left in the message to answer.</param>
internal sealed record TakenAttachments(IReadOnlyList<OfferedFile> Files, bool HadFiles, bool IsAnswered);

/// <summary>Takes from a message the files that this office allows, and tells at once what is not taken and why.</summary>
internal sealed class AttachmentIntake(DocumentTypes types, IIncomingFiles incoming)
{
    private const int LongestName = 80;

    /// <summary>What a pasted picture is taken for while its content cannot be looked at.</summary>
    private const string CommonPicture = "png";

    public async Task<TakenAttachments> Take(ITurnContext<IMessageActivity> turn, ReceivedMessage message, CancellationToken cancellation)
    {
        var came = MessageAttachments.FromActivity(turn.Activity);
        // More than are taken at all are refused together, without a look at each.
        var checks = came.Files.Count > FilesInput.MostAtOnce
            ? came.Files.Select(f => new Checked(f, null)).ToArray()
            : await Task.WhenAll(came.Files.Select(f => Check(f, cancellation)));
        if (checks.Select(c => c.Refusal).OfType<Bilingual>().ToList() is { Count: > 0 } refusals)
            await turn.Reply(BotTexts.NotTaken(refusals, types.Names), cancellation);

        var hasWords = message.Text.EnumerateRunes().Any(Rune.IsLetterOrDigit);
        if (came.HasUnreachablePicture) await turn.Reply(BotTexts.AttachThePicture, cancellation);

        return new(
            [.. checks.Where(c => c.Refusal is null).Select(c => c.File)], came.Files.Any(f => !f.IsPasted),
            IsAnswered: !hasWords && (came.HasUnreachablePicture || came.Files.Count > 0));
    }

    /// <summary>What cannot be looked at now is looked at when it is fetched.</summary>
    private async Task<Checked> Check(OfferedFile file, CancellationToken cancellation)
    {
        var isNamed = Path.HasExtension(file.Name);
        if (!file.IsPasted && !types.AllowsName(file.Name)) return new(file, BotTexts.TypeNotAllowed(Shown(file)));
        var beginning = await incoming.Peek(file.Source, FileSignatures.Longest, cancellation);
        // A pasted picture mostly has no name of its own; its content gives it its extension.
        if (file.IsPasted && !isNamed) file = file with { Name = $"{file.Name}.{FileSignatures.TypesOf(beginning).FirstOrDefault(CommonPicture)}" };
        return new(file, !types.AllowsName(file.Name) ? BotTexts.TypeNotAllowed(Shown(file))
            : beginning is not null && !types.AllowsContent(beginning) ? BotTexts.ContentNotAllowed(Shown(file)) : null);
    }

    private static string Shown(OfferedFile file) => PlainText.Line(file.Name, LongestName);

    /// <param name="Refusal">Why it is not taken; null where it is.</param>
    private sealed record Checked(OfferedFile File, Bilingual? Refusal);
}
