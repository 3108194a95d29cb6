using System.Diagnostics;
using System.Reflection;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Lernet.DotNetInteractive;

/// <summary>Runs cells in a <see cref="CompositeKernel"/> and says in our protocol what they show.</summary>
internal sealed class Engine : ICellEngine
{
    private readonly CompositeKernel _kernel;
    private readonly CSharpKernel _csharp;
    private readonly ImportErrors _errors = new();
    private readonly IDisposable _events;

    private Engine(OutputChannel output)
    {
        Output = output;
        _csharp = Kernels.CSharp();
        _kernel = Kernels.All(_csharp, _errors);
        _events = _kernel.KernelEvents.Subscribe(new Outputs(output));
    }

    /// <inheritdoc/>
    public string Name { get; } = $".NET Interactive {Version(typeof(CompositeKernel).Assembly)}";

    /// <inheritdoc/>
    public OutputChannel Output { get; }

    /// <summary>Opens an engine that has run an empty piece of C#, so that it has a state.</summary>
    /// <param name="output">Takes what cells show.</param>
    public static async Task<Engine> OpenAsync(OutputChannel output)
    {
        var engine = new Engine(output);
        await engine._kernel.SendAsync(new SubmitCode(""));
        return engine;
    }

    /// <inheritdoc/>
    public async Task RunCellAsync(RunCellMessage cell)
    {
        var watch = Stopwatch.StartNew();
        Output.BeginCell();
        _errors.Clear();
        var result = await _kernel.SendAsync(new SubmitCode(cell.Source, cell.Language));
        var failure = Failure.Find([.. result.Events, .. _errors.All], cell);
        if (failure is not null) Output.Send(failure);
        Output.Send(new CellDoneMessage(failure is null, watch.Elapsed.TotalSeconds));
    }

    /// <inheritdoc/>
    public async Task<ValueMessage> EvaluateAsync(EvaluateMessage request)
    {
        try
        {
            // What follows from a state leaves that state as it is.
            var state = await _csharp.ScriptState.ContinueWithAsync(request.Expression);
            return new ValueMessage(Number.Of(state.ReturnValue), "");
        }
        catch (Exception error)
        {
            return new ValueMessage(double.NaN, error.Message);
        }
    }

    /// <inheritdoc/>
    public ErrorMessage Describe(Exception error) => Failure.Of(error);

    /// <inheritdoc/>
    public void Dispose()
    {
        _events.Dispose();
        _kernel.Dispose();
        Output.Dispose();
    }

    private static string Version(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private sealed class Outputs(OutputChannel output) : IObserver<KernelEvent>
    {
        public void OnNext(KernelEvent value)
        {
            switch (value)
            {
                case StandardOutputValueProduced text:
                    output.Write("stdout", Text(text));
                    break;
                case StandardErrorValueProduced text:
                    output.Write("stderr", Text(text));
                    break;
                case DisplayedValueUpdated updated:
                    output.Show(new UpdateMessage(updated.ValueId, Forms(updated)), Forms(updated));
                    break;
                case ReturnValueProduced { Value: DisplayedValue }:
                    break; // It is on display already; hosts of the engine leave it out, too.
                case DisplayedValueProduced or ReturnValueProduced:
                    var shown = (DisplayEvent)value;
                    output.Show(new DisplayMessage(shown.ValueId ?? "", shown is ReturnValueProduced, Forms(shown)), Forms(shown));
                    break;
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error) => output.Send(Failure.Of(error));

        private static string Text(DisplayEvent shown) => string.Concat(shown.FormattedValues.Select(form => form.Value));

        private static Form[] Forms(DisplayEvent shown) => [.. shown.FormattedValues.Select(form => new Form(form.MimeType, form.Value))];
    }
}
