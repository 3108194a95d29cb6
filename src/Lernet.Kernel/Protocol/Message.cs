namespace Lernet.Kernel.Protocol;

/// <summary>What the runner and the worker process say to each other.</summary>
internal abstract record Message;

/// <summary>To the worker, first: where the notebook lives and how much a cell may show.</summary>
/// <param name="Folder">The notebook's folder; the worker's working directory.</param>
/// <param name="OutputLimit">The most characters that one cell may show.</param>
internal sealed record OpenMessage(string Folder, long OutputLimit) : Message;

/// <summary>To the worker: run a cell. Answered by outputs and a <see cref="CellDoneMessage"/>.</summary>
/// <param name="Cell">The number of the cell in its notebook, from 1.</param>
/// <param name="Language">Its language.</param>
/// <param name="Source">Its text.</param>
internal sealed record RunCellMessage(int Cell, string Language, string Source) : Message;

/// <summary>To the worker: compute a C# expression. Answered by a <see cref="ValueMessage"/>.</summary>
/// <param name="Cell">The number of the cell that states the value, from 1.</param>
/// <param name="Expression">The expression.</param>
internal sealed record EvaluateMessage(int Cell, string Expression) : Message;

/// <summary>To the worker, last: end the process.</summary>
internal sealed record CloseMessage : Message;

/// <summary>From the worker, first: it is ready for cells.</summary>
/// <param name="Kernel">Name and version of the kernel that will run them.</param>
internal sealed record ReadyMessage(string Kernel) : Message;

/// <summary>From the worker: text on the console.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text.</param>
internal sealed record StreamMessage(string Name, string Text) : Message;

/// <summary>From the worker: something to show.</summary>
/// <param name="DisplayId">By which an <see cref="UpdateMessage"/> names it.</param>
/// <param name="IsResult">Whether it is the value of the cell's last expression.</param>
/// <param name="Forms">Its forms.</param>
internal sealed record DisplayMessage(string DisplayId, bool IsResult, IReadOnlyList<Form> Forms) : Message;

/// <summary>From the worker: something that was shown has changed.</summary>
/// <param name="DisplayId">What has changed.</param>
/// <param name="Forms">Its new forms.</param>
internal sealed record UpdateMessage(string DisplayId, IReadOnlyList<Form> Forms) : Message;

/// <summary>From the worker: an error of the running cell.</summary>
/// <param name="Name">The kind of error.</param>
/// <param name="Text">What went wrong.</param>
/// <param name="Traceback">What a reader is shown, line by line.</param>
internal sealed record ErrorMessage(string Name, string Text, IReadOnlyList<string> Traceback) : Message;

/// <summary>From the worker: the cell has ended.</summary>
/// <param name="Succeeded">Whether without an error.</param>
/// <param name="Seconds">How long it took, compilation included.</param>
internal sealed record CellDoneMessage(bool Succeeded, double Seconds) : Message;

/// <summary>From the worker: the answer to an <see cref="EvaluateMessage"/>.</summary>
/// <param name="Value">The number; NaN when there is none.</param>
/// <param name="Error">Why there is none, else empty.</param>
internal sealed record ValueMessage(double Value, string Error) : Message;

/// <summary>One form of something shown.</summary>
/// <param name="MimeType">Its mime type.</param>
/// <param name="Text">Its text.</param>
internal sealed record Form(string MimeType, string Text);
