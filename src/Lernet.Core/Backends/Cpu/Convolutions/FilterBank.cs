using System.Buffers;

namespace Lernet.Backends.Cpu;

/// <summary>The weights of one group as tiles want them: block after block of rows, and in a block tap after tap. Missing rows are 0.</summary>
internal readonly struct FilterBank : IDisposable
{
    private readonly float[] weights;
    private readonly float[] biases;

    /// <param name="weights">Where the weights are.</param>
    /// <param name="start">Where those of the first row start.</param>
    /// <param name="step">Steps from row to row.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="taps">What each row consists of.</param>
    /// <param name="bias">Added to each row; 0 if empty.</param>
    public FilterBank(float[] weights, int start, int step, int rows, Taps taps, ReadOnlySpan<float> bias)
    {
        (Rows, Depth, Height) = (rows, taps.Count, BestHeight(rows));
        var padded = (rows + Height - 1) / Height * Height;
        this.weights = ArrayPool<float>.Shared.Rent(Math.Max(1, padded * Depth));
        biases = ArrayPool<float>.Shared.Rent(padded);
        biases.AsSpan(0, padded).Clear();
        bias.CopyTo(biases);
        for (var row = 0; row < padded; row++)
        {
            var (target, source) = ((row / Height * Height * Depth) + (row % Height), start + (row * step));
            for (var k = 0; k < taps.Count; k++, target += Height) this.weights[target] = row < rows ? weights[source + taps.Weights[k]] : 0;
        }
    }

    /// <summary>How many rows.</summary>
    public int Rows { get; }

    /// <summary>How many taps.</summary>
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
