using System.Buffers;

namespace Lernet.Nn;

/// <summary>A look at the numbers of a tensor that leaves nothing to the garbage collector: checks run in every training step.</summary>
internal readonly ref struct Numbers
{
    private readonly float[] rented;

    private Numbers(float[] rented, int length)
    {
        this.rented = rented;
        Span = rented.AsSpan(0, length);
    }

    /// <summary>The numbers in row-major order.</summary>
    public ReadOnlySpan<float> Span { get; }

    public static Numbers Of(Tensor x)
    {
        var rented = ArrayPool<float>.Shared.Rent(x.Length);
        x.CopyTo(rented);
        return new(rented, x.Length);
    }

    public void Dispose() => ArrayPool<float>.Shared.Return(rented);
}
