namespace Lernet;

/// <summary>Reverse-mode differentiation: walks the graph from the result to the inputs, each node after all of its users.</summary>
internal static class BackwardPass
{
    private static long lastVisit;

    /// <summary>Adds ∂y/∂x to the gradient of every tracked input.</summary>
    public static void Run(Tensor y, Tensor? gradient, bool keepGraph, bool createGraph)
    {
        var graph = Order(y, "backward");
        using var record = createGraph ? null : Autograd.NoGrad();
        var isSmall = IsSmall(graph);
        using var scratch = keepGraph || isSmall ? null : GraphMemory.Scratch();
        var leaves = new List<Tensor>();
        Walk(graph, y, gradient, (tensor, g) => tensor.Grad = isSmall ? g : null, (leaf, g) =>
        {
            leaves.Add(leaf);
            leaf.Grad = leaf.Grad is { } sum ? sum + g : g;
        });
        scratch?.KeepGradients(leaves);
        if (keepGraph) return;
        foreach (var tensor in graph) tensor.Node!.IsSpent = true;
        if (isSmall) return;
        GraphMemory.Retire(graph, leaves, y);
        foreach (var tensor in graph) tensor.Node!.Release();
    }

    /// <summary>∂y/∂x for chosen tensors; the graph and all gradients stay as they are.</summary>
    public static Tensor[] Gradients(Tensor y, Tensor[] inputs, bool createGraph)
    {
        var graph = Order(y, "gradient");
        using var record = createGraph ? null : Autograd.NoGrad();
        var found = new Tensor?[inputs.Length];
        void Keep(Tensor tensor, Tensor g)
        {
            for (var i = 0; i < inputs.Length; i++)
            {
                if (ReferenceEquals(inputs[i], tensor)) found[i] = found[i] is { } sum ? sum + g : g;
            }
        }

        Walk(graph, y, null, Keep, Keep);
        return [.. found.Select((g, i) => g ?? throw AutogradException.NotReached(inputs[i]))];
    }

    /// <summary>∂y/∂t for y, every computed tensor it depends on and their inputs; nothing is changed.</summary>
    /// <param name="y">The result, a single number or summed as if it were.</param>
    /// <param name="graph">What <see cref="Order"/> gave.</param>
    public static Dictionary<Tensor, Tensor> AllGradients(Tensor y, List<Tensor> graph)
    {
        using var record = Autograd.NoGrad();
        var found = new Dictionary<Tensor, Tensor>();
        void Keep(Tensor tensor, Tensor g) => found[tensor] = found.TryGetValue(tensor, out var sum) ? sum + g : g;
        Walk(graph, y, Tensor.Full(y.Backend, y.Shape, 1), Keep, Keep);
        return found;
    }

    /// <summary>All computed tensors that y depends on, latest first.</summary>
    /// <param name="y">The result.</param>
    /// <param name="op">Who asks, for messages.</param>
    /// <param name="evenIfSpent">Accept a graph that Backward used up but did not release.</param>
    public static List<Tensor> Order(Tensor y, string op, bool evenIfSpent = false)
    {
        if (y.Node is null) throw AutogradException.NoHistory(op);
        var visit = Interlocked.Increment(ref lastVisit);
        var (graph, waiting) = (new List<Tensor>(), new Stack<Tensor>());
        y.Node.Visit = visit;
        waiting.Push(y);
        // A stack of our own: a chain of 100,000 operations must not overflow the thread's.
        while (waiting.TryPop(out var tensor))
        {
            if (tensor.Node!.IsSpent && !(evenIfSpent && tensor.Node.Edges.Length > 0)) throw AutogradException.Spent(op);
            graph.Add(tensor);
            foreach (var edge in tensor.Node.Edges)
            {
                if (edge.Input.Node is not { } node || node.Visit == visit) continue;
                node.Visit = visit;
                waiting.Push(edge.Input);
            }
        }
        graph.Sort(static (a, b) => b.Node!.Order.CompareTo(a.Node!.Order));
        return graph;
    }

    private static bool IsSmall(List<Tensor> graph)
    {
        var numbers = 0L;
        foreach (var tensor in graph) numbers += tensor.Length;
        return numbers <= Tensor.SmallGraph;
    }

    private static void Walk(List<Tensor> graph, Tensor y, Tensor? gradient, Action<Tensor, Tensor> computed, Action<Tensor, Tensor> leaf)
    {
        y.Node!.Pending = StartOf(y, gradient);
        try
        {
            foreach (var tensor in graph)
            {
                var g = tensor.Node!.Pending!;
                tensor.Node.Pending = null;
                computed(tensor, g);
                Pass(tensor, g, leaf);
            }
        }
        catch
        {
            // A failed pass must not leave halves of gradients for the next one.
            foreach (var tensor in graph) tensor.Node!.Pending = null;
            throw;
        }
    }

    private static Tensor StartOf(Tensor y, Tensor? gradient)
    {
        if (gradient is null && y.Length != 1)
        {
            throw ShapeException.NotAScalar("backward", y.Shape, "Reduce it with Sum or Mean, or pass the gradient of the result.");
        }
        if (gradient is not null && gradient.Shape != y.Shape) throw ShapeException.NotTheSame("backward", "the gradient", gradient.Shape, y.Shape);
        return gradient ?? Tensor.Full(y.Backend, y.Shape, 1);
    }

    private static void Pass(Tensor tensor, Tensor g, Action<Tensor, Tensor> leaf)
    {
        var edges = tensor.Node!.Edges;
        for (var i = 0; i < edges.Length; i++)
        {
            var (input, vjp, _) = edges[i];
            if (input.Version != edges[i].Version) throw AutogradException.Changed(tensor.Operation, input);
            var share = vjp(g);
            if (!ReferenceEquals(share.Shape, input.Shape) && share.Shape != input.Shape)
            {
                if (!Broadcasting.Fits(input.Shape, share.Shape)) throw ShapeException.GradientShape(tensor.Operation, i, share.Shape, input.Shape);
                share = share.SumTo(input.Shape);
            }
            if (input.Node is null) leaf(input, share);
            else input.Node.Pending = input.Node.Pending is { } sum ? sum + share : share;
        }
    }
}
