using System.Diagnostics;
using Lernet.Kernel.Checks;
using Lernet.Kernel.Documents;
using Lernet.Kernel.Magics;
using Lernet.Kernel.Packages;
using Lernet.Kernel.Protocol;
using Microsoft.DotNet.Interactive.Formatting;

namespace Lernet.Kernel.Session;

/// <summary>Runs the cells of one notebook in one state. A process runs one session: what cells show by static calls goes to it.</summary>
internal sealed class NotebookSession : ICellEngine
{
    private static NotebookSession? s_current;

    private readonly UserStack _stack = new();
    private int _displays;

    /// <summary>Opens a session.</summary>
    /// <param name="folder">The notebook's folder.</param>
    /// <param name="send">Takes what the cells show.</param>
    /// <param name="outputLimit">The most characters that one cell may show.</param>
    public NotebookSession(string folder, Action<Message> send, long outputLimit)
    {
        Folder = folder;
        CSharp = new CSharpSession(folder);
        Packages = new PackageSet(folder);
        Output = new OutputChannel(send, outputLimit);
        s_current = this;
    }

    /// <summary>The session of this process.</summary>
    /// <exception cref="InvalidOperationException">There is none: the code does not run in a cell.</exception>
    public static NotebookSession Current => s_current
        ?? throw new InvalidOperationException("display is for cells of a notebook; no notebook runs in this process.");

    /// <inheritdoc/>
    public string Name => KernelVersion.Text;

    /// <summary>The notebook's folder.</summary>
    public string Folder { get; }

    /// <summary>The C# state.</summary>
    public CSharpSession CSharp { get; }

    /// <summary>The NuGet packages that cells asked for.</summary>
    public PackageSet Packages { get; }

    /// <inheritdoc/>
    public OutputChannel Output { get; }

    /// <summary>Values that no language holds: what <c>#!value</c> stores.</summary>
    public Dictionary<string, string> Values { get; } = new(StringComparer.Ordinal);

    /// <summary>Files that are being imported, outermost first.</summary>
    public List<string> Importing { get; } = [];

    /// <inheritdoc/>
    public async Task RunCellAsync(RunCellMessage cell)
    {
        var watch = Stopwatch.StartNew();
        Output.BeginCell();
        var text = new CellText($"cell {cell.Cell}", cell.Language, cell.Source);
        var error = await TryAsync(() => CellRunner.RunAsync(this, text));
        if (error is not null) Output.Send(error);
        Output.Send(new CellDoneMessage(error is null, watch.Elapsed.TotalSeconds));
    }

    /// <inheritdoc/>
    public async Task<ValueMessage> EvaluateAsync(EvaluateMessage request)
    {
        var value = double.NaN;
        var place = $"cell {request.Cell}";
        var error = await TryAsync(async () => value = Number.Of(await CSharp.EvaluateAsync(request.Expression, place)));
        return new ValueMessage(value, error is null ? "" : error.Text);
    }

    /// <summary>Runs C#; shows its value, if it ends in one.</summary>
    /// <param name="code">The text.</param>
    /// <param name="path">The name of its place.</param>
    /// <param name="isResult">Whether the value is the cell's own, not that of a file it imports.</param>
    public async Task RunCSharpAsync(string code, string path, bool isResult)
    {
        _stack.Add(path, code);
        var (hasResult, value) = await CSharp.RunAsync(code, path);
        if (hasResult && value is not DisplayedValue) Show(value, ValueForms.Of(value, []), isResult);
    }

    /// <summary>Shows a value.</summary>
    public DisplayedValue Display(object? value, params IReadOnlyList<string> mimeTypes) =>
        Show(value, ValueForms.Of(value, mimeTypes), isResult: false);

    /// <summary>Shows given forms of a value.</summary>
    public DisplayedValue Display(object? value, IReadOnlyList<FormattedValue> forms) => Show(value, forms, isResult: false);

    /// <summary>Shows what a display has become.</summary>
    public void Update(DisplayedValue display)
    {
        var forms = Forms(display.FormattedValues);
        Output.Show(new UpdateMessage(display.DisplayId, forms), forms);
    }

    /// <inheritdoc/>
    public ErrorMessage Describe(Exception error) => error switch
    {
        CompileException compile => new("CompilationError", compile.Message, [.. compile.Lines()]),
        CellFailedException failed => new(failed.Name, failed.Message, [failed.Message]),
        _ => new(error.GetType().FullName!, error.Message, _stack.Describe(error)),
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        Output.Dispose();
        Packages.Dispose();
    }

    private DisplayedValue Show(object? value, IReadOnlyList<FormattedValue> formatted, bool isResult)
    {
        var display = new DisplayedValue(this, $"display-{Interlocked.Increment(ref _displays)}", value, formatted);
        var forms = Forms(formatted);
        Output.Show(new DisplayMessage(display.DisplayId, isResult, forms), forms);
        return display;
    }

    private async Task<ErrorMessage?> TryAsync(Func<Task> action)
    {
        try
        {
            await action();
            return null;
        }
        catch (NotebookFormatException error)
        {
            return new ErrorMessage("ImportError", error.Message, [error.Message]);
        }
        catch (Exception error)
        {
            return Describe(error);
        }
    }

    private static Form[] Forms(IReadOnlyList<FormattedValue> formatted) =>
        [.. formatted.Select(form => new Form(form.MimeType, form.Value))];
}
