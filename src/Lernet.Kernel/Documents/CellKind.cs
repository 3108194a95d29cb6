namespace Lernet.Kernel.Documents;

/// <summary>What a notebook does with a cell.</summary>
public enum CellKind
{
    /// <summary>Text that is read.</summary>
    Markdown,

    /// <summary>Code that is run.</summary>
    Code,

    /// <summary>Text that is passed through untouched.</summary>
    Raw,
}
