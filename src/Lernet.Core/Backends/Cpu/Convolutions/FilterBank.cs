using System.Buffers;
using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>The weights of one group as tiles want them: block after block of rows, and in a block strip after strip. Missing rows are 0.</summary>
internal readonly struct FilterBank : IDisposable
{
    private readonly float[] weights;
    private readonly float[] biases;

    /// <param name="weights">The weights.</param>
    /// <param name="group">Of which group.</param>
    /// <param name="taps">What each row consists of.</param>
    /// <param name="bias">Added to each row; 0 if empty.</param>
    public FilterBank(in ProductWeights weights, int group, Taps taps, ReadOnlySpan<float> bias)
    {
        (Rows, Depth, Height) = (weights.Filters, taps.Places.Length * taps.Count, BestHeight(weights.Filters));
        var padded = (Rows + Height - 1) / Height * Height;
        this.weights = ArrayPool<float>.Shared.Rent(Math.Max(1, padded * Depth));
        biases = ArrayPool<float>.Shared.Rent(padded);
        biases.AsSpan(0, padded).Clear();
        bias.CopyTo(biases);
        for (var block = 0; block < padded; block += Height)
        {
            Lay(weights, weights.Start(group) + (block * weights.StepFilter), Math.Min(Height, Rows - block), taps, this.weights.AsSpan(block * Depth));
        }
    }

    /// <summary>How many rows.</summary>
    public int Rows { get; }

    /// <summary>Weights of a row.</summary>
    public int Depth { get; }

    /// <summary>Rows in a block.</summary>
    public int Height { get; }

    /// <summary>The weights of the block that starts at a row.</summary>
    public ref float Weights(int row) => ref weights.AsSpan()[row * Depth];

    /// <summary>The biases of the block that starts at a row.</summary>
    public ref float Bias(int row) => ref biases[row];

    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(weights);
        ArrayPool<float>.Shared.Return(biases);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Lay(in ProductWeights weights, int start, int rows, Taps taps, Span<float> block)
    {
        if (rows < Height) block[..(Height * Depth)].Clear();
        var (step, next) = (taps.IsOfChannels ? weights.StepChannel : 1, 0);
        foreach (var first in taps.Order)
        {
            var (channel, element) = Math.DivRem(first, weights.Elements);
            for (var (i, source) = (0, start + (channel * weights.StepChannel) + element); i < taps.Count; i++, source += step, next += Height)
            {
                for (var row = 0; row < rows; row++) block[next + row] = weights.Values[source + (row * weights.StepFilter)];
            }
        }
    }

    // The height that wastes least, the larger of equals; eight rows of two vectors need more than 16 registers.
    private static int BestHeight(int rows)
    {
        var largest = Simd.Width == SimdWidth.Bits512 ? 8 : 6;
        var best = largest;
        for (var height = largest - 2; height >= 4; height -= 2)
        {
            if ((rows + height - 1) / height * height < (rows + best - 1) / best * best) best = height;
        }
        return best;
    }
}
