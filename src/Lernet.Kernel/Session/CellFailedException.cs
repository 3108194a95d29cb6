namespace Lernet.Kernel.Session;

/// <summary>A cell cannot go on, for a reason that lies in its text and not in running it: the message is all a reader needs.</summary>
internal sealed class CellFailedException(string name, string message) : Exception(message)
{
    /// <summary>The kind of error.</summary>
    public string Name { get; } = name;
}
