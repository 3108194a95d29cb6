using Lernet.Nn;

namespace Lernet.Bench.Steps.Workloads;

/// <summary>A recurrent layer over sequences, and a class for every step.</summary>
internal static class Recurrent
{
    private const int Inputs = 64;
    private const int Hidden = 128;
    private const int Classes = 64;

    public static Workload Rnn(int batch, int steps, Func<IEnumerable<Tensor>, Optimizer> optimizer) =>
        Create(new Rnn(Inputs, Hidden), gates: 1, batch, steps, optimizer);

    public static Workload Lstm(int batch, int steps, Func<IEnumerable<Tensor>, Optimizer> optimizer) =>
        Create(new Lstm(Inputs, Hidden), gates: 4, batch, steps, optimizer);

    public static Workload Gru(int batch, int steps, Func<IEnumerable<Tensor>, Optimizer> optimizer) =>
        Create(new Gru(Inputs, Hidden), gates: 3, batch, steps, optimizer);

    private static TrainingWorkload Create(Module layer, int gates, int batch, int steps, Func<IEnumerable<Tensor>, Optimizer> optimizer)
    {
        var all = batch * steps;
        var first = Operations.Product(all, Inputs, gates * Hidden);
        var forward = first + Operations.Product(all, Hidden, gates * Hidden) + Operations.Product(all, Hidden, Classes);
        var (x, y) = (Data.Normal(batch, steps, Inputs), Data.Classes(Classes, all));
        return new TrainingWorkload(new Tagger(layer), optimizer, Loss.CrossEntropy, x, y) { Operations = Operations.Step(forward, first) };
    }

    private sealed class Tagger(Module layer) : Module
    {
        public Module Layer { get; } = layer;

        public Linear Head { get; } = new(Hidden, Classes);

        public override Tensor Forward(Tensor x) => Head[Layer[x].Reshape(-1, Hidden)];
    }
}
