using Lernet.Kernel.Session;

namespace Lernet.Kernel.Protocol;

/// <summary>What runs the cells of one notebook inside a worker process: our own session, or the engine of another kernel.</summary>
internal interface ICellEngine : IDisposable
{
    /// <summary>Name and version of the kernel, as executed notebooks carry them.</summary>
    string Name { get; }

    /// <summary>Where everything goes that cells show.</summary>
    OutputChannel Output { get; }

    /// <summary>Runs a cell and sends what it shows, an error if there is one, and its end.</summary>
    Task RunCellAsync(RunCellMessage cell);

    /// <summary>Computes an expression as a number; nothing stays in the state of the notebook.</summary>
    Task<ValueMessage> EvaluateAsync(EvaluateMessage request);

    /// <summary>What a reader is told about an exception that ends the process.</summary>
    ErrorMessage Describe(Exception error);
}
