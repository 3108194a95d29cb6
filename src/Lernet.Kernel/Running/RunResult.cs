using Lernet.Kernel.Checks;
using Lernet.Kernel.Documents;

namespace Lernet.Kernel.Running;

/// <summary>What came of running a notebook.</summary>
public sealed record RunResult
{
    /// <summary>A copy of the notebook with the outputs and facts of the run.</summary>
    public required Notebook Notebook { get; init; }

    /// <summary>How many code cells were run.</summary>
    public required int CellsRun { get; init; }

    /// <summary>How long the run took, starting the process included.</summary>
    public required double Seconds { get; init; }

    /// <summary>How many figures the cells showed.</summary>
    public required int Figures { get; init; }

    /// <summary>How many stated numbers were checked.</summary>
    public required int Checks { get; init; }

    /// <summary>The stated numbers that do not hold.</summary>
    public required IReadOnlyList<FailedCheck> FailedChecks { get; init; }

    /// <summary>The cells that failed.</summary>
    public required IReadOnlyList<CellError> Errors { get; init; }

    /// <summary>Whether every cell ran and every stated number holds.</summary>
    public bool Succeeded => Errors.Count == 0 && FailedChecks.Count == 0;
}
