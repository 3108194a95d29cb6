namespace Lernet.Nn.Tests.Oracles;

/// <summary>The networks of tests/oracles/lockstep.py, their parts called as there.</summary>
internal static class LockstepNets
{
    public static readonly Dictionary<string, (Func<Module> Make, LossFunction Loss)> All = new()
    {
        ["Mlp"] = (() => new Mlp(), Loss.BinaryCrossEntropyWithLogits),
        ["LeNet"] = (() => new LeNet(), Loss.CrossEntropy),
        ["Lstm"] = (() => new Recurrent(new Lstm(3, 8)), Loss.CrossEntropy),
        ["Gru"] = (() => new Recurrent(new Gru(3, 8)), Loss.CrossEntropy),
        ["Gpt"] = (() => new Gpt(), Loss.CrossEntropy),
    };

    private sealed class Mlp : Module
    {
        public Linear Fc1 { get; } = new(2, 16);
        public Linear Fc2 { get; } = new(16, 16);
        public Linear Fc3 { get; } = new(16, 1);

        public override Tensor Forward(Tensor x) => Fc3[Fc2[Fc1[x].Relu()].Tanh()];
    }

    private sealed class LeNet : Module
    {
        public Conv2d Conv1 { get; } = new(1, 3, 3, padding: 1);
        public Conv2d Conv2 { get; } = new(3, 6, 3);
        public Linear Fc1 { get; } = new(24, 16);
        public Linear Fc2 { get; } = new(16, 12);
        public Linear Fc3 { get; } = new(12, 4);

        public override Tensor Forward(Tensor x)
        {
            x = Conv1[x].Relu().MaxPool2d(2);
            x = Conv2[x].Relu().MaxPool2d(2);
            return Fc3[Fc2[Fc1[x.Flatten()].Relu()].Relu()];
        }
    }

    private sealed class Recurrent(RecurrentLayer layer) : Module
    {
        public RecurrentLayer Rnn { get; } = layer;
        public Linear Head { get; } = new(8, 4);

        public override Tensor Forward(Tensor x) => Head[Rnn[x]];
    }

    private sealed class Block(int width, int heads) : Module
    {
        public LayerNorm Norm1 { get; } = new(width);
        public MultiHeadAttention Attention { get; } = new(width, heads, causal: true);
        public LayerNorm Norm2 { get; } = new(width);
        public Linear Linear1 { get; } = new(width, 2 * width);
        public Linear Linear2 { get; } = new(2 * width, width);

        public override Tensor Forward(Tensor x)
        {
            x += Attention[Norm1[x]];
            return x + Linear2[Linear1[Norm2[x]].Gelu()];
        }
    }

    private sealed class Gpt : Module
    {
        public Embedding Tokens { get; } = new(9, 12);
        public Embedding Places { get; } = new(8, 12);
        public Block Block1 { get; } = new(12, 3);
        public Block Block2 { get; } = new(12, 3);
        public LayerNorm Norm { get; } = new(12);
        public Linear Head { get; } = new(12, 9);

        public override Tensor Forward(Tensor x) =>
            Head[Norm[Block2[Block1[Tokens[x] + Places[Tensor.Range(x.Shape[1]).On(x.Backend)]]]]];
    }
}
