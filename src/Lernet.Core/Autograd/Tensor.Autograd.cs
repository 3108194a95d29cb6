namespace Lernet;

public sealed partial class Tensor
{
    private bool isLeaf;

    /// <summary>How this tensor was made, if anyone asked to remember.</summary>
    internal Node? Node { get; private set; }

    /// <summary>How often <see cref="Update"/> has overwritten the numbers.</summary>
    internal int Version { get; private set; }

    /// <summary>Whether values made from this tensor remember it: it was <see cref="Track"/>ed, or made from a tensor that was.</summary>
    public bool IsTracked => isLeaf || Node is not null;

    /// <summary>Whether this is an input that was <see cref="Track"/>ed, as opposed to a value computed from one.</summary>
    public bool IsLeaf => isLeaf;

    /// <summary>The name of the operation that made this tensor; empty for an input.</summary>
    public string Operation => Node?.Op ?? "";

    /// <summary>The gradient collected by <see cref="Backward"/>: same shape as this tensor, null before the first call.</summary>
    /// <remarks>Kept for tracked inputs always, for values on the way in graphs of at most <see cref="SmallGraph"/> numbers.
    /// Several calls of Backward add up; set to null to start anew.</remarks>
    public Tensor? Grad { get; set; }

    /// <summary>Remembers from now on how values are made from this tensor, so that <see cref="Backward"/> can fill <see cref="Grad"/>.</summary>
    /// <returns>This tensor.</returns>
    /// <exception cref="InvalidOperationException">The tensor was computed from a tracked one and so is tracked already.</exception>
    public Tensor Track()
    {
        if (Node is not null) throw AutogradException.TrackedAlready(this);
        isLeaf = true;
        return this;
    }

    /// <summary>Stops tracking an input; a frozen parameter gets no gradient.</summary>
    /// <returns>This tensor.</returns>
    public Tensor Untrack()
    {
        if (Node is not null) throw AutogradException.NotALeaf("untrack", this);
        (isLeaf, Grad) = (false, null);
        return this;
    }

    /// <summary>The same numbers without history: nothing flows back through the result.</summary>
    public Tensor Detach()
    {
        View.Buffer.IsKept = true;
        return new Tensor(View).Named(Name);
    }

    /// <summary>Remembers that this tensor was made by an operation, with one vector-Jacobian product per input.</summary>
    /// <param name="op">The operation's name for messages and pictures.</param>
    /// <param name="edges">For each input x: a function that turns g = ∂L/∂y into ∂L/∂x, written with tensor operations.
    /// A result larger than the input by broadcasting is summed back to the input's shape.</param>
    /// <returns>This tensor. Nothing is remembered if no input is tracked or inside <see cref="Autograd.NoGrad"/>.</returns>
    /// <example><code>static Tensor Cube(Tensor x) => x.Pow(3).Record("cube", (x, g => g * 3 * x * x));</code></example>
    public Tensor Record(string op, params (Tensor Input, Func<Tensor, Tensor> Vjp)[] edges) =>
        Record(op, Array.ConvertAll(edges, edge => (edge.Input, edge.Vjp, "")));

    /// <inheritdoc cref="Record(string, ValueTuple{Tensor, Func{Tensor, Tensor}}[])"/>
    /// <remarks>Each edge also says its local derivative as a formula, which computation graphs print: "1 − y²".</remarks>
    public Tensor Record(string op, params (Tensor Input, Func<Tensor, Tensor> Vjp, string Rule)[] edges)
    {
        var tracked = 0;
        foreach (var (input, _, _) in edges) tracked += input.IsTracked ? 1 : 0;
        if (!Remembers(tracked > 0)) return this;
        Node = new ManyNode(op, tracked == edges.Length ? edges : Array.FindAll(edges, static edge => edge.Input.IsTracked));
        return this;
    }

    /// <summary>Remembers that this tensor was made by a fused operation: one function gives the gradients of all inputs at once.</summary>
    /// <param name="op">The operation's name for messages and pictures.</param>
    /// <param name="inputs">All tensors that may get a gradient, tracked or not.</param>
    /// <param name="backward">Turns g = ∂L/∂(this) into one gradient per input, of the input's shape. The second argument says for each
    /// input whether its gradient is wanted; give null for one that is not, or that is 0.</param>
    /// <param name="derived">The same result as a function of the inputs, made from recorded operations. It is differentiated in place
    /// of <paramref name="backward"/> where derivatives of higher order are asked for, so that <paramref name="backward"/> may do what cannot be differentiated.</param>
    /// <param name="saved">What only <paramref name="backward"/> reads; its memory goes back together with the graph's.</param>
    /// <returns>This tensor. Nothing is remembered if no input is tracked or inside <see cref="Autograd.NoGrad()"/>.</returns>
    /// <example><code>
    /// y.Record("linear", [x, weight], (g, wanted) => [wanted[0] ? g.MatMul(weight) : null, wanted[1] ? g.Transpose().MatMul(x) : null],
    ///     derived: t => t[0].MatMul(t[1].Transpose()));
    /// </code></example>
    public Tensor Record(
        string op, Tensor[] inputs, Func<Tensor, bool[], Tensor?[]> backward, Func<Tensor[], Tensor> derived, params Tensor[] saved) =>
        Record(op, inputs, (backward, derived), static (_, g, wanted, of) => of.backward(g, [.. wanted]), static (t, of) => of.derived(t), saved);

