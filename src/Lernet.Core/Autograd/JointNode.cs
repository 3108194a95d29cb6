namespace Lernet;

/// <summary>A fused operation: one function gives the gradients of all inputs.</summary>
/// <remarks>That function is not differentiable. Where the backward pass itself is recorded, the result is computed once more in its
/// derived form, from operations that remember, and those are differentiated: a fused operation has all higher derivatives for nothing.</remarks>
internal sealed class JointNode : Node
{
    private readonly int[] versions;
    private readonly Func<Tensor, bool[], Tensor?[]> backward;
    private readonly Func<Tensor[], Tensor> derived;
    private readonly bool[] tracked;
    private Tensor[] inputs;
    private Tensor[] saved;

    public JointNode(string op, Tensor[] inputs, Func<Tensor, bool[], Tensor?[]> backward, Func<Tensor[], Tensor> derived, Tensor[] saved) : base(op)
    {
        (this.inputs, this.backward, this.derived, this.saved) = (inputs, backward, derived, saved);
        (versions, tracked) = (new int[inputs.Length], new bool[inputs.Length]);
        for (var i = 0; i < inputs.Length; i++) (versions[i], tracked[i]) = (inputs[i].Version, inputs[i].IsTracked);
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

    private Tensor?[] Shares(Tensor g, bool[] wanted) => Autograd.IsRecording ? Differentiable(g, wanted) : backward(g, wanted);

    private Tensor?[] Differentiable(Tensor g, bool[] wanted)
    {
        // The inner pass ends at stand-ins for the inputs: their own history belongs to the pass that runs now.
        var standIns = new Tensor[inputs.Length];
        for (var i = 0; i < inputs.Length; i++)
        {
            standIns[i] = wanted[i] ? new Tensor(inputs[i].View).Record("same", inputs[i], static (g, _, _) => g, "1") : inputs[i];
        }
        return BackwardPass.Between(derived(standIns), standIns, wanted, g);
    }
}
