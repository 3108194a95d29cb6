using Buffer = Lernet.Backends.Buffer;

namespace Lernet;

/// <summary>Reverse-mode differentiation: walks the graph from the result to the inputs, each node after all of its users.</summary>
internal sealed class BackwardPass : IDisposable
{
    // A list that has grown beyond this is not kept for the next pass.
    private const int MostKept = 64 * 1024;

    private static long lastVisit;

    [ThreadStatic]
    private static BackwardPass? spare;

    private readonly List<Tensor> graph = [];
    private readonly List<Tensor> leaves = [];
    private readonly List<Buffer> replaced = [];
    private Action<Tensor, Tensor>? keep;
    private HashSet<Tensor>? asked;
    private long visit;

    /// <summary>Adds ∂y/∂x to the gradient of every tracked input.</summary>
    public static void Run(Tensor y, Tensor? gradient, bool keepGraph, bool createGraph)
    {
        using var pass = Take();
        pass.Collect(y, "backward");
        using var recording = Autograd.Recording(createGraph);
        var isSmall = pass.IsSmall();
        using var scratch = keepGraph || isSmall ? null : GraphMemory.Scratch();
        pass.Walk(y, StartOf(y, gradient), isSmall ? static (tensor, g) => tensor.Grad = g : static (tensor, _) => tensor.Grad = null,
            createGraph ? null : scratch);
        scratch?.KeepGradients(pass.leaves);
        if (keepGraph) return;
        foreach (var tensor in pass.graph) tensor.Node!.IsSpent = true;
        if (isSmall) return;
        GraphMemory.Retire(pass.graph, y);
        foreach (var tensor in pass.graph) tensor.Node!.Release();
    }

    /// <summary>∂y/∂x for chosen tensors; the graph and all gradients stay as they are.</summary>
    public static Tensor[] Gradients(Tensor y, Tensor[] inputs, bool createGraph)
    {
        using var pass = Take();
        var found = new Tensor?[inputs.Length];
        pass.keep = (tensor, g) =>
        {
            for (var i = 0; i < inputs.Length; i++)
            {
                if (ReferenceEquals(inputs[i], tensor)) found[i] = found[i] is { } sum ? pass.Sum(sum, g) : g;
            }
        };
        pass.Collect(y, "gradient");
        pass.Ask(inputs);
        using var recording = Autograd.Recording(createGraph);
        pass.Walk(y, StartOf(y, null), pass.keep);
        return [.. found.Select((g, i) => g ?? throw AutogradException.NotReached(inputs[i]))];
    }

    /// <summary>∂y/∂t for y, every computed tensor it depends on and their inputs; nothing is changed.</summary>
    /// <param name="y">The result, a single number or summed as if it were.</param>
    public static Dictionary<Tensor, Tensor> AllGradients(Tensor y)
    {
        using var pass = Take();
        var found = new Dictionary<Tensor, Tensor>();
        pass.keep = (tensor, g) => found[tensor] = found.TryGetValue(tensor, out var sum) ? pass.Sum(sum, g) : g;
        pass.Collect(y, "graph", evenIfSpent: true);
        using var recording = Autograd.NoGrad();
        pass.Walk(y, Tensor.Full(y.Backend, y.Shape, 1), pass.keep);
        return found;
    }

    /// <summary>∂y/∂x · g, recorded, for tensors on the way from which y was computed; what lies before them is left alone.</summary>
    public static Tensor?[] Between(Tensor y, Tensor[] inputs, bool[] wanted, Tensor g)
    {
        var shares = new Tensor?[inputs.Length];
        if (y.Node is null) return shares;
        using var pass = Take();
        pass.keep = static (_, _) => { };
        for (var i = 0; i < inputs.Length; i++)
        {
            if (wanted[i]) inputs[i].Node!.Visit = pass.visit;
        }
        pass.Collect(y, "backward");
        pass.Walk(y, g, pass.keep);
        for (var i = 0; i < inputs.Length; i++)
        {
            if (wanted[i]) (shares[i], inputs[i].Node!.Pending) = (inputs[i].Node!.Pending, null);
        }
        return shares;
    }

    /// <summary>All computed tensors that y depends on, latest first.</summary>
    public static List<Tensor> Order(Tensor y, string op)
    {
        using var pass = Take();
        pass.Collect(y, op, evenIfSpent: true);
        return [.. pass.graph];
    }

    /// <summary>Whether anyone asks for the gradient of a node's input, or for one on the way from there.</summary>
    public bool Wants(Tensor input) => asked is null || asked.Contains(input) || input.Node?.Leads == visit;

