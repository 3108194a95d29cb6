namespace Lernet;

/// <summary>An operation on any number of tracked inputs, each with a vector-Jacobian product of its own.</summary>
internal sealed class ManyNode(string op, (Tensor Input, Func<Tensor, Tensor> Vjp, string Rule)[] edges) : Node(op)
{
    private readonly int[] versions = Array.ConvertAll(edges, edge => edge.Input.Version);
    private (Tensor Input, Func<Tensor, Tensor> Vjp, string Rule)[] edges = edges;

    public override int Count => edges.Length;

    public override Tensor Input(int i) => edges[i].Input;

    public override string Rule(int i) => edges[i].Rule;

    public override Tensor Share(int i, Tensor y, Tensor g) => edges[i].Vjp(g);

    public override void Pass(Tensor y, Tensor g, BackwardPass pass)
    {
        for (var i = 0; i < edges.Length; i++)
        {
            var (input, vjp, _) = edges[i];
            BackwardPass.CheckUnchanged(this, input, versions[i]);
            if (pass.Wants(input)) pass.Give(this, i, input, vjp(g));
        }
    }

    public override void Release() => (IsSpent, edges) = (true, []);
}
