namespace Lernet.Nn.Tests.Edges;

/// <summary>Embeddings, recurrent layers, attention.</summary>
internal static class SequenceEdges
{
    private static T Ready<T>(T layer) where T : Module => layer.Initialize(seed: 1);

    public static IEnumerable<Edge> All
    {
        get
        {
            const string section = "sequences";
            var (lstm, heads, block) = (Ready(new Lstm(3, 4)), Ready(new MultiHeadAttention(4, 2)), Ready(new TransformerDecoderBlock(4, 2)));
            var x = Tensor.Ones(2, 5, 3);
            yield return Edge.Of(section, () => new Embedding(0, 3));
            yield return Edge.Of(section, () => new Embedding(5, 3, padding: 5));
            yield return Edge.Of(section, () => Ready(new Embedding(5, 3)).Forward(Tensor.From([5])));
            yield return Edge.Of(section, () => Ready(new Embedding(5, 3)).Forward(Tensor.From([-1])));
            yield return Edge.Of(section, () => Ready(new Embedding(5, 3)).Forward(new[] { 0.5, double.NaN }));
            yield return Edge.Of(section, () => Ready(new Embedding(5, 3)).Forward(Tensor.Zeros(0, 4)).Shape);
            yield return Edge.Of(section, () => new Lstm(0, 4));
            yield return Edge.Of(section, () => new Gru(3, 4, layers: 0));
            yield return Edge.Of(section, () => lstm.Forward(Tensor.Ones(2, 3)));
            yield return Edge.Of(section, () => lstm.Forward(Tensor.Ones(2, 5, 4)));
            yield return Edge.Of(section, () => lstm.Forward(Tensor.Ones(2, 0, 3)));
            yield return Edge.Of(section, () => lstm.Forward(Tensor.Ones(0, 5, 3)).Shape);
            yield return Edge.Of(section, () => lstm.Forward(x, null, [5]));
            yield return Edge.Of(section, () => lstm.Forward(x, null, [0, 5]));
            yield return Edge.Of(section, () => lstm.Forward(x, null, [6, 5]));
            yield return Edge.Of(section, () => lstm.Forward(x, new RecurrentState(Tensor.Zeros(1, 2, 4))));
            yield return Edge.Of(section, () => lstm.Forward(x, new RecurrentState(Tensor.Zeros(2, 2, 4), Tensor.Zeros(2, 2, 4))));
            yield return Edge.Of(section, () => Ready(new GruCell(3, 4)).Forward(Tensor.Ones(2, 4)));
            yield return Edge.Of(section, () => Ready(new GruCell(3, 4)).Forward(Tensor.Ones(2, 3), new RecurrentState(Tensor.Zeros(3, 4))));
            yield return Edge.Of(section, () => new MultiHeadAttention(4, 3));
            yield return Edge.Of(section, () => new MultiHeadAttention(4, 0));
            yield return Edge.Of(section, () => heads.Forward(Tensor.Ones(2, 5, 3)));
            yield return Edge.Of(section, () => heads.Forward(Tensor.Ones(4)));
            yield return Edge.Of(section, () => heads.Forward(Tensor.Ones(2, 5, 4), Tensor.Ones(2, 3, 4), Tensor.Ones(2, 2, 4), null));
            yield return Edge.Of(section, () => heads.Forward(Tensor.Ones(2, 5, 4), Tensor.Ones(2, 5, 4), Tensor.Ones(2, 5, 4), Tensor.Ones(3, 5)));
            yield return Edge.Of(section, () => heads.Forward(Tensor.Ones(0, 5, 4)).Shape);
            yield return Edge.Of(section, () => block.Forward(Tensor.Ones(2, 5, 4)));
            yield return Edge.Of(section, () => block.Forward(Tensor.Ones(2, 5, 4), Tensor.Ones(2, 5, 3)));
            yield return Edge.Of(section, () => Ready(new LearnedPositions(3, 4)).Forward(Tensor.Ones(2, 5, 4)));
            yield return Edge.Of(section, () => new PositionalEncoding(4).Forward(Tensor.Ones(2, 5, 3)));
            yield return Edge.Of(section, () => Mask.Causal(0));
            yield return Edge.Of(section, () => Mask.OfLengths([1, 4], 3));
        }
    }
}
