namespace Lernet;

/// <summary>The gradients of all inputs from the gradient g of the result; null for one that is not wanted, or that is 0.</summary>
internal delegate Tensor?[] JointVjp<TState>(Tensor[] inputs, Tensor g, bool[] wanted, TState state);

/// <summary>A fused operation: one function gives the gradients of all inputs. It sees inputs and a state, so that no closure is made.</summary>
/// <remarks>That function is not differentiable. Where the backward pass itself is recorded, the result is computed once more in its
/// derived form, from operations that remember, and those are differentiated: a fused operation has all higher derivatives for nothing.</remarks>
internal sealed class JointNode<TState> : Node
{
    private readonly TState state;
    private readonly JointVjp<TState> backward;
    private readonly Func<Tensor[], TState, Tensor> derived;
    private readonly int[] versions;
    private readonly bool[] tracked;
    private Tensor[] inputs;
    private Tensor[] saved;

    public JointNode(
        string op, Tensor[] inputs, TState state, JointVjp<TState> backward, Func<Tensor[], TState, Tensor> derived, Tensor[] saved) : base(op)
    {
        (this.inputs, this.state, this.backward, this.derived, this.saved) = (inputs, state, backward, derived, saved);
        (versions, tracked) = (new int[inputs.Length], Array.TrueForAll(inputs, static input => input.IsTracked)
            ? AllTracked.Of(inputs.Length)
            : Array.ConvertAll(inputs, static input => input.IsTracked));
        for (var i = 0; i < inputs.Length; i++) versions[i] = inputs[i].Version;
    }

    public override int Count => inputs.Length;

    public override Tensor[] Saved => saved;

    public override Tensor Input(int i) => inputs[i];

    public override bool Remembers(int i) => tracked[i];

    public override string Rule(int i) => "";

    public override Tensor? Share(int i, Tensor y, Tensor g)
    {
        var only = new bool[inputs.Length];
        only[i] = true;
        return Shares(g, only)[i];
    }

    public override void Pass(Tensor y, Tensor g, BackwardPass pass)
    {
        var wanted = tracked;
        for (var i = 0; i < inputs.Length; i++)
        {
            if (!tracked[i]) continue;
            BackwardPass.CheckUnchanged(this, inputs[i], versions[i]);
            if (pass.Wants(inputs[i])) continue;
            if (ReferenceEquals(wanted, tracked)) wanted = (bool[])tracked.Clone();
            wanted[i] = false;
        }
        var shares = Shares(g, wanted);
        for (var i = 0; i < inputs.Length; i++)
        {
            if (wanted[i] && shares[i] is { } share) pass.Give(this, i, inputs[i], share);
        }
    }

    public override void Release() => (IsSpent, inputs, saved) = (true, [], []);

    private Tensor?[] Shares(Tensor g, bool[] wanted) => Autograd.IsRecording ? Differentiable(g, wanted) : backward(inputs, g, wanted, state);

    private Tensor?[] Differentiable(Tensor g, bool[] wanted)
    {
        // The inner pass ends at stand-ins for the inputs: their own history belongs to the pass that runs now.
        var standIns = new Tensor[inputs.Length];
        for (var i = 0; i < inputs.Length; i++)
        {
            standIns[i] = wanted[i] ? new Tensor(inputs[i].View).Record("same", inputs[i], static (g, _, _) => g, "1") : inputs[i];
        }
        return BackwardPass.Between(derived(standIns, state), standIns, wanted, g);
    }
}

/// <summary>Arrays of true, one for each length: most operations remember all of their inputs, and nobody writes here.</summary>
internal static class AllTracked
{
    private static readonly bool[][] Known = [.. Enumerable.Range(0, 8).Select(Make)];

    public static bool[] Of(int length) => length < Known.Length ? Known[length] : Make(length);

    private static bool[] Make(int length)
    {
        var all = new bool[length];
        Array.Fill(all, true);
        return all;
    }
}
