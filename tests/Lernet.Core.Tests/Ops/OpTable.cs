namespace Lernet.Core.Tests.Ops;

/// <summary>Every public operation of Tensor has a row here; <see cref="OpTableTests"/> names those that do not.</summary>
public static class OpTable
{
    public static IEnumerable<OpCase> Rows => [.. ElementwiseRows.All, .. ReductionRows.All, .. MovementRows.All, .. ProductRows.All,
        .. ConvolutionRows.All, .. PictureRows.All, .. ActivationRows.All, .. NormalizeRows.All, .. RecurrentRows.All, .. AttentionRows.All,
        .. FunctionRows.All, .. LogicRows.All, .. RearrangeRows.All, .. OrderRows.All, .. EinsumRows.All];

    public static TheoryData<OpCase> Data
    {
        get
        {
            var data = new TheoryData<OpCase>();
            foreach (var row in Rows) data.Add(row);
            return data;
        }
    }

    /// <summary>Public methods of Tensor that are not operations.</summary>
    public static readonly HashSet<string> NotOperations =
    [
        "Named", "Item", "ToArray", "CopyTo", "ToDoubles", "On", "GetEnumerator", "ToString", "Equals", "GetHashCode", "GetType",
        "Scalar", "Create", "From", "Zeros", "Ones", "Full", "Range", "Linspace", "Identity", "Uniform", "Normal", "op_Implicit",
        "Track", "Untrack", "Detach", "Record", "Update", "MarkUpdated", "Backward", "Graph", "ChainRule",
        "Map", "Zip", "HasNonFinite", "AllClose", "AllEqual",
    ];
}
