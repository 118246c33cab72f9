namespace OnesqaBot.Workflow.Ports;

/// <summary>The files that the office keeps in its document library itself, such as blank forms.</summary>
public interface ILibraryFiles
{
    /// <param name="path">As in <see cref="Procedures.DocumentTemplate.LibraryPath"/>.</param>
    /// <returns>Null for a path in another library, which cannot be looked up.</returns>
    /// <exception cref="AdapterException">The library did not answer.</exception>
    Task<bool?> Exists(string path, CancellationToken cancellation);
}
