using Lernet.Backends;
using Lernet.Ilgpu;

namespace Lernet.Core.Tests;

/// <summary>What the contract tests run on here: ILGPU's device on the processor, which runs the kernels of a GPU.</summary>
internal static class TestBackends
{
    /// <summary>The backends under test.</summary>
    public static readonly string[] Names = ["ilgpu"];

    /// <summary>The backend under test that computes in float32.</summary>
    public static IlgpuBackend Single { get; } = IlgpuBackend.OnProcessor();

    public static IEnumerable<IBackend> All => [Single];

    public static TheoryData<string> Data => [.. Names];

    public static IBackend Of(string name) => name == "reference" ? Backend.Reference : Single;
}
