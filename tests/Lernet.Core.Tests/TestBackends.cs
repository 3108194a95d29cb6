using Lernet.Backends;

namespace Lernet.Core.Tests;

/// <summary>What the contract tests run on. The tests of an adapter compile the same tests beside a file like this one of their own.</summary>
internal static class TestBackends
{
    /// <summary>The backends under test.</summary>
    public static readonly string[] Names = ["reference", "cpu"];

    /// <summary>The backend under test that computes in float32.</summary>
    public static IBackend Single => Backend.Cpu;

    public static IEnumerable<IBackend> All => Names.Select(Of);

    public static TheoryData<string> Data => [.. Names];

    public static IBackend Of(string name) => name == "reference" ? Backend.Reference : Single;
}
