using System.Text.Json.Nodes;

namespace Lernet.Kernel.Documents;

/// <summary>One cell of a <see cref="Notebook"/>.</summary>
public sealed class Cell
{
    private string _fallbackLanguage;

    /// <summary>A cell with the given text, without outputs.</summary>
    /// <param name="kind">What the notebook does with it.</param>
    /// <param name="source">Its text; lines end in <c>\n</c>.</param>
    /// <param name="fallbackLanguage">The language of a code cell whose metadata names none.</param>
    public Cell(CellKind kind, string source = "", string fallbackLanguage = CellLanguage.CSharp)
    {
        Kind = kind;
        Source = source;
        _fallbackLanguage = fallbackLanguage;
    }

    /// <summary>A code cell whose metadata names its language, as every front end needs.</summary>
    public static Cell Code(string source, string language = CellLanguage.CSharp) =>
        new(CellKind.Code, source) { Language = language };

    /// <summary>A markdown cell.</summary>
    public static Cell Markdown(string source) => new(CellKind.Markdown, source);

    /// <summary>What the notebook does with the cell.</summary>
    public CellKind Kind { get; }

    /// <summary>The text of the cell, lines separated by <c>\n</c>.</summary>
    public string Source { get; set; }

    /// <summary>Unique in its notebook; empty until the notebook is loaded or saved, which derives one from the position.</summary>
    public string Id { get; set; } = "";

    /// <summary>The cell's metadata as nbformat holds it, unknown keys included.</summary>
    public JsonObject Metadata { get; set; } = [];

    /// <summary>Which code cell of its run this was, from 1; null when it was not run.</summary>
    public int? ExecutionCount { get; set; }

    /// <summary>What the cell showed when it was run.</summary>
    public List<CellOutput> Outputs { get; set; } = [];

    /// <summary>Keys of the cell that this model does not know, such as <c>attachments</c>.</summary>
    public JsonObject Extra { get; set; } = [];

    /// <summary>
    /// The language of the cell: <c>csharp</c>, <c>html</c>, <c>javascript</c>, ... for code, <c>markdown</c> or <c>raw</c> otherwise.
    /// Setting it writes both metadata keys that front ends read.
    /// </summary>
    public string Language
    {
        get => Kind switch
        {
            CellKind.Markdown => CellLanguage.Markdown,
            CellKind.Raw => CellLanguage.Raw,
            _ => CellLanguage.Of(Metadata) ?? _fallbackLanguage,
        };
        set
        {
            if (Kind != CellKind.Code) return;
            _fallbackLanguage = value;
            CellLanguage.Write(Metadata, value);
        }
    }

    /// <summary>A copy that shares nothing with this cell.</summary>
    public Cell Clone() => new(Kind, Source, _fallbackLanguage)
    {
        Id = Id,
        Metadata = (JsonObject)Metadata.DeepClone(),
        ExecutionCount = ExecutionCount,
        Outputs = [.. Outputs],
        Extra = (JsonObject)Extra.DeepClone(),
    };
}
