namespace Microsoft.DotNet.Interactive;

/// <summary>The run of a cell, as far as notebooks use .NET Interactive's type of this name.</summary>
public sealed class KernelInvocationContext
{
    private KernelInvocationContext()
    {
    }

    /// <summary>The run of the current cell.</summary>
    public static KernelInvocationContext Current { get; } = new();
}
