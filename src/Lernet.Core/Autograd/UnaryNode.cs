namespace Lernet;

/// <summary>An operation on one tracked input: its derivative is a function of g, x, y and a state, so that no closure is made.</summary>
internal sealed class UnaryNode<TState>(string op, Tensor x, TState state, Func<Tensor, Tensor, Tensor, TState, Tensor> vjp, string rule) : Node(op)
{
    private readonly int version = x.Version;
    private Tensor? x = x;

    public override string Op => Pattern.Fill(base.Op, constant: state as double?);

    public override int Count => x is null ? 0 : 1;

    public override Tensor Input(int i) => x!;

    public override string Rule(int i) => Pattern.Fill(rule, state as double?, x!);

    public override Tensor Share(int i, Tensor y, Tensor g) => vjp(g, x!, y, state);

    public override void Pass(Tensor y, Tensor g, BackwardPass pass)
    {
        var input = x!;
        BackwardPass.CheckUnchanged(this, input, version);
        if (pass.Wants(input)) pass.Give(this, 0, input, vjp(g, input, y, state));
    }

    public override void Release() => (IsSpent, x) = (true, null);
}
