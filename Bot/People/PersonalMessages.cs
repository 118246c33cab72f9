using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Copies;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.People;

/// <summary>Sends people cards that belong to no case, each in the language that the person reads.</summary>
internal sealed partial class PersonalMessages(MarkedMessenger messenger, CaseViews views, ILogger<PersonalMessages> log)
{
    /// <param name="person">Key of the person.</param>
    /// <param name="draw">Draws the card; called in the person's language.</param>
    /// <param name="key">The same message twice has the same key.</param>
    /// <returns>False if the person cannot be reached; that is logged.</returns>
    public async Task<bool> TrySend(string person, Func<OutgoingCard> draw, string key, CancellationToken cancellation)
    {
        using var language = ReaderLanguage.Use((await views.ViewerAt(Recipient.ForPerson(person), cancellation)).Language);
        try
        {
            await messenger.Send(Recipient.ForPerson(person), draw(), key, cancellation);
            return true;
        }
        catch (DeliveryException e)
        {
            NotSent(log, key, person, e.Message);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not send {Key} to {Person}: {Why}")]
    private static partial void NotSent(ILogger logger, string key, string person, string why);
}