    /// <summary>Remembers a fused operation whose functions see its inputs and a state, so that they need no closure.</summary>
    internal Tensor Record<TState>(
        string op, Tensor[] inputs, TState state, JointVjp<TState> backward, Func<Tensor[], TState, Tensor> derived, params Tensor[] saved)
    {
        if (Remembers(Array.Exists(inputs, static input => input.IsTracked)))
        {
            Node = new JointNode<TState>(op, inputs, state, backward, derived, saved);
        }
        return this;
    }

    /// <summary>Remembers an operation on one input. The derivative sees g, x and this result, so it needs no closure.</summary>
    internal Tensor Record(string op, Tensor x, Func<Tensor, Tensor, Tensor, Tensor> vjp, string rule = "") =>
        Record(op, x, vjp, static (g, x, y, vjp) => vjp(g, x, y), rule);

    /// <summary>Remembers an operation on one input with a setting, which the derivative sees too; {c} in a text stands for it.</summary>
    internal Tensor Record<TState>(string op, Tensor x, TState state, Func<Tensor, Tensor, Tensor, TState, Tensor> vjp, string rule = "")
    {
        if (Remembers(x.IsTracked)) Node = new UnaryNode<TState>(op, x, state, vjp, rule);
        return this;
    }

    /// <summary>Remembers an operation on two inputs. The derivatives see g, a, b and this result; {a} and {b} in a rule are their names.</summary>
    internal Tensor Record(string op, Tensor a, BinaryVjp forA, string ruleA, Tensor b, BinaryVjp forB, string ruleB)
    {
        if (Remembers(a.IsTracked || b.IsTracked)) Node = new BinaryNode(op, a, forA, ruleA, b, forB, ruleB);
        return this;
    }

    private bool Remembers(bool isTracked)
    {
        Node = null;
        return isTracked && Autograd.IsRecording;
    }

    /// <summary>Overwrites the numbers of an input: x ← value. The old history is forgotten, the gradient too.</summary>
    /// <param name="value">The new numbers, of this tensor's shape.</param>
    /// <exception cref="ShapeException">The shapes differ.</exception>
    /// <exception cref="InvalidOperationException">This tensor is a computed value, not an input, or the new numbers are on another device.</exception>
    public void Update(Tensor value)
    {
        CheckBackend("update", value);
        if (Node is not null) throw AutogradException.NotALeaf("update", this);
        if (value.Shape != Shape) throw ShapeException.NotTheSame("update", "the new value", value.Shape, Shape);
        Backend.Copy(value.View, View);
        (Version, Grad) = (Version + 1, null);
    }

    /// <summary>Tells the graph that a fused kernel overwrote the numbers in place, as an optimizer does.</summary>
    public void MarkUpdated() => Version++;

    /// <summary>Numbers in a graph up to which it stays available after <see cref="Backward"/>, with all gradients, to be looked at.</summary>
    public const int SmallGraph = 4096;

    /// <summary>Computes ∂(this)/∂x for every tracked input x and adds it to x.<see cref="Grad"/> (reverse-mode differentiation).</summary>
    /// <param name="gradient">∂L/∂(this), of this tensor's shape; 1 if not given, which needs a single number.</param>
    /// <param name="keepGraph">Keep the graph for another Backward. Otherwise it is used up.</param>
    /// <param name="createGraph">Record the computation of the gradients, so that they can be differentiated again. Keeps the graph.</param>
    /// <exception cref="InvalidOperationException">Nothing was tracked, or the graph was used up by an earlier call.</exception>
    /// <exception cref="ShapeException">This tensor is not a single number and no gradient was given, or the gradient's shape differs.</exception>
    public void Backward(Tensor? gradient = null, bool keepGraph = false, bool createGraph = false) =>
        BackwardPass.Run(this, gradient, keepGraph || createGraph, createGraph);
}
