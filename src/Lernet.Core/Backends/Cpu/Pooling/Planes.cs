namespace Lernet.Backends.Cpu;

/// <summary>The planes of [N, C, H, W], one after the other.</summary>
internal readonly struct Planes(View view)
{
    private readonly float[] values = CpuBackend.Of(view);
    private readonly int offset = view.Offset;

    /// <summary>Rows and columns of a plane.</summary>
    public Pair Size { get; } = new(view.Shape.Array[2], view.Shape.Array[3]);

    public Span<float> this[int plane] => values.AsSpan(offset + (plane * Size.Height * Size.Width), Size.Height * Size.Width);
}
