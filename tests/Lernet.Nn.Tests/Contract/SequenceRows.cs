namespace Lernet.Nn.Tests.Contract;

internal static class SequenceRows
{
    public static IEnumerable<ModuleCase> All =>
    [
        new(() => new RnnCell(3, 2), [2, 3], [2, 2]) { WrongInput = [2, 2] },
        new(() => new LstmCell(3, 2), [2, 3], [2, 2]) { WrongInput = [2, 4, 3] },
        new(() => new GruCell(3, 2, bias: false), [2, 3], [2, 2]) { WrongInput = [2, 2] },
        new(() => new Rnn(3, 2), [2, 4, 3], [2, 4, 2]) { WrongInput = [2, 3] },
        new(() => new Rnn(3, 2, relu: true), [2, 4, 3], [2, 4, 2]) { WrongInput = [2, 4, 2], Title = "Rnn with ReLU" },
        new(() => new Lstm(3, 2), [2, 4, 3], [2, 4, 2]) { WrongInput = [2, 0, 3] },
        new(() => new Lstm(3, 2, layers: 2, bidirectional: true, keep: 0.8), [2, 4, 3], [2, 4, 4]) { WrongInput = [2, 4, 2] },
        new(() => new Lstm(3, 2, bidirectional: true), [2, 4, 3], [2, 4, 4])
            { Call = (m, x) => ((Lstm)m).Forward(x, start: null, lengths: [2, 4]).Outputs, Title = "Lstm of two lengths" },
        new(() => new Gru(3, 2), [2, 4, 3], [2, 4, 2]) { WrongInput = [2, 4, 2] },
        new(() => new Gru(3, 2, layers: 2, bidirectional: true), [2, 4, 3], [2, 4, 4])
            { Call = (m, x) => ((Gru)m).Forward(x, start: null, lengths: [3, 1]).Outputs, Title = "Gru of two lengths" },
        new(() => new MultiHeadAttention(4, 2), [2, 3, 4], [2, 3, 4]) { WrongInput = [2, 3, 3] },
        new(() => new MultiHeadAttention(4, 2, keep: 0.7, bias: false, causal: true), [2, 3, 4], [2, 3, 4]) { WrongInput = [3, 4], Title = "MultiHeadAttention with dropout" },
        new(() => new TransformerEncoderBlock(4, 2, hidden: 5), [2, 3, 4], [2, 3, 4]) { WrongInput = [2, 3, 3] },
        new(() => new TransformerEncoderBlock(4, 2, 5, keep: 0.8, Activation.Gelu, preNorm: true, causal: true), [2, 3, 4], [2, 3, 4])
            { WrongInput = [3, 4], Title = "TransformerEncoderBlock, pre-norm with dropout" },
        new(() => new TransformerDecoderBlock(4, 2, 5), [2, 3, 4], [2, 3, 4]) { Call = (m, x) => ((TransformerDecoderBlock)m).Forward(x, Memory(x)) },
        new(() => new TransformerDecoderBlock(4, 2, 5, preNorm: true), [2, 3, 4], [2, 3, 4])
            { Call = (m, x) => ((TransformerDecoderBlock)m).Forward(x, Memory(x)), Title = "TransformerDecoderBlock, pre-norm" },
        new(() => new TransformerEncoder(2, 4, 2, 3, preNorm: true), [2, 3, 4], [2, 3, 4]) { WrongInput = [2, 3, 3] },
        new(() => new TransformerDecoder(1, 4, 2, 3, preNorm: true), [2, 3, 4], [2, 3, 4]) { Call = (m, x) => ((TransformerDecoder)m).Forward(x, Memory(x)) },
        new(() => new PositionalEncoding(4), [2, 3, 4], [2, 3, 4]) { WrongInput = [2, 3, 3] },
        new(() => new PositionalEncoding(3, keep: 0.8), [2, 3], [2, 3]) { WrongInput = [3], Title = "PositionalEncoding with dropout" },
        new(() => new LearnedPositions(5, 4), [2, 3, 4], [2, 3, 4]) { WrongInput = [2, 6, 4] },
        new(() => new PatchEmbedding(2, 2, 3), [2, 2, 4, 6], [2, 6, 3]) { WrongInput = [2, 2, 5, 6] },
        new(() => new ClassToken(4), [2, 3, 4], [2, 4, 4]) { WrongInput = [2, 3, 3] },
    ];

    // Five steps that depend on x, so that gradients through the memory are checked too.
    private static Tensor Memory(Tensor x) => Tensor.Concatenate([x.Flip(1) * 0.5, x[.., ..2] + 0.25], axis: 1);
}