    /// <summary>Adds a share to the gradient of a node's input, summed to the input's shape.</summary>
    public void Give(Node node, int i, Tensor input, Tensor share)
    {
        if (!ReferenceEquals(share.Shape, input.Shape) && share.Shape != input.Shape)
        {
            if (!Broadcasting.Fits(input.Shape, share.Shape)) throw ShapeException.GradientShape(node.Op, i, share.Shape, input.Shape);
            share = share.SumTo(input.Shape);
        }
        if (input.Node is { } before) before.Pending = Held(before.Pending, share);
        else if (keep is null) Accumulate(input, share);
        else keep(input, share);
    }

    /// <summary>Makes the memory of this pass free for the next one.</summary>
    public void Dispose()
    {
        (keep, asked) = (null, null);
        leaves.Clear();
        replaced.Clear();
        graph.Clear();
        if (graph.Capacity <= MostKept) spare = this;
    }

    public static void CheckUnchanged(Node node, Tensor input, int version)
    {
        if (input.Version != version) throw AutogradException.Changed(node.Op, input);
    }

    // A pass within a pass, as of a fused operation in its derived form, finds no spare one and makes its own.
    private static BackwardPass Take()
    {
        var pass = spare ?? new();
        spare = null;
        pass.visit = Interlocked.Increment(ref lastVisit);
        return pass;
    }

    private void Accumulate(Tensor leaf, Tensor g)
    {
        leaves.Add(leaf);
        leaf.Grad = Held(leaf.Grad, g);
    }

    // The gradient so far and one more share of it, which keeps its memory until it is used.
    private Tensor Held(Tensor? sum, Tensor share)
    {
        var now = sum is null ? share : Sum(sum, share);
        if (ReferenceEquals(now, sum)) return now;
        now.View.Buffer.Holders++;
        if (sum is null) return now;
        sum.View.Buffer.Holders--;
        replaced.Add(sum.View.Buffer);
        return now;
    }

    private void Collect(Tensor y, string op, bool evenIfSpent = false)
    {
        if (y.Node is null) throw AutogradException.NoHistory(op);
        var isDescending = true;
        Visit(y);
        // The list is its own queue: a chain of 100,000 operations must not overflow the thread's stack.
        for (var at = 0; at < graph.Count; at++)
        {
            var node = graph[at].Node!;
            if (node.IsSpent && !(evenIfSpent && node.Count > 0)) throw AutogradException.Spent(op);
            isDescending &= at == 0 || node.Order < graph[at - 1].Node!.Order;
            for (var i = 0; i < node.Count; i++) Visit(node.Input(i));
        }
        if (!isDescending) graph.Sort(static (a, b) => b.Node!.Order.CompareTo(a.Node!.Order));
    }

    private void Visit(Tensor tensor)
    {
        if (tensor.Node is not { } node || node.Visit == visit) return;
        node.Visit = visit;
        graph.Add(tensor);
    }

    // Inputs come before their users, so one look at each node tells which lead to what was asked for.
    private void Ask(Tensor[] inputs)
    {
        asked = new(inputs, ReferenceEqualityComparer.Instance);
        for (var at = graph.Count - 1; at >= 0; at--)
        {
            var node = graph[at].Node!;
            for (var i = 0; i < node.Count; i++)
            {
                if (node.Remembers(i) && Wants(node.Input(i))) node.Leads = visit;
            }
        }
    }

    private bool IsSmall()
    {
        var numbers = 0L;
        foreach (var tensor in graph) numbers += tensor.Length;
        return numbers <= Tensor.SmallGraph;
    }

    private void Walk(Tensor y, Tensor start, Action<Tensor, Tensor> computed, GraphMemory.ScratchScope? scratch = null)
    {
        y.Node!.Pending = Held(null, start);
        try
        {
            foreach (var tensor in graph)
            {
                var node = tensor.Node!;
                // Nothing was asked for on the way from here, or an operation had no share to give.
                if (node.Pending is not { } g) continue;
                node.Pending = null;
                var memory = g.View.Buffer;
                memory.SumOf = 0;
                computed(tensor, g);
                var before = scratch?.Count ?? 0;
                node.Pass(tensor, g, this);
                memory.Holders--;
                if (scratch is null) continue;
                scratch.Sweep(before);
                GraphMemory.ScratchScope.Drop(memory);
                foreach (var other in replaced) GraphMemory.ScratchScope.Drop(other);
                replaced.Clear();
            }
        }
        catch
        {
            // A failed pass must not leave halves of gradients for the next one.
            foreach (var tensor in graph) tensor.Node!.Pending = null;
            throw;
        }
    }

    // The first sum of a pass goes to memory of its own, to which all later shares are added in place: shares may be seen by others, and
    // so may a gradient from an earlier pass.
    private Tensor Sum(Tensor sum, Tensor share)
    {
        if (Autograd.IsRecording) return sum + share;
        if (sum.View.Buffer.SumOf == visit)
        {
            sum.ZipInPlace(share, default(Operators.AddZip));
            return sum;
        }
        sum += share;
        sum.View.Buffer.SumOf = visit;
        return sum;
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
}
