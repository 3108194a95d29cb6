namespace Lernet;

/// <summary>How one tensor was made: the operation and its inputs, each with its vector-Jacobian product.</summary>
internal sealed class Node(string op, Edge[] edges)
{
    private static long last;

    public string Op { get; } = op;

    public Edge[] Edges { get; private set; } = edges;

    /// <summary>Later nodes have larger numbers, so descending order visits every node before its inputs.</summary>
    public long Order { get; } = Interlocked.Increment(ref last);

    /// <summary>Set when <see cref="Tensor.Backward"/> has used the graph up.</summary>
    public bool IsSpent { get; set; }

    /// <summary>The gradient collected so far in the pass that runs now.</summary>
    public Tensor? Pending { get; set; }

    /// <summary>The last pass that visited this node.</summary>
    public long Visit { get; set; }

    /// <summary>Forgets the inputs, so that their memory can go.</summary>
    public void Release()
    {
        IsSpent = true;
        Edges = [];
    }
}

/// <summary>One input of an operation.</summary>
/// <param name="Input">The tensor that went in.</param>
/// <param name="Vjp">Turns the gradient of the output into this input's share of it.</param>
/// <param name="Rule">The local derivative as a formula, for pictures: "1 − y²".</param>
internal readonly record struct Edge(Tensor Input, Func<Tensor, Tensor> Vjp, string Rule)
{
    /// <summary>How often the input had been overwritten when it was used.</summary>
    public int Version { get; } = Input.Version;
}
