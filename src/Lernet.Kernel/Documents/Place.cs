namespace Lernet.Kernel.Documents;

/// <summary>Where in a notebook file something stands; errors name it.</summary>
internal sealed record Place(string Path, string Name)
{
    public Place Inside(string part) => this with { Name = $"{Name}, {part}" };

    public NotebookFormatException Malformed(string found, string rule) => NotebookFormatException.Malformed(Path, Name, found, rule);
}
