namespace Lernet.Core.Tests.Oracles;

/// <summary>How the operations of the fixtures are called here.</summary>
internal static class OracleOps
{
    public static readonly string[] Families =
    [
        "elementwise", "arithmetic", "reduction", "movement", "product",
        "convolution", "pooling", "activations", "blocks", "sorting", "functions",
    ];

    public static readonly Dictionary<string, Func<OracleCall, Tensor>> Calls =
        new[]
        {
            ElementwiseCalls.All, ReductionCalls.All, MovementCalls.All, PictureCalls.All, BlockCalls.All, FunctionCalls.All, OrderCalls.All,
        }.SelectMany(d => d).ToDictionary(p => p.Key, p => p.Value);

    /// <summary>Public operations that PyTorch cannot judge, and why.</summary>
    public static readonly Dictionary<string, string> WithoutOracle = new()
    {
        ["SelfAttention"] = "PyTorch has it within a layer, MultiheadAttention, which is compared as such",
        ["Dropout"] = "it is random, and PyTorch's random numbers are others; its distribution and gradient are tested beside it",
        ["BatchNormRelu"] = "it is BatchNorm, + and Relu in one, which have fixtures, and has their bits",
    };
}
