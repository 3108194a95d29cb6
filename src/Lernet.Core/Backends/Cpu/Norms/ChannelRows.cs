namespace Lernet.Backends.Cpu;

/// <summary>The rows of one channel, [N, C, places].</summary>
internal readonly struct ChannelRows(View view)
{
    private readonly float[] values = CpuBackend.Of(view);
    private readonly int offset = view.Offset, channels = view.Shape.Array[1];

    /// <summary>N.</summary>
    public int Examples { get; } = view.Shape.Array[0];

    /// <summary>The numbers of a row.</summary>
    public int Places { get; } = view.Shape.Array[2];

    /// <summary>From one row of a channel to the next.</summary>
    public int Step => channels * Places;

    public Span<float> this[int example, int channel] => values.AsSpan(offset + (((example * channels) + channel) * Places), Places);
}
