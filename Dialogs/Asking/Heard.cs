using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OnesqaBot.Cards;

namespace OnesqaBot.Dialogs;

/// <summary>What came of the person in a turn of questions.</summary>
internal abstract record Heard
{
    public static Heard Of(ITurnContext turn, IntentRecognizer recognizer)
    {
        if (Pressing.Of(turn) is { } pressing)
        {
            return pressing.Step switch
            {
                { Move: DialogMove.Back } => new HeardBack(),
                { Move: DialogMove.Cancel } => new HeardCancel(),
                var step => new HeardChoice(step.Choice ?? ""),
            };
        }

        var text = turn.Activity.Type == ActivityTypes.Message ? turn.Activity.Text : null;
        return recognizer.Command(text) switch
        {
            BackIntent => new HeardBack(),
            CancelIntent => new HeardCancel(),
            _ => new HeardText(TypedText.Clean(text)),
        };
    }
}

internal sealed record HeardBack : Heard;

internal sealed record HeardCancel : Heard;

/// <summary>A choice's button.</summary>
internal sealed record HeardChoice(string Key) : Heard;

/// <param name="Text">Empty when nothing was typed: a file, a sticker, a button of another card.</param>
internal sealed record HeardText(string Text) : Heard;
