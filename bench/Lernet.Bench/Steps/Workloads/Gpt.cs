using Lernet.Nn;

namespace Lernet.Bench.Steps.Workloads;

/// <summary>A small language model of the GPT family: causal pre-norm blocks with GELU, learned positions.</summary>
internal static class Gpt
{
    private const int Vocabulary = 64;
    private const int Width = 128;
    private const int Heads = 4;
    private const int Layers = 2;

    public static Workload Create(int batch, int steps, Func<IEnumerable<Tensor>, Optimizer> optimizer)
    {
        var tokens = (double)batch * steps;
        var maps = Operations.Product(tokens, Width, 3 * Width) + Operations.Product(tokens, Width, Width) + (2 * Operations.Product(tokens, Width, 4 * Width));
        var attention = 2 * Operations.Product(tokens, Width, steps);
        var forward = (Layers * (maps + attention)) + Operations.Product(tokens, Width, Vocabulary);
        var (x, y) = (Data.Classes(Vocabulary, batch, steps), Data.Classes(Vocabulary, batch * steps));
        return new TrainingWorkload(new Model(steps), optimizer, Loss.CrossEntropy, x, y) { Operations = Operations.Step(forward) };
    }

    private sealed class Model(int steps) : Module
    {
        public Embedding Tokens { get; } = new(Vocabulary, Width);

        public LearnedPositions Positions { get; } = new(steps, Width);

        public Sequential Blocks { get; } = new([.. Enumerable.Range(0, Layers).Select(_ =>
            new TransformerEncoderBlock(Width, Heads, activation: Activation.Gelu, preNorm: true, causal: true))]);

        public LayerNorm Norm { get; } = new(Width);

        public Linear Head { get; } = new(Width, Vocabulary);

        public override Tensor Forward(Tensor x) => Head[Norm[Blocks[Positions[Tokens[x]]]].Reshape(-1, Width)];
    }
}
