using System.Text.Json.Nodes;

namespace Lernet.Kernel.Documents;

/// <summary>One output of a code cell, as nbformat 4 defines them.</summary>
public abstract record CellOutput
{
    /// <summary>Keys of the output that this model does not know.</summary>
    public JsonObject Extra { get; init; } = [];
}

/// <summary>Text that was written to a console stream.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">What was written.</param>
public sealed record StreamOutput(string Name, string Text) : CellOutput;

/// <summary>Something shown on the way: <c>display_data</c>.</summary>
/// <param name="Data">The same thing in one or more forms.</param>
/// <param name="Metadata">Notes for the front end.</param>
public sealed record DisplayOutput(MimeBundle Data, JsonObject Metadata) : CellOutput;

/// <summary>The value of a cell's last expression: <c>execute_result</c>.</summary>
/// <param name="Data">The same thing in one or more forms.</param>
/// <param name="Metadata">Notes for the front end.</param>
/// <param name="ExecutionCount">The execution count of the cell.</param>
public sealed record ResultOutput(MimeBundle Data, JsonObject Metadata, int? ExecutionCount) : CellOutput;

/// <summary>What stopped a cell.</summary>
/// <param name="Name">The kind of error: an exception's type, a compile error's number, ...</param>
/// <param name="Message">What went wrong, in one line.</param>
/// <param name="Traceback">What a reader is shown, line by line.</param>
public sealed record ErrorOutput(string Name, string Message, IReadOnlyList<string> Traceback) : CellOutput;

/// <summary>An output of a kind that nbformat 4 does not define, kept as it was found.</summary>
/// <param name="Json">The whole output.</param>
public sealed record UnknownOutput(JsonObject Json) : CellOutput;
