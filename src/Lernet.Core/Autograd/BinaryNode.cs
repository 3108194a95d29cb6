namespace Lernet;

/// <summary>Input's share of a gradient, from the gradient g of the result y of a and b.</summary>
internal delegate Tensor BinaryVjp(Tensor g, Tensor a, Tensor b, Tensor y);

/// <summary>An operation on two inputs, at least one of them tracked.</summary>
internal sealed class BinaryNode(string op, Tensor a, BinaryVjp forA, string ruleA, Tensor b, BinaryVjp forB, string ruleB) : Node(op)
{
    private readonly (int A, int B) versions = (a.Version, b.Version);
    private readonly (bool A, bool B) tracked = (a.IsTracked, b.IsTracked);
    private (Tensor A, Tensor B)? inputs = (a, b);

    public override int Count => inputs is null ? 0 : 2;

    public override Tensor Input(int i) => i == 0 ? inputs!.Value.A : inputs!.Value.B;

    public override bool Remembers(int i) => i == 0 ? tracked.A : tracked.B;

    public override string Rule(int i) => Pattern.Fill(i == 0 ? ruleA : ruleB, null, inputs!.Value.A, inputs.Value.B);

    public override Tensor Share(int i, Tensor y, Tensor g)
    {
        var (a, b) = inputs!.Value;
        return (i == 0 ? forA : forB)(g, a, b, y);
    }

    public override void Pass(Tensor y, Tensor g, BackwardPass pass)
    {
        var (a, b) = inputs!.Value;
        if (tracked.A) BackwardPass.CheckUnchanged(this, a, versions.A);
        if (tracked.B) BackwardPass.CheckUnchanged(this, b, versions.B);
        if (tracked.A && pass.Wants(a)) pass.Give(this, 0, a, forA(g, a, b, y));
        if (tracked.B && pass.Wants(b)) pass.Give(this, 1, b, forB(g, a, b, y));
    }

    public override void Release() => (IsSpent, inputs) = (true, null);
}
