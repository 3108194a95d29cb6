namespace Lernet.Backends.Cpu;

/// <content>Attention, heads on as many threads as pay.</content>
internal sealed partial class CpuBackend : IAttentionKernels
{
    public void Attention(View q, View k, View v, View? mask, bool causal, View y, View weights) =>
        Heads(new AttentionLoop(q, k, v, mask, causal, y, weights), weights, v);

    public void AttentionBackward(View g, View q, View k, View v, bool causal, View weights, View ofQ, View ofK, View ofV) =>
        Heads(new AttentionSlopeLoop(g, q, k, v, causal, weights, ofQ, ofK, ofV), weights, v);

    private static void Heads<TLoop>(TLoop loop, View weights, View v) where TLoop : struct, ILaneLoop
    {
        var size = weights.Shape.Array[^2] * weights.Shape.Array[^1];
        var heads = weights.Length / size;
        Work.Split(heads, (int)Math.Clamp(MatrixProduct.OneThread / 4 / ((long)size * v.Shape.Array[^1]), 1, heads), loop);
    }
}
