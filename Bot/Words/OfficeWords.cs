using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.Words;

/// <summary>The words that the office adds for procedures while the bot runs, shared by all instances.</summary>
internal sealed class OfficeWords(IKeyValueStore store, ProcedureLibrary procedures, OfficeContext office)
{
    private readonly StoredValue<List<OfficeWord>> _history = new(store, "words/office");
    private volatile IReadOnlyList<OfficeWord> _known = [];

    /// <summary>The entries, oldest first.</summary>
    public IReadOnlyList<OfficeWord> History => _known;

    /// <summary>Reads the entries made through any instance.</summary>
    public async Task Refresh(CancellationToken cancellation) => Apply(await _history.Read(cancellation) ?? []);

    /// <summary>The word in use; null if it was not added, or was removed.</summary>
    public OfficeWord? Find(string word) =>
        OfficeWord.InUse(_known).FirstOrDefault(w => string.Equals(w.Word, word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Adds a word, or removes it. Repeating it changes nothing.</summary>
    /// <param name="command">Command id.</param>
    /// <param name="procedure">What the word means; null to remove it.</param>
    public async Task Change(string command, string word, string? procedure, Actor by, CancellationToken cancellation)
    {
        var now = office.Get();
        var after = await _history.Change(
            before =>
            {
                var inUse = OfficeWord.InUse(before ?? []).FirstOrDefault(w => string.Equals(w.Word, word, StringComparison.OrdinalIgnoreCase));
                if (inUse?.Procedure == procedure || before?.Exists(w => w.Id == command) == true) return null;
                var signed = Signature.Create(by.Person, now.Directory.AdministrativeCapacity(by)!);
                return [.. before ?? [], new OfficeWord(command, word, procedure ?? inUse!.Procedure, IsRemoved: procedure is null, signed, now.Now)];
            },
            cancellation);
        Apply(after ?? []);
    }

    private void Apply(List<OfficeWord> history)
    {
        if (history.SequenceEqual(_known)) return;
        procedures.Use(OfficeWord.InUse(history).ToLookup(w => w.Procedure, w => w.Word));
        _known = history;
    }
}
