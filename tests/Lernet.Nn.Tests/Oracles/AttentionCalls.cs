namespace Lernet.Nn.Tests.Oracles;

/// <summary>How the attention layers and Transformer blocks of the fixtures are made and called here.</summary>
internal static class AttentionCalls
{
    public static readonly Dictionary<string, Func<FixtureCase, ModuleCall>> All = new()
    {
        ["MultiHeadAttention"] = c => ModuleCall.Of(Heads(c)),
        ["MultiHeadAttention:causal"] = c => ModuleCall.Of(Heads(c, causal: true)),
        ["MultiHeadAttention:cross"] = c => With(Heads(c), (net, x) => net.Forward(x[0], x[1], x[1], null)),
        ["MultiHeadAttention:padding"] = c => With(Heads(c), (net, x) =>
            net.Forward(x[0], x[0], x[0], (1 - x[1]).Reshape(x[1].Shape[0], 1, 1, x[1].Shape[1]))),
        ["MultiHeadAttention:weights"] = c => With(Heads(c), (net, x) => net.Weights(x[0])),
        ["TransformerEncoderBlock"] = c => ModuleCall.Of(Encoder(c, causal: false)),
        ["TransformerEncoderBlock:causal"] = c => ModuleCall.Of(Encoder(c, causal: true)),
        ["TransformerDecoderBlock"] = c => With(
            new TransformerDecoderBlock(Size(c, 0), Size(c, 1), Size(c, 2), activation: Bend(c), preNorm: c.Flag("first")),
            (net, x) => net.Forward(x[0], x[1])),
        ["PositionalEncoding"] = c => ModuleCall.Of(new PositionalEncoding(Size(c, 1))),
    };

    private static int Size(FixtureCase c, int place) => c.Ints("sizes")[place];

    private static ActivationFunction Bend(FixtureCase c) => c.Text("activation") == "gelu" ? Activation.Gelu : Activation.Relu;

    private static MultiHeadAttention Heads(FixtureCase c, bool causal = false) =>
        new(Size(c, 0), Size(c, 1), bias: c.Flag("bias", true), causal: causal);

    private static TransformerEncoderBlock Encoder(FixtureCase c, bool causal) =>
        new(Size(c, 0), Size(c, 1), Size(c, 2), activation: Bend(c), preNorm: c.Flag("first"), causal: causal);

    private static ModuleCall With<T>(T net, Func<T, OracleCall, Tensor> run) where T : Module => new(net, c => run(net, c));
}
